import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ResultEntry, ResultsFile } from '../../../renderer/core/contract/results-file';
import { gatherResults } from '../../../renderer/core/results/gather-results';
import { mergeResults } from '../../../renderer/core/results/merge';
import { mergedColumns, mergedCsv } from '../../../renderer/core/results/merged-csv';
import { fakeEntry, fakeFile } from './fake-lesson';

const id = (letter: string) => letter.repeat(32);
const session = (letter: string, entry: Partial<ResultEntry> = {}, change: Partial<ResultsFile> = {}) =>
  fakeFile([fakeEntry(entry)], { session: id(letter), ...change });
const small = (letter: string) => session(letter, { result: { form: 'withheld' } }, { group: { fewerThan: 10 } });

describe('merging', () => {
  test('adds up what is certain of each form and leaves no session out', () => {
    const [row, ...others] = mergeResults([
      session('a', { result: { form: 'two', target: 12 } }),
      session('b', { result: { form: 'full', counts: [14, 8, 6] } }),
      session('c', { result: { form: 'fewer' } }),
      session('d', { result: { form: 'allbut' } }),
      small('e'),
    ]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      sessions: 5,
      withheld: 1,
      pupils: { low: 112, high: 121 },
      inTarget: { low: 12 + 14 + 0 + 24, high: 12 + 14 + 4 + 28 + 9 },
    });
  });

  test('gives the strictest threshold, and the first and the last month', () => {
    const [row] = mergeResults([
      session('a', {}, { k: 5, month: '2026-11' }),
      session('b', {}, { k: 8, month: '2026-09' }),
      session('c', {}, { k: 6, month: '2027-01' }),
    ]);
    expect(row).toMatchObject({ k: 8, months: ['2026-09', '2027-01'] });
  });

  test.each<[string, Partial<ResultEntry>, Partial<ResultsFile>]>([
    ['lessons', {}, { lesson: { id: 'ks3-lesson', version: 1 } }],
    ['versions of a lesson', {}, { lesson: { id: 'ks4-lesson', version: 2 } }],
    ['ages', {}, { ages: [11, 14] }],
    ['questions', { item: 'K4' }, {}],
    ['wordings of a question', { itemVersion: 2 }, {}],
    ['numbers of options', { options: 4 }, {}],
    ['targets', { target: [1] }, {}],
    ['methods', { method: 'slips' }, {}],
    ['phases', { phase: 'baseline' }, {}],
  ])('keeps different %s apart', (_, entry, change) => {
    const rows = mergeResults([session('a'), session('b', entry, change), session('c')]);
    expect(rows.map(({ sessions }) => sessions).sort()).toEqual([1, 2]);
  });

  test('says in how many sessions a question was asked before and after', () => {
    const both = fakeFile([fakeEntry({ phase: 'baseline' }), fakeEntry({ phase: 'endpoint' })], { session: id('a') });
    const rows = mergeResults([both, session('b', { phase: 'baseline' }), session('c')]);
    expect(rows.map(({ phase, sessions, paired }) => [phase, sessions, paired])).toEqual([
      ['baseline', 2, 1],
      ['endpoint', 1, 1],
      ['single', 1, 0],
    ]);
  });

  test('refuses to count a session twice', () => {
    expect(() => mergeResults([session('a'), session('a')])).toThrow(RangeError);
  });

  test('gives no row for no results', () => {
    expect(mergeResults([])).toEqual([]);
    expect(mergeResults([fakeFile([])])).toEqual([]);
  });
});

describe('gathering', () => {
  const named = (name: string, file: ResultsFile) => ({ name, file });

  test('keeps each session once and names the files that say the same', () => {
    const again = structuredClone(session('a'));
    const files = [named('1', session('a')), named('2', session('b')), named('3', again), named('4', again)];
    expect(gatherResults(files)).toEqual({
      kept: [session('a'), session('b')],
      repeated: [
        { name: '3', other: '1' },
        { name: '4', other: '1' },
      ],
      conflicting: [],
    });
  });

  test('keeps none of the files that say different things of one session, and names all of them', () => {
    const other = session('a', { result: { form: 'fewer' } });
    const files = [named('1', session('a')), named('2', session('a')), named('3', other), named('4', session('b'))];
    for (const order of [files, [...files].reverse()]) {
      const { kept, repeated, conflicting } = gatherResults(order);
      expect(kept).toEqual([session('b')]);
      expect(repeated).toEqual([]);
      expect(conflicting.map(({ name }) => name).sort()).toEqual(['1', '2', '3']);
      for (const { name, code, problem } of conflicting) {
        expect(code).toBe('conflict');
        expect(problem).not.toContain(`session of ${name} `);
      }
    }
  });
});

describe('the CSV of merged results', () => {
  const records = (files: readonly ResultsFile[]): readonly Record<string, string>[] =>
    parse(mergedCsv(mergeResults(files)), { bom: true, columns: true, record_delimiter: '\r\n' });

  test('starts with a byte order mark and the columns, and ends every line in CRLF', () => {
    const text = mergedCsv(mergeResults([session('a')]));
    expect(text.startsWith(`\uFEFF${mergedColumns.join(',')}\r\n`)).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('says everything of a row, with options counted from 1', () => {
    const entry = { item: 'B1', options: 5, target: [3, 4], phase: 'endpoint', method: 'slips' } as const;
    expect(records([session('a', { ...entry, result: { form: 'allbut' } }), session('b', entry)])).toEqual([
      {
        schema: 'not-alone-merged/1',
        lesson: 'ks4-lesson',
        version: '1',
        from: '2026-11',
        to: '2026-11',
        ages: '14 to 16',
        method: 'slips',
        k: '5',
        sessions: '2',
        paired: '0',
        withheld: '0',
        n_low: '56',
        n_high: '56',
        item: 'B1',
        item_version: '1',
        options: '5',
        target: '4 5',
        phase: 'endpoint',
        count: 'c',
        low: '36',
        high: '40',
      },
    ]);
  });

  test('gives a count where all of its sessions are exact', () => {
    expect(records([session('a'), session('b')])[0]).toMatchObject({ count: '24', low: '24', high: '24' });
  });

  test('can never start a formula', () => {
    const [row] = records([session('a', { item: "=cmd|' /C calc'!A0" }, { lesson: { id: '+1', version: 1 } })]);
    expect([row?.item, row?.lesson]).toEqual(["'=cmd|' /C calc'!A0", "'+1"]);
  });

  test('names no session', () => {
    expect(mergedCsv(mergeResults([session('a'), session('b')]))).not.toMatch(/a{6}|b{6}/u);
  });
});
