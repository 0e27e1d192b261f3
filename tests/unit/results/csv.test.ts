import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvColumns, resultsCsv } from '../../../renderer/core/results/csv';
import { fakeEntry, fakeFile } from './fake-lesson';
import { formulaPayloads } from './formula-payloads';

const rowsOf = (text: string): readonly Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });

const counts = (text: string) => rowsOf(text).map(({ option, count, low, high }) => [option, count, low, high]);

test('starts with a byte order mark and the columns, and ends every line in CRLF', () => {
  const text = resultsCsv([fakeFile([fakeEntry()])]);
  expect(text.startsWith(`\uFEFF${csvColumns.join(',')}\r\n`)).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

test('tells the session, the question and its form in every row', () => {
  expect(rowsOf(resultsCsv([fakeFile([fakeEntry()])]))[0]).toEqual({
    schema: 'not-alone-results/1',
    session: '3fa9c10b5d2e4f6a8b7c9d0e1f2a3b4c',
    lesson: 'ks4-lesson',
    version: '1',
    month: '2026-11',
    ages: '14 to 16',
    method: 'hands',
    k: '5',
    n: '28',
    item: 'K3',
    phase: 'single',
    form: 'two',
    option: 'target',
    count: '12',
    low: '12',
    high: '12',
  });
});

test.each([
  [
    'two groups',
    { form: 'two', target: 12 },
    [
      ['target', '12', '12', '12'],
      ['rest', '16', '16', '16'],
    ],
  ],
  [
    'a small target',
    { form: 'fewer' },
    [
      ['target', 'c', '0', '4'],
      ['rest', 'c', '24', '28'],
    ],
  ],
  [
    'a small rest',
    { form: 'allbut' },
    [
      ['target', 'c', '24', '28'],
      ['rest', 'c', '0', '4'],
    ],
  ],
  [
    'every option',
    { form: 'full', counts: [12, 10, 6] },
    [
      ['target', '12', '12', '12'],
      ['rest', '16', '16', '16'],
      ['1', '12', '12', '12'],
      ['2', '10', '10', '10'],
      ['3', '6', '6', '6'],
    ],
  ],
] as const)('gives counts and ranges of %s', (_, result, expected) => {
  expect(counts(resultsCsv([fakeFile([fakeEntry({ result })])]))).toEqual(expected);
});

test('gives a small group without its size', () => {
  const text = resultsCsv([fakeFile([fakeEntry({ result: { form: 'withheld' } })], { group: { fewerThan: 10 } })]);
  expect(rowsOf(text)[0]?.n).toBe('fewer than 10');
  expect(counts(text)).toEqual([
    ['target', 'c', '0', '9'],
    ['rest', 'c', '0', '9'],
  ]);
});

test('puts several sessions under one heading', () => {
  const other = fakeFile([fakeEntry()], { session: 'f'.repeat(32) });
  const sessions = rowsOf(resultsCsv([fakeFile([fakeEntry()]), other])).map(({ session }) => session);
  expect(sessions).toEqual([...Array(2).fill('3fa9c10b5d2e4f6a8b7c9d0e1f2a3b4c'), ...Array(2).fill('f'.repeat(32))]);
});

test('is byte-identical when exported twice', () => {
  const file = fakeFile([fakeEntry(), fakeEntry({ item: 'K4', result: { form: 'fewer' } })]);
  expect(resultsCsv([structuredClone(file)])).toBe(resultsCsv([file]));
});

describe('against spreadsheets that run formulas', () => {
  test.each(formulaPayloads.map((payload) => [JSON.stringify(payload), payload]))('makes %s harmless', (_, payload) => {
    const file = fakeFile([fakeEntry({ item: payload })], { lesson: { id: payload, version: 1 } });
    const [row] = rowsOf(resultsCsv([file]));
    expect([row?.item, row?.lesson]).toEqual([`'${payload}`, `'${payload}`]);
  });

  test('keeps quotes, commas and line ends inside their cell', () => {
    const odd = 'a"b,c\r\nd';
    expect(rowsOf(resultsCsv([fakeFile([fakeEntry({ item: odd })])]))[0]?.item).toBe(odd);
  });

  test('leaves ordinary ids as they are', () => {
    expect(rowsOf(resultsCsv([fakeFile([fakeEntry({ item: 'BR2' })])]))[0]?.item).toBe('BR2');
  });
});
