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
import { fakeAnswers, fakeEntry, fakeFile, lesson } from './fake-lesson';

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
const activities = lesson.slides.flatMap((slide) => slide.activities).filter(({ target }) => target !== undefined);
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

/** The same numbers every time, from 0 up to 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A class that leans towards some option as real classes do: some all but agree, some leave slips blank. */
function sampledSession(number: number) {
  const random = chance(number);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const n = pick([8, 12, 20, 24, 28, 30]);
  const k = pick([5, 5, 5, 7, 10]);
  const tallies = Object.fromEntries(
    activities
      .map(({ key, options, target = [] }) => {
        const leaning = random() ** 0.4;
        const silent = pick([0, 0, 0.05, 0.3]);
        const isSpread = random() < 0.35;
        const counts = options.map(() => 0);
        for (let pupil = 0; pupil < n; pupil += 1) {
          if (random() < silent) continue;
          const choice = isSpread
            ? pupil % options.length
            : random() < leaning
              ? pick(target)
              : Math.floor(random() * options.length);
          counts[choice] = (counts[choice] ?? 0) + 1;
        }
        return [key, counts] as const;
      })
      .filter(() => random() < 0.9),
  );
  const session = number.toString(16).padStart(6, '0').padEnd(32, '0');
  return fakeAnswers({ n, k, session, tallies });
}

test('nobody is pinned down by 500 sessions exported as JSON and as CSV', () => {
  const sessions = Array.from({ length: 500 }, (_, number) => sampledSession(number));
  for (const answers of sessions) {
    const file = sessionResults(answers);
    writeFileSync(join(folder, resultsFileName(file, 'json')), resultsJson(file));
    writeFileSync(join(folder, resultsFileName(file, 'csv')), resultsCsv([file]));
  }
  const questions = activities.map(({ item, options, target }) => [item, { options: options.length, target }]);
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
    const activity = activities.find((one) => one.item === item && (one.phase ?? 'single') === phase);
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
