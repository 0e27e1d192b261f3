import { describe, expect, test } from 'vitest';
import type { ProtectedForm, ResultEntry } from '../../../renderer/core/contract/results-file';
import { parseResultsFile, resultsJson } from '../../../renderer/core/results/results-file';
import { fakeEntry, fakeFile } from './fake-lesson';

const forms: readonly ProtectedForm[] = [
  { form: 'full', counts: [12, 10, 6] },
  { form: 'two', target: 12 },
  { form: 'fewer' },
  { form: 'allbut' },
];
const five = forms.map((result, place) => fakeEntry({ item: `K${place}`, result }));
const small = fakeFile([fakeEntry({ result: { form: 'withheld' } })], { group: { fewerThan: 10 } });

describe('reading', () => {
  test.each([
    ['the four forms of a class', fakeFile(five)],
    ['a small group', small],
    ['a session without results', fakeFile([])],
    ['an unfinished session', fakeFile(five, { flags: ['unfinished'] })],
  ])('gives back %s after writing', (_, file) => {
    expect(parseResultsFile(JSON.parse(resultsJson(file)))).toEqual({ ok: true, file });
  });

  const withResult = (result: unknown) => ({ ...fakeFile([]), results: [{ ...fakeEntry(), result }] });
  const pair = (before: Partial<ResultEntry>, after: Partial<ResultEntry>) =>
    fakeFile([fakeEntry({ phase: 'baseline', ...before }), fakeEntry({ phase: 'endpoint', ...after })]);

  test.each([
    ['a target of four', withResult({ form: 'two', target: 4 })],
    ['a target of zero', withResult({ form: 'two', target: 0 })],
    ['a target of all but four', withResult({ form: 'two', target: 24 })],
    ['a target above the group', withResult({ form: 'two', target: 29 })],
    ['an option of four', withResult({ form: 'full', counts: [4, 12, 12] })],
    ['four without an answer', withResult({ form: 'full', counts: [12, 6, 6] })],
    ['counts above the group', withResult({ form: 'full', counts: [12, 12, 12] })],
    ['too few counts', withResult({ form: 'full', counts: [14, 14] })],
    ['a withheld result of a class', withResult({ form: 'withheld' })],
    ['a result of a small group', { ...small, results: [fakeEntry({ result: { form: 'fewer' } })] }],
    ['the size of a small group', { ...small, group: { n: 9 } }],
    ['a small group of another threshold', { ...small, group: { fewerThan: 12 } }],
    ['a group below twice its own threshold', fakeFile(five, { k: 15 })],
    ['a threshold below five', fakeFile([], { k: 4 })],
    ['a count hidden beside a band', withResult({ form: 'fewer', count: 3 })],
    ['a pair shown by halves', pair({ result: { form: 'full', counts: [12, 10, 6] } }, { result: { form: 'fewer' } })],
    ['a pair of two methods', pair({ method: 'hands' }, { method: 'slips' })],
    ['a pair with two targets', pair({ target: [0] }, { target: [1] })],
    ['one question twice', fakeFile([fakeEntry(), fakeEntry()])],
    ['a target of all options', fakeFile([fakeEntry({ target: [0, 1, 2] })])],
    ['a target that is not an option', fakeFile([fakeEntry({ target: [3] })])],
    ['a repeated target', fakeFile([fakeEntry({ target: [0, 0] })])],
    ['a day', fakeFile(five, { month: '2026-11-23' })],
    ['a month that does not exist', fakeFile(five, { month: '2026-13' })],
    ['a month of the last century', fakeFile(five, { month: '1999-11' })],
    ['ages the wrong way round', fakeFile(five, { ages: [16, 14] })],
    ['an id with a path', fakeFile(five, { lesson: { id: '../x', version: 1 } })],
    ['a field of its own', { ...fakeFile(five), school: 'Northfield' }],
    ['a field of its own in an entry', { ...fakeFile([]), results: [{ ...fakeEntry(), label: '=1+1' }] }],
    ['a text for a number', withResult({ form: 'two', target: '12' })],
    ['half a pupil', withResult({ form: 'two', target: 12.5 })],
    ['an endless count', withResult({ form: 'two', target: Number.POSITIVE_INFINITY })],
    ['a form that it does not know', withResult({ form: 'exact', count: 3 })],
    ['a hidden prototype', JSON.parse(resultsJson(fakeFile(five)).replace('{', '{"__proto__": {"n": 3},'))],
    ['a missing field', { ...fakeFile(five), flags: undefined }],
    ['nothing', null],
    ['a list', []],
    ['a text', 'not-alone-results'],
  ])('refuses %s', (_, value) => {
    expect(parseResultsFile(value)).toMatchObject({ ok: false });
  });

  test('never shows the value that was hidden', () => {
    const refused = [
      parseResultsFile(withResult({ form: 'two', target: 27 })),
      parseResultsFile(withResult({ form: 'full', counts: [27, 1, 0] })),
      parseResultsFile(withResult({ form: 'allbut', count: 27 })),
    ];
    for (const one of refused) expect(JSON.stringify(one)).not.toContain('27');
  });

  test('says that a file was made by a newer version', () => {
    expect(parseResultsFile({ ...fakeFile(five), version: 2 })).toEqual({
      ok: false,
      kind: 'newer',
      problem: 'This file was made by a newer version of the app.',
      at: 'version',
    });
  });
});

describe('writing', () => {
  test('gives the same text whatever the order of keys it is given', () => {
    const reversed = Object.fromEntries(Object.entries(fakeFile(five)).reverse());
    const parsed = parseResultsFile(reversed);
    expect(parsed.ok && resultsJson(parsed.file)).toBe(resultsJson(fakeFile(five)));
  });

  test('ends in one newline and is indented by two spaces', () => {
    expect(resultsJson(fakeFile([]))).toMatch(
      /^\{\n {2}"schema": "not-alone-results",\n {2}"version": 1,\n[\s\S]*\}\n$/u,
    );
  });

  test('writes nothing that came along by accident', () => {
    const careless = { ...fakeFile(five), teacher: 'Ms Okoro', tallies: { K3: [27, 1, 0] } };
    expect(resultsJson(careless)).toBe(resultsJson(fakeFile(five)));
  });
});
