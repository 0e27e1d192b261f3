import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { read, utils } from 'xlsx';
import { csvColumns, resultsCsv } from '../../../renderer/core/results/csv';
import { questionColumns } from '../../../renderer/core/results/question-rows';
import { resultWorkbook } from '../../../renderer/windows/facilitator/results/result-workbook';
import { fakeActivity, fakeEntry, fakeFile, fakeOutline, fakeSlide, lesson } from './fake-lesson';
import { formulaPayloads } from './formula-payloads';

afterEach(() => vi.unstubAllEnvs());

const pair = (before: Parameters<typeof fakeEntry>[0], after: Parameters<typeof fakeEntry>[0]) => [
  fakeEntry({ item: 'K10', phase: 'baseline', ...before }),
  fakeEntry({ item: 'K10', phase: 'endpoint', ...after }),
];
const everyForm = [
  fakeEntry({ result: { form: 'full', counts: [12, 10, 6] } }),
  ...pair({ result: { form: 'fewer' } }, { result: { form: 'allbut' } }),
];

const open = async (...args: Parameters<typeof resultWorkbook>) =>
  read(await resultWorkbook(...args), { cellFormula: true, cellHTML: false, bookVBA: true, bookDeps: true });
const cellsOf = async (sheet: number, ...args: Parameters<typeof resultWorkbook>) => {
  const { Sheets, SheetNames } = await open(...args);
  return utils.sheet_to_json<readonly unknown[]>(Sheets[SheetNames[sheet] ?? ''] ?? {}, { header: 1 });
};

test('the first sheet has the rows of the CSV, with numbers as numbers', async () => {
  const file = fakeFile(everyForm);
  const rows = await cellsOf(0, file, lesson);
  expect(rows[0]).toEqual(csvColumns);
  expect(rows.map((row) => row.join(','))).toEqual(resultsCsv([file]).slice(1).trimEnd().split('\r\n'));
  const [, first = []] = rows;
  expect(first.slice(csvColumns.indexOf('count'))).toEqual([12, 12, 12]);
  expect(typeof first[csvColumns.indexOf('n')]).toBe('number');
});

test('the second sheet has one row for each question, with the symbols that data staff know', async () => {
  const other = fakeEntry({ item: 'K99', result: { form: 'two', target: 20 } });
  const both = pair({ item: 'B1', options: 5, target: [3, 4] }, { item: 'B1', options: 5, target: [3, 4] });
  const rows = await cellsOf(1, fakeFile([...everyForm, other, ...both]), lesson);
  expect(rows).toEqual([
    questionColumns,
    ['K3', 'Question K3?', 'Tell someone', 'hands', 28, 'z', 'z', 12, 'z'],
    ['K10', 'Question K10?', 'Tell someone', 'hands', 28, 'c', 'c', 'z', 'c'],
    ['K99', 'x', 'x', 'hands', 28, 'z', 'z', 20, 'z'],
    ['B1', 'Question B1?', '4 / 5', 'hands', 28, 12, 12, 'z', 0],
  ]);
});

test('a small group has neither a size nor a count', async () => {
  const small = fakeFile([fakeEntry({ result: { form: 'withheld' } })], { group: { fewerThan: 10 } });
  expect((await cellsOf(1, small, lesson))[1]?.slice(4)).toEqual(['c', 'z', 'z', 'c', 'z']);
});

test('without the lesson it has no wording and the same numbers', async () => {
  expect((await cellsOf(1, fakeFile([fakeEntry()]), null))[1]).toEqual([
    'K3',
    'x',
    'x',
    'hands',
    28,
    'z',
    'z',
    12,
    'z',
  ]);
});

test('the notes say what is hidden, what the symbols mean and what before and after do not show', async () => {
  const text = (await cellsOf(2, fakeFile(everyForm), lesson)).flat().join('\n');
  for (const part of ['28 pupils', 'November 2026', 'not lasting effect or cause', 'Suppressed', 'Not applicable'])
    expect(text).toContain(part);
});

test('no text of a hostile lesson becomes a formula, a link or a macro', async () => {
  const activities = formulaPayloads.map((payload, place) =>
    fakeActivity(`Q${place}`, { label: payload, options: [payload, 'Pay', 'Wait'] }),
  );
  const outline = { ...fakeOutline([fakeSlide('quiz', activities)]), title: formulaPayloads[0] ?? '' };
  const entries = formulaPayloads.map((_, place) => fakeEntry({ item: `Q${place}` }));
  const book = await open(fakeFile(entries, { lesson: { id: formulaPayloads[5] ?? '', version: 1 } }), outline);
  expect(formulaPayloads.length).toBeGreaterThan(60);
  let texts = 0;
  for (const [name, sheet] of Object.entries(book.Sheets))
    for (const [place, cell] of Object.entries(sheet)) {
      if (place.startsWith('!')) continue;
      expect([name, place, cell.f, cell.l, cell.c, cell.t === 's' || cell.t === 'n']).toEqual([
        name,
        place,
        undefined,
        undefined,
        undefined,
        true,
      ]);
      if (cell.t !== 's') continue;
      texts += 1;
      // As a program reads it that is handed this text again, in a CSV or by copying.
      expect(String(cell.v)).not.toMatch(/^\p{Z}*[\p{Cc}\p{Cf}=+\-@＝＋－＠−]/u);
    }
  expect(texts).toBeGreaterThan(2 * formulaPayloads.length);
  expect(book.vbaraw).toBeUndefined();
});

test('it has three sheets to be seen, and no part beyond what a plain workbook needs', async () => {
  const bytes = await resultWorkbook(fakeFile(everyForm), lesson);
  const book = read(bytes, { bookProps: false });
  expect(book.SheetNames).toEqual(['Results', 'Questions', 'Notes']);
  expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 0, 0]);
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)] as const);
  expect(parts.map(([name]) => name).toSorted()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/app.xml',
    'docProps/core.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    ...[1, 2, 3].flatMap((sheet) => [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]),
    ...[1, 2, 3].flatMap((sheet) => [`xl/worksheets/sheet${sheet}.xml`]),
  ]);
  for (const [name, text] of parts) expect(text, name).not.toMatch(/<f[ >]|hidden|External|hyperlink|comments|vba/u);
});

test('it is made by the app, on the first of the month, and nobody last modified it', async () => {
  const { Props } = await open(fakeFile([]), lesson);
  expect(Props).toMatchObject({ Author: 'Not Alone', Application: 'Not Alone' });
  expect(Props).not.toHaveProperty('LastAuthor');
  for (const date of [Props?.CreatedDate, Props?.ModifiedDate])
    expect(new Date(String(date)).toISOString()).toBe('2026-11-01T00:00:00.000Z');
});

test.each(['Europe/London', 'America/New_York', 'Pacific/Auckland'])(
  'is the same bytes in %s, today and later',
  async (zone) => {
    const digest = async () =>
      createHash('sha256')
        .update(await resultWorkbook(structuredClone(fakeFile(everyForm)), lesson))
        .digest('hex');
    const here = await digest();
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ now: new Date('2031-05-17T09:41:12Z'), toFake: ['Date'] });
    expect(await digest()).toBe(here);
    vi.useRealTimers();
  },
);
