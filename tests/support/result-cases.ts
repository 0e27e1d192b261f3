import type { ResultEntry, ResultsFile } from '../../renderer/core/contract/results-file';
import type { Refusal, RefusalCode } from '../../renderer/core/results/read-results';
import { resultsJson } from '../../renderer/core/results/results-file';
import { fakeEntry, fakeFile } from '../unit/results/fake-lesson';

/** A file that must be refused, and what must be said of it. Every reader of class results is tested with all of them. */
export interface RefusedCase {
  readonly name: string;
  /** Undefined for a file of {@link hugeBytes} that must not even be read. */
  readonly bytes: Uint8Array | undefined;
  readonly refusal: Refusal;
}

/** 500 MB: sparse on a disk, and never there in a page. */
export const hugeBytes = 500_000_000;

/** A class result as the app writes it: three questions, one of them before and after. */
export const soundFile = fakeFile([
  fakeEntry({ item: 'B1', phase: 'baseline', method: 'slips', options: 5, target: [3, 4] }),
  fakeEntry(),
  fakeEntry({ item: 'K4', result: { form: 'full', counts: [12, 10, 6] } }),
  fakeEntry({
    item: 'B1',
    phase: 'endpoint',
    method: 'slips',
    options: 5,
    target: [3, 4],
    result: { form: 'two', target: 19 },
  }),
]);
export const soundText = resultsJson(soundFile);

/** The sound file with the one place in its text changed that reads so. */
function changed(from: string, to: string): string {
  if (soundText.split(from).length !== 2)
    throw new RangeError(`Unexpected ${from}, expected it once in the sound file`);
  return soundText.replace(from, to);
}
const ofK3 = (from: string, to: string) => {
  const at = soundText.indexOf('"K3"');
  return soundText.slice(0, at) + soundText.slice(at).replace(from, to);
};

const askAgain = 'Ask whoever sent it to export it again as JSON, and do not open and save it on the way.';
const notJson = 'This is not a whole JSON file.';
const ofField = (place: string) => `This is not a class result of version 1 (see ${place}).`;
const ofQuestion = (place: string, item = 'K3') => `Question ${item} is not valid (see ${place}).`;
const k3Target = ofQuestion('results.1.result.target');
const repeatedKey = 'It says the same thing twice in one place.';
const notUtf8 = 'It is not text in UTF-8, as every class result is.';
const notShown = (item = 'K3', phase = 'single') =>
  `The result of question ${item} (${phase}) is not one that may be shown.`;

/** @param onLine the last text of this kind stands on the line that must be named; a number is the line itself */
function textCase(
  name: string,
  code: RefusalCode,
  text: string,
  onLine: string | number | null,
  problem: string,
  remedy = askAgain,
): RefusedCase {
  const line = typeof onLine === 'string' ? text.slice(0, text.lastIndexOf(onLine)).split('\n').length : onLine;
  return { name: `${name}.json`, bytes: new TextEncoder().encode(text), refusal: { code, line, problem, remedy } };
}

const byteCase = (name: string, bytes: Buffer): RefusedCase => ({
  name: `${name}.json`,
  bytes: Uint8Array.from(bytes),
  refusal: { code: 'not-utf8', line: null, problem: notUtf8, remedy: askAgain },
});

/** Every way in which a file of somebody else can be wrong. */
export const refusedCases: readonly RefusedCase[] = [
  textCase('empty', 'empty', '', null, 'It is empty.'),
  {
    name: 'half-a-gigabyte.json',
    bytes: undefined,
    refusal: {
      code: 'too-large',
      line: null,
      problem: 'It is larger than 1 MB, which no class result is.',
      remedy: askAgain,
    },
  },
  textCase('letter', 'not-json', 'Dear colleague,\nhere are the results.', 1, notJson),
  textCase('broken-off', 'not-json', soundText.slice(0, soundText.indexOf('"K4"')), '"item": ', notJson),
  textCase('more-after-the-end', 'not-json', `${soundText}{}`, '{}', notJson),
  textCase('comment', 'not-json', changed('  "k": 5,', '  // ours\n  "k": 5,'), '// ours', notJson),
  textCase('comma-at-the-end', 'not-json', changed('"flags": []', '"flags": [],'), '}', notJson),
  textCase('nan', 'not-json', ofK3('"target": 12', '"target": NaN'), 'NaN', notJson),
  textCase('infinity', 'not-json', ofK3('"target": 12', '"target": Infinity'), 'Infinity', notJson),
  textCase(
    'byte-order-mark',
    'byte-order-mark',
    `\uFEFF${soundText}`,
    1,
    'It starts with a byte order mark: another program has saved it since it was exported.',
  ),
  byteCase('utf-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(soundText, 'utf16le')])),
  byteCase('utf-16-without-a-mark', Buffer.from(soundText, 'utf16le')),
  byteCase('older-letters', Buffer.from(changed('K4', 'é'), 'latin1')),
  byteCase('picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
  textCase(
    'deep',
    'too-deep',
    `${'['.repeat(400_000)}${']'.repeat(400_000)}`,
    1,
    'Its parts are nested deeper than those of a class result.',
  ),
  textCase('key-twice', 'repeated-key', changed('  "k": 5,', '  "k": 5,\n  "k": 6,'), '"k": 6', repeatedKey),
  textCase('same-key-twice', 'repeated-key', changed('  "k": 5,', '  "k": 5,\n  "k": 5,'), '"k": 5', repeatedKey),
  textCase(
    'key-in-other-letters',
    'repeated-key',
    changed('  "k": 5,', '  "k": 5,\n  "\\u006b": 6,'),
    'u006b',
    repeatedKey,
  ),
  textCase(
    'hidden-prototype',
    'not-valid',
    changed('"n": 28', '"n": 28, "__proto__": {"n": 3}'),
    '"group"',
    ofField('group'),
  ),
  textCase(
    'prototype-of-the-whole',
    'not-valid',
    changed('  "k": 5,', '  "__proto__": {"k": 5},\n  "k": 5,'),
    1,
    'This is not a class result of version 1.',
  ),
  textCase(
    'constructor',
    'not-valid',
    ofK3('"target": 12', '"target": 12, "constructor": {}'),
    44,
    ofQuestion('results.1.result'),
  ),
  textCase('something-else', 'not-valid', '{"name": "not-alone", "version": 1}', 1, ofField('schema')),
  textCase('list-of-results', 'not-valid', `[${soundText}]`, 1, 'This is not a class result of version 1.'),
  textCase(
    'older',
    'not-valid',
    changed('"version": 1,\n  "app"', '"version": 0,\n  "app"'),
    '"version": 0',
    ofField('version'),
  ),
  textCase(
    'newer',
    'newer',
    changed('"version": 1,\n  "app"', '"version": 2,\n  "app"'),
    '"version": 2',
    'This file was made by a newer version of the app.',
    'Update the app, then merge again.',
  ),
  textCase(
    'merged',
    'merged',
    '{\n  "schema": "not-alone-merged",\n  "version": 1,\n  "rows": []\n}\n',
    2,
    'This is a merged table, not the result of one session.',
    'Add the files that it was made from.',
  ),
  textCase('negative', 'not-valid', ofK3('"target": 12', '"target": -12'), '-12', k3Target),
  textCase('endless', 'not-valid', ofK3('"target": 12', '"target": 1e309'), '1e309', k3Target),
  textCase('half-a-pupil', 'not-valid', ofK3('"target": 12', '"target": 2.5'), '2.5', k3Target),
  textCase('text-for-a-number', 'not-valid', ofK3('"target": 12', '"target": "12"'), '"12"', k3Target),
  textCase('count-over-2000', 'not-valid', ofK3('"target": 12', '"target": 2001'), '2001', k3Target),
  textCase('group-over-2000', 'not-valid', changed('"n": 28', '"n": 2001'), '2001', ofField('group.n')),
  textCase(
    'more-than-took-part',
    'not-valid',
    ofK3('"target": 12', '"target": 29'),
    '"K3"',
    'The counts of question K3 (single) are more than took part.',
  ),
  textCase(
    'sums-do-not-fit',
    'not-valid',
    changed('          10,', '          16,'),
    '"K4"',
    'The counts of question K4 (single) are more than took part.',
  ),
  textCase(
    'one-count-missing',
    'not-valid',
    changed('          10,\n', ''),
    '"K4"',
    'The counts of question K4 (single) are not one for each option.',
  ),
  textCase('would-be-hidden', 'hidden', ofK3('"target": 12', '"target": 27'), '"K3"', notShown()),
  textCase('nobody', 'hidden', ofK3('"target": 12', '"target": 0'), '"K3"', notShown()),
  textCase('few-without-an-answer', 'hidden', changed('          10,', '          9,'), '"K4"', notShown('K4')),
  textCase('smaller-k', 'not-valid', changed('"k": 5', '"k": 4'), '"k": 4', ofField('k')),
  textCase(
    'larger-k-than-the-group',
    'hidden',
    changed('"k": 5', '"k": 15'),
    '"group"',
    'The size of the group is not one that may be shown.',
  ),
  textCase('small-group-with-results', 'hidden', changed('"n": 28', '"fewerThan": 10'), 21, notShown('B1', 'baseline')),
  textCase('size-of-a-small-group', 'not-valid', changed('"n": 28', '"n": 9'), '"n": 9', ofField('group.n')),
  textCase(
    'unknown-form',
    'not-valid',
    ofK3('"form": "two"', '"form": "exact"'),
    'exact',
    ofQuestion('results.1.result.form'),
  ),
  textCase(
    'unknown-method',
    'not-valid',
    ofK3('"method": "hands"', '"method": "shouting"'),
    'shouting',
    ofQuestion('results.1.method'),
  ),
  textCase('question-twice', 'not-valid', changed('"K4"', '"K3"'), 36, 'It holds question K3 (single) twice.'),
  textCase('month-of-1999', 'not-valid', changed('2026-11', '1999-11'), '1999', ofField('month')),
  textCase('month-of-2100', 'not-valid', changed('2026-11', '2100-01'), '2100', ofField('month')),
  textCase('day', 'not-valid', changed('2026-11', '2026-11-12'), '2026-11-12', ofField('month')),
  textCase('formula', 'not-valid', changed('"K4"', '"=1+1"'), '=1+1', ofQuestion('results.2.item', 'number 3')),
  textCase('markup', 'not-valid', changed('"K4"', '"<b>K4</b>"'), '<b>', ofQuestion('results.2.item', 'number 3')),
  textCase(
    'label-of-its-own',
    'not-valid',
    ofK3('"options": 3', '"options": 3, "label": "=1+1"'),
    35,
    ofQuestion('results.1'),
  ),
];

/** Sound files together, and what must become of them. */
export interface TogetherCase {
  readonly name: string;
  readonly files: Readonly<Record<string, ResultsFile>>;
  readonly repeated?: Readonly<Record<string, string>>;
  /** Refused because another file says something else of the same session; which of them. */
  readonly conflicting?: Readonly<Record<string, string>>;
  /** Rows as `item phase method, sessions, low to high of pupils`. */
  readonly rows: readonly string[];
}

const single = (letter: string, change: Partial<ResultsFile> = {}, entry: Partial<ResultEntry> = {}) =>
  fakeFile([fakeEntry(entry)], { session: letter.repeat(32), ...change });

/** Files that are sound each by itself: what is counted once, kept apart, or refused because of another one. */
export const togetherCases: readonly TogetherCase[] = [
  {
    name: 'the same session in the same bytes is counted once',
    files: { 'a.json': single('a'), 'b.json': single('a'), 'c.json': single('b') },
    repeated: { 'b.json': 'a.json' },
    rows: ['K3 single hands, 2 sessions, 24 to 24 of 56'],
  },
  {
    name: 'one session that two files tell differently is not merged at all',
    files: { 'a.json': single('a'), 'b.json': single('a', {}, { result: { form: 'fewer' } }), 'c.json': single('b') },
    conflicting: { 'a.json': 'b.json', 'b.json': 'a.json' },
    rows: ['K3 single hands, 1 sessions, 12 to 12 of 28'],
  },
  {
    name: 'versions of a lesson are kept apart',
    files: { 'a.json': single('a'), 'b.json': single('b', { lesson: { id: 'ks4-lesson', version: 2 } }) },
    rows: ['K3 single hands, 1 sessions, 12 to 12 of 28', 'K3 single hands, 1 sessions, 12 to 12 of 28'],
  },
  {
    name: 'a question that was reworded is kept apart',
    files: { 'a.json': single('a'), 'b.json': single('b', {}, { itemVersion: 2 }) },
    rows: ['K3 single hands, 1 sessions, 12 to 12 of 28', 'K3 single hands, 1 sessions, 12 to 12 of 28'],
  },
  {
    name: 'methods are never joined',
    files: { 'a.json': single('a'), 'b.json': single('b', {}, { method: 'slips' }) },
    rows: ['K3 single hands, 1 sessions, 12 to 12 of 28', 'K3 single slips, 1 sessions, 12 to 12 of 28'],
  },
  {
    name: 'sessions with different thresholds are added up, and hide as each of them does',
    files: {
      'a.json': single('a', {}, { result: { form: 'fewer' } }),
      'b.json': single('b', { k: 8 }, { result: { form: 'allbut' } }),
      'c.json': single('c', { group: { fewerThan: 10 } }, { result: { form: 'withheld' } }),
    },
    rows: ['K3 single hands, 3 sessions, 21 to 41 of 65'],
  },
];
