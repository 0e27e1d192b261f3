import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { ResultsFile } from '../../../renderer/core/contract/results-file';
import { resultsCsv } from '../../../renderer/core/results/csv';
import { resultsFileName } from '../../../renderer/core/results/file-name';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { sessionResults } from '../../../renderer/core/results/session-results';
import { rules } from '../../attacker/rules.mjs';
import { markupOf, writeEveryExport } from './every-export';
import { fakeAnswers, fakeEntry, fakeFile } from './fake-lesson';
import { countedActivities, sampledSession } from './sampled-sessions';
import { openSheetPrinter, type SheetPrinter } from './sheet-printer';

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
    readonly statements?: number;
    readonly violations: readonly string[];
  }[];
}

const attackFile = fileURLToPath(new URL('../../attacker/attack.mjs', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'not-alone-attack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

let printer: Promise<SheetPrinter> | null = null;
/** Started by the first test that prints. */
function sheetPrinter(): Promise<SheetPrinter> {
  printer ??= openSheetPrinter();
  return printer;
}
afterAll(async () => (await printer)?.close());

/** Where the files of a session are, without the ending. */
const baseOf = (file: ResultsFile) => join(folder, resultsFileName(file, 'json').replace(/\.json$/u, ''));

/** The intruder is a process of its own and sees files only. */
function attack(rule: string): Report {
  const { stdout, stderr } = spawnSync(process.execPath, [attackFile, folder, rule], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

test('nobody is pinned down by 500 sessions exported in every format', async () => {
  const sessions = Array.from({ length: 500 }, (_, number) => sampledSession(number));
  const files = sessions.map(sessionResults);
  for (const file of files) {
    await writeEveryExport(folder, file);
  }
  const pages = await (await sheetPrinter()).print(files);
  for (const file of files) {
    writeFileSync(`${baseOf(file)}.pdf.txt`, pages.get(file.session) ?? '');
  }
  const questions = countedActivities.map(({ item, options, target }) => [item, { options: options.length, target }]);
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(Object.fromEntries(questions)));
  const { report } = attack('published');
  expect(report.filter(({ violations }) => violations.length > 0)).toEqual([]);

  const written = sessions.flatMap(({ tallies }) => Object.keys(tallies)).length;
  for (const kind of ['view.txt', 'sheet.txt', 'pdf.txt']) {
    const read = report.filter(({ file }) => file.endsWith(kind));
    expect(read).toHaveLength(500);
    // A count, a band or a share for each phase of each question, where the group is large enough for any.
    expect(read.reduce((sum, { statements = 0 }) => sum + statements, 0)).toBeGreaterThan(2 * written);
  }
  for (const kind of ['json', 'csv', 'xlsx']) {
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
}, 600_000);

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

/** A folder with one session in every format, and what the intruder needs to know of its questions. */
async function oneSession(): Promise<string> {
  const file = fakeFile([fakeEntry(), fakeEntry({ item: 'K10', result: { form: 'fewer' } })]);
  await writeEveryExport(folder, file);
  const question = { options: 3, target: [0] };
  writeFileSync(join(folder, 'questions.json'), JSON.stringify({ K3: question, K10: question }));
  return baseOf(file);
}

test.each([
  ['a small count', '12 of 28', '3 of 28'],
  ['a count that the result does not hold', '12 of 28', '13 of 28'],
  ['nearly everybody', '12 of 28', '25 of 28'],
  ['another edge of a band', 'fewer than 5 of 28', 'fewer than 3 of 28'],
  ['a share of something hidden', 'under 18 %', '7 %'],
  ['a share with decimals', '43 %', '42.9 %'],
  [
    'a change between bands',
    'Groups smaller',
    '12 of 28 before; fewer than 5 of 28 after; 9 fewer after than before. Groups smaller',
  ],
])('the intruder catches %s in the words of a screen or a page', async (_, before, after) => {
  const base = await oneSession();
  for (const kind of ['view', 'sheet']) {
    const words = readFileSync(`${base}.${kind}.txt`, 'utf8');
    expect(words).toContain(before);
    writeFileSync(`${base}.${kind}.txt`, words.replace(before, after));
  }
  expect(attack('published').caught).toBe(2);
});

test.each([
  ['in its words', 'td'],
  ['in its chart', '.chart-words text'],
])('the intruder catches a small count on a printed page, %s', async (_, place) => {
  const file = fakeFile([fakeEntry(), fakeEntry({ item: 'K10', result: { form: 'fewer' } })]);
  writeFileSync(`${baseOf(file)}.json`, resultsJson(file));
  const { print } = await sheetPrinter();
  const honest = await print([file]);
  const tampered = await print([file], (page) =>
    page
      .locator(place)
      .filter({ hasText: '12 of 28' })
      .evaluate((element) => {
        element.textContent = element.textContent.replace('12 of 28', '3 of 28');
      }),
  );
  const caught = [honest, tampered].map((pages) => {
    writeFileSync(`${baseOf(file)}.pdf.txt`, pages.get(file.session) ?? '');
    return attack('published').caught;
  });
  expect(caught).toEqual([0, 1]);
});

test.each([
  ['a small count', 'xl/worksheets/sheet1.xml', /(?<=<c r="N3"[^>]*>)<v>16<\/v>/u, '<v>3</v>'],
  ['a count of something hidden beside a question', 'xl/worksheets/sheet2.xml', '<v>12</v>', '<v>13</v>'],
  ['a hidden sheet', 'xl/workbook.xml', '<sheet ', '<sheet state="hidden" '],
  ['a hidden row', 'xl/worksheets/sheet1.xml', '<row ', '<row hidden="1" '],
  ['a further part', 'xl/comments1.xml', '', '<t>3 of 28</t>'],
])('the intruder catches %s in a workbook', async (_, part, before, after) => {
  const path = `${await oneSession()}.xlsx`;
  const parts = unzipSync(readFileSync(path));
  const text = new TextDecoder().decode(parts[part] ?? new Uint8Array());
  expect(text).toMatch(before);
  writeFileSync(path, zipSync({ ...parts, [part]: new TextEncoder().encode(text.replace(before, after)) }));
  expect(attack('published').caught).toBeGreaterThan(0);
});

/** Counts of four digits that occur nowhere else, so that a search of bytes finds them wherever they are. */
const canaries = fakeAnswers({
  n: 1999,
  k: 20,
  tallies: {
    // Two groups: how the 1201 spread is hidden.
    'start.K10': [1201, 797, 1],
    'end.K10': [1201, 617, 181],
    // Nearly everybody, and nearly nobody.
    'middle.K3': [1987, 7, 5],
    'start.B1': [1103, 883, 11, 2, 0],
    'end.B1': [3, 4, 0, 1021, 967],
  },
});

test('no count that is hidden is anywhere in any format, searched byte by byte', async () => {
  const hidden = ['797', '617', '181', '1987', '1986', '1103', '883', '1997', '1021', '967', '1988'];
  const shown = ['1201', '798'];
  const file = sessionResults(canaries);
  expect(file.results.map(({ result }) => result.form)).toEqual(['fewer', 'two', 'allbut', 'allbut', 'two']);
  await writeEveryExport(folder, file);
  const { view, sheet } = markupOf(file);
  const places = readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    if (!name.endsWith('.xlsx')) return [[name, bytes.toString('utf8')] as const];
    return Object.entries(unzipSync(bytes)).map(([part, inside]) => [part, new TextDecoder().decode(inside)] as const);
  });
  const everywhere = Object.fromEntries([...places, ['view', view], ['sheet', sheet]]);
  const finds = (numbers: readonly string[]) =>
    Object.entries(everywhere).flatMap(([name, text]) =>
      numbers
        .filter((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u').test(text))
        .map((number) => `${name}: ${number}`),
    );
  expect(finds(hidden)).toEqual([]);
  // The search is not blind: what is published is found in every format.
  const found = finds(shown).map((one) => one.split(':')[0]);
  for (const name of Object.keys(everywhere))
    if (/json$|csv$|txt$|^xl.worksheets.sheet[12]\.xml$|^view$|^sheet$/u.test(name)) expect(found).toContain(name);
});

test('two sessions that differ only in what is hidden give the same bytes in every format', async () => {
  const bytesOf = async (answers: typeof canaries) => {
    const place = mkdtempSync(join(folder, 'one-'));
    await writeEveryExport(place, sessionResults(answers));
    return readdirSync(place).map((name) => [name, readFileSync(join(place, name)).toString('latin1')] as const);
  };
  const others = {
    'start.K10': [1201, 0, 798],
    'end.K10': [1201, 308, 490],
    'middle.K3': [1999, 0, 0],
    'start.B1': [0, 1999, 0, 0, 0],
    'end.B1': [0, 0, 0, 1999, 0],
  };
  expect(await bytesOf({ ...canaries, tallies: others })).toEqual(await bytesOf(canaries));
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
