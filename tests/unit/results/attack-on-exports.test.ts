import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { resultsCsv } from '../../../renderer/core/results/csv';
import { resultsFileName } from '../../../renderer/core/results/file-name';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { sessionResults } from '../../../renderer/core/results/session-results';
import { rules } from '../../attacker/rules.mjs';
import { fakeAnswers, fakeEntry, fakeFile } from './fake-lesson';
import { countedActivities, sampledSession } from './sampled-sessions';

interface Report {
  readonly entries: number;
  readonly caught: number;
  readonly report: readonly {
    readonly file: string;
    readonly session: string;
    readonly item: string;
    readonly phase: string;
    readonly form: string;
    readonly target?: readonly [number, number];
    readonly violations: readonly string[];
  }[];
}

const attackFile = fileURLToPath(new URL('../../attacker/attack.mjs', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'not-alone-attack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The intruder is a process of its own and sees files only. */
function attack(rule: string): Report {
  const { stdout, stderr } = spawnSync(process.execPath, [attackFile, folder, rule], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

test('nobody is pinned down by 500 sessions exported as JSON and as CSV', () => {
  const sessions = Array.from({ length: 500 }, (_, number) => sampledSession(number));
  for (const answers of sessions) {
    const file = sessionResults(answers);
    writeFileSync(join(folder, resultsFileName(file, 'json')), resultsJson(file));
    writeFileSync(join(folder, resultsFileName(file, 'csv')), resultsCsv([file]));
  }
  const questions = countedActivities.map(({ item, options, target }) => [item, { options: options.length, target }]);
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(Object.fromEntries(questions)));
  const { report } = attack('published');
  expect(report.filter(({ violations }) => violations.length > 0)).toEqual([]);

  const written = sessions.flatMap(({ tallies }) => Object.keys(tallies)).length;
  for (const kind of ['json', 'csv']) {
    const read = report.filter(({ file }) => file.endsWith(kind));
    expect(read.length).toBeGreaterThan(0.95 * written);
    expect(new Set(read.map(({ form }) => form))).toEqual(new Set(['withheld', 'full', 'two', 'fewer', 'allbut']));
  }
  // What the intruder thinks possible must hold the truth, or the attack was made on something else.
  for (const { session, item, phase, target } of report.filter((entry) => entry.target !== undefined)) {
    const { tallies } = sessions.find((one) => one.session === session) ?? fakeAnswers();
    const activity = countedActivities.find((one) => one.item === item && (one.phase ?? 'single') === phase);
    const counts = tallies[activity?.key ?? ''] ?? [];
    const truth = (activity?.target ?? []).reduce((total, option) => total + (counts[option] ?? 0), 0);
    expect(truth).toBeGreaterThanOrEqual(target?.[0] ?? Number.NaN);
    expect(truth).toBeLessThanOrEqual(target?.[1] ?? Number.NaN);
  }
}, 60_000);

test.each(['hides-one-to-four', 'hides-a-second-cell', 'rounds-to-five', 'shows-zero-and-all'])(
  'the same intruder catches files made by a rule that %s',
  (name) => {
    // Every second way in which 24 pupils, all answering, can spread over three options.
    const evens = Array.from({ length: 13 }, (_, half) => 2 * half);
    const tables = evens.flatMap((first) => evens.map((second) => [first, second, 24 - first - second]));
    const results = tables
      .filter(([, , third = -1]) => third >= 0)
      .map((counts, place) => ({ ...fakeEntry({ item: `T${place}` }), result: rules[name]?.(counts, 24, [0], 5) }));
    writeFileSync(join(folder, 'leaky.json'), JSON.stringify({ ...fakeFile([], { group: { n: 24 } }), results }));
    const { entries, caught } = attack(name);
    expect(entries).toBe(91);
    expect(caught).toBeGreaterThan(0);
  },
);

test.each([
  ['an exact small count', fakeFile([fakeEntry({ result: { form: 'two', target: 3 } })])],
  [
    'a pair shown by halves',
    fakeFile([
      fakeEntry({ phase: 'baseline', result: { form: 'full', counts: [12, 10, 6] } }),
      fakeEntry({ phase: 'endpoint' }),
    ]),
  ],
  ['a small group with a result', fakeFile([fakeEntry({ result: { form: 'fewer' } })], { group: { fewerThan: 10 } })],
])('the intruder catches %s in an export', (_, file) => {
  writeFileSync(join(folder, 'tampered.json'), JSON.stringify(file));
  expect(attack('published').caught).toBeGreaterThan(0);
});

test('the intruder catches a CSV whose range says more than its form', () => {
  const csv = resultsCsv([fakeFile([fakeEntry({ result: { form: 'fewer' } })])]).replace(
    'target,c,0,4',
    'target,c,2,4',
  );
  expect(csv).toContain('target,c,2,4');
  writeFileSync(join(folder, 'tampered.csv'), csv);
  writeFileSync(join(folder, 'questions.json'), JSON.stringify({ K3: { options: 3, target: [0] } }));
  expect(attack('published').caught).toBe(1);
});

test('exports are byte-identical in another place, with another language and another order of counting', () => {
  const answers = sampledSession(7);
  const tallies = Object.fromEntries(Object.entries(answers.tallies).reverse());
  const [once, again] = [sessionResults(answers), sessionResults({ ...answers, tallies })];
  expect([resultsJson(again), resultsCsv([again])]).toEqual([resultsJson(once), resultsCsv([once])]);

  const script = `
    import { resultsCsv } from './renderer/core/results/csv.ts';
    import { resultsJson } from './renderer/core/results/results-file.ts';
    const file = ${JSON.stringify(once)};
    process.stdout.write(resultsJson(file) + resultsCsv([file]));`;
  const elsewhere = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(elsewhere).toBe(resultsJson(once) + resultsCsv([once]));
});
