import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runDesktopSuite } from '../e2e/desktop/desktop-suite';
import { findBrowser, noBrowser } from './find-browser';
import {
  type Count,
  closingLine,
  honestCount,
  readPlaywrightReport,
  readVitestReport,
  type SuiteReport,
  slowest,
  sumOf,
} from './test-reports';

/**
 * `npm test`: everything that can be checked on this machine. A step that fails does not stop the ones after it, so that
 * one run shows every problem. The last line counts checks and tests together.
 */
const root = join(import.meta.dirname, '../..');
const reports = join(root, 'test-results');
const none: Count = { passed: 0, failed: 0, skipped: 0 };
const say = (line: string) => void process.stdout.write(`${line}\n`);

const checks = ['format:check', 'lint', 'fences', 'typecheck', 'unused', 'lockfile', 'lessons:check', 'build'] as const;

/** A step that did not run counts as failed, and says why in one sentence. */
const notRun = (why: string): SuiteReport => {
  say(why);
  return { count: { ...none, failed: 1 }, tests: [] };
};

const results: { readonly name: string; readonly report: SuiteReport; readonly ms: number }[] = [];

async function step(name: string, work: () => Promise<SuiteReport>): Promise<Count> {
  say(`\n── ${name} ──`);
  const startedAtMs = Date.now();
  const report = await work().catch((error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { count: { ...none, failed: 1 }, tests: [] };
  });
  results.push({ name, report, ms: Date.now() - startedAtMs });
  return report.count;
}

/** The exit code of a Node program of ours, whose words go straight to the terminal. */
function runNode(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

async function runScript(name: string): Promise<SuiteReport> {
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('Unexpected start without npm, expected `npm test`');
  const passed = (await runNode([npm, 'run', '--silent', name])) === 0;
  return { count: passed ? { ...none, passed: 1 } : { ...none, failed: 1 }, tests: [] };
}

async function runSuite(
  program: string,
  args: readonly string[],
  reportName: string,
  read: (report: unknown) => SuiteReport,
): Promise<SuiteReport> {
  const path = join(reports, reportName);
  await rm(path, { force: true });
  const code = await runNode([join(root, 'node_modules', program), ...args]);
  const text = await readFile(path, 'utf8').catch(() => null);
  const report = text === null ? { count: none, tests: [] } : read(JSON.parse(text));
  return { ...report, count: honestCount(report.count, code) };
}

for (const name of checks) await step(name, () => runScript(name));
const built = results.at(-1)?.report.count.failed === 0;

// Looked for, or fetched, once: unit tests print with it too.
const browser = await findBrowser();
if (browser !== null) process.env['NOT_ALONE_BROWSER'] = browser;

await step('unit and component tests', () =>
  runSuite(
    'vitest/vitest.mjs',
    [
      ...['run', '--configLoader', 'runner'],
      ...['unit', 'unit-apart', 'component', 'component-apart'].flatMap((project) => ['--project', project]),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'vitest.json')}`],
    ],
    'vitest.json',
    readVitestReport,
  ),
);

await step('end-to-end tests in a browser', async () => {
  if (!built) return notRun('Not run, because the build failed.');
  if (browser === null) return notRun(noBrowser);
  say(`With ${browser}`);
  return runSuite('@playwright/test/cli.js', ['test'], 'browser.json', readPlaywrightReport);
});

await step('desktop suite', async () => {
  if (!built) return notRun('Not run, because the build failed.');
  return { count: await runDesktopSuite(), tests: [] };
});

const total = sumOf(results.map(({ report }) => report.count));
say('\nThe slowest ten tests:');
for (const { title, ms } of slowest(
  results.flatMap(({ report }) => report.tests),
  10,
)) {
  say(`${(ms / 1000).toFixed(2).padStart(8)} s  ${title}`);
}
say('\nSteps:');
for (const { name, report, ms } of results) {
  say(`${(ms / 1000).toFixed(1).padStart(8)} s  ${name}: ${closingLine(report.count)}`);
}
say(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
