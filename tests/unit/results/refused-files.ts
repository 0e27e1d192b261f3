import type { ProtectedForm, ResultEntry } from '../../../renderer/core/contract/results-file';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { fakeEntry, fakeFile } from './fake-lesson';

const forms: readonly ProtectedForm[] = [
  { form: 'full', counts: [12, 10, 6] },
  { form: 'two', target: 12 },
  { form: 'fewer' },
  { form: 'allbut' },
];
/** A class with a question for each of its four forms. */
export const five = forms.map((result, place) => fakeEntry({ item: `K${place}`, result }));
/** A group too small for anything to be shown. */
export const small = fakeFile([fakeEntry({ result: { form: 'withheld' } })], { group: { fewerThan: 10 } });

/** A file with one question that says this. */
export const withResult = (result: unknown) => ({ ...fakeFile([]), results: [{ ...fakeEntry(), result }] });
const pair = (before: Partial<ResultEntry>, after: Partial<ResultEntry>) =>
  fakeFile([fakeEntry({ phase: 'baseline', ...before }), fakeEntry({ phase: 'endpoint', ...after })]);

/** Values that are not a class result which the app could have made: by their shape, or by the rule. */
export const refusedFiles: readonly (readonly [name: string, value: unknown])[] = [
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
];
