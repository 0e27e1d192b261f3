import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from '../support/browser-launch';
import { repository, serveBuilt } from '../support/served-app';
import { journeyOutline, shippedOutlines } from '../support/taught-app';
import { covers, measureCovers, measureSlideChanges, measureTwoWindows } from './measure-changes';
import { measureLessons } from './measure-lessons';
import { measureMemory } from './measure-memory';
import { measureMerge } from './measure-merge';
import { measureOpenings } from './measure-open';
import { measureSizes } from './measure-size';
import { servePeerDeck } from './peer-deck';
import { readDeck } from './read-deck';
import { type Row, ratioOf, tableOf } from './row';
import { summarise } from './statistics';

/**
 * `npm run bench`: what must be fast, measured on this machine, beside reveal.js with the same words in the same run.
 * Never part of the tests: a test must not fail because a machine is slow.
 */
const say = (line: string) => void process.stderr.write(`${line}\n`);
const versionOf = (name: string): string => createRequire(import.meta.url)(`${name}/package.json`).version;

const outline = journeyOutline(await shippedOutlines());
const server = await serveBuilt();
const launch = await browserLaunch();
const browser = await chromium.launch(launch);
say(`Teaching “${outline.title}” once, to read its words`);
const deck = await readDeck(browser, server.url, outline);
const peer = await servePeerDeck(deck.slides);
const peerName = `reveal.js ${peer.version}`;

say('Opening');
const openings = await measureOpenings(browser, server.url, peer.url, deck);
say('Changing slides');
const changes = await measureSlideChanges(browser, server.url, peer.url, outline);
say('Changing slides in two windows');
const two = await measureTwoWindows(launch, server.url, outline);
say('Teaching for four simulated hours');
const memory = await measureMemory(launch, server.url, outline);
say('Covering the slide');
const covered = await measureCovers(browser, server.url, outline);
say('Weighing');
const sizes = await measureSizes(browser, server.url, peer.url, deck);
say('Merging 10,000 result files');
const merge = await measureMerge(browser, server.url);
const browserVersion = browser.version();
await browser.close();
await server.stop();
peer.stop();
say('Building the lessons');
const lessons = await measureLessons();

const rows: readonly Row[] = [
  {
    what: 'Open to first slide painted (audience page, cold)',
    unit: 'ms',
    ours: summarise(openings.audience),
    peer: { name: peerName, summary: summarise(openings.peer) },
    goal: 'ratio 1.0, aim 0.7',
  },
  { what: 'Home usable (cold)', unit: 'ms', ours: summarise(openings.home), goal: '1,000' },
  {
    what: 'Slide change, key to painted (one window)',
    unit: 'ms',
    ours: summarise(changes.ours),
    peer: { name: peerName, summary: summarise(changes.peer) },
    goal: 'ratio 0.8',
  },
  { what: 'Facilitator key to audience painted', unit: 'ms', ours: summarise(two.shown), goal: '15, p99 40' },
  ...covers.map(
    ([cover]): Row => ({
      what: `${cover}: key to painted on the wall`,
      unit: 'ms',
      ours: summarise(covered[cover]),
      goal: 'worst 100',
    }),
  ),
  { what: 'Save after a facilitator action (strict)', unit: 'ms', ours: summarise(two.saved), goal: 'p95 50' },
  {
    what: 'Heap growth, 500 slide changes in 4 simulated hours, facilitator page',
    unit: 'kB',
    ours: summarise([memory.facilitator]),
    goal: '50,000',
  },
  {
    what: 'Heap growth, 500 slide changes in 4 simulated hours, audience page',
    unit: 'kB',
    ours: summarise([memory.audience]),
    goal: '50,000',
  },
  {
    what: 'JavaScript by first slide, audience page',
    unit: 'kB',
    ours: summarise([sizes.audience]),
    peer: { name: peerName, summary: summarise([sizes.peer]) },
    goal: '100',
  },
  { what: 'JavaScript by Home, facilitator page', unit: 'kB', ours: summarise([sizes.facilitator]), goal: '260' },
  { what: 'Merge 10,000 result files: command', unit: 'ms', ours: summarise(merge.command), goal: '2,000' },
  { what: 'Merge 10,000 result files: command, peak memory', unit: 'MB', ours: summarise(merge.commandMb), goal: '' },
  {
    what: 'Merge 10,000 result files: page, read',
    unit: 'ms',
    ours: summarise(merge.read),
    goal: '2,000 with the next',
  },
  { what: 'Merge 10,000 result files: page, merged', unit: 'ms', ours: summarise(merge.merge), goal: '' },
  { what: 'Merge 10,000 result files: page, longest task', unit: 'ms', ours: summarise(merge.frozen), goal: '' },
  { what: 'Merge 10,000 result files: page, heap after', unit: 'MB', ours: summarise(merge.heapMb), goal: '' },
  { what: 'Check all lessons', unit: 'ms', ours: summarise(lessons.check), goal: '3,000' },
  { what: 'Check and compile all lessons', unit: 'ms', ours: summarise(lessons.build), goal: '10,000' },
];

const machine = { processor: cpus()[0]?.model, cores: cpus().length, memoryGb: Math.round(totalmem() / 1e9) };
const report = {
  measuredAt: new Date().toISOString(),
  machine: { ...machine, system: `${platform()} ${release()}` },
  versions: {
    app: createRequire(import.meta.url)('../../package.json').version,
    node: process.version,
    browser: browserVersion,
    peer: peerName,
    react: versionOf('react'),
    vite: versionOf('vite'),
  },
  content: { lesson: outline.id, slides: outline.slides.length, presses: deck.slides.length },
  rows: rows.map((row) => ({ ...row, ratio: ratioOf(row) })),
};
await writeFile(join(repository, 'bench-report.json'), `${JSON.stringify(report, null, 2)}\n`);
process.stdout.write(`\n${tableOf(rows)}\n\n`);
process.stdout.write(
  `Peer: ${peerName}, the same words as ${deck.slides.length} slides. ${machine.processor}, ${machine.cores} cores. Written to bench-report.json.\n`,
);
