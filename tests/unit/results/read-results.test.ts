import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../renderer/core/results/json-text';
import { mostResultBytes, readResults } from '../../../renderer/core/results/read-results';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { fakeEntry, fakeFile } from './fake-lesson';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const readBytes = (bytes: Uint8Array) => readResults(bytes, (some) => utf8.decode(some));
const read = (text: string) => readBytes(new TextEncoder().encode(text));

const sound = resultsJson(
  fakeFile([fakeEntry(), fakeEntry({ item: 'K4', result: { form: 'full', counts: [12, 10, 6] } })]),
);
/** The sound file with one place in its text changed. */
function changed(from: string, to: string): string {
  expect(sound.split(from)).toHaveLength(2);
  return sound.replace(from, to);
}
const askAgain = 'Ask whoever sent it to export it again as JSON, and do not open and save it on the way.';
const ofField = (place: string) => `This is not a class result of version 1 (see ${place}).`;

test('reads what the app exports, also with other line ends or on one line', () => {
  const file = fakeFile([fakeEntry(), fakeEntry({ item: 'K4', result: { form: 'full', counts: [12, 10, 6] } })]);
  for (const text of [sound, sound.replaceAll('\n', '\r\n'), JSON.stringify(file)])
    expect(read(text)).toEqual({ ok: true, file });
});

test('reads the largest class result there can be', () => {
  const name = 'x'.repeat(56);
  const results = Array.from({ length: 200 }, (_, place) =>
    fakeEntry({
      item: `${name}${place}`,
      itemVersion: 10_000,
      options: 6,
      target: [0, 1, 2, 3, 4],
      result: { form: 'full', counts: Array(6).fill(333) },
    }),
  );
  const text = resultsJson(fakeFile(results, { group: { n: 1998 }, flags: ['unfinished'] }));
  expect(text.length).toBeLessThan(mostResultBytes / 4);
  expect(read(text)).toMatchObject({ ok: true });
});

describe('a file that is not a class result is refused with what, where and what to do', () => {
  test.each([
    ['an empty file', '', null, 'It is empty.'],
    [
      'a file that is too large',
      ' '.repeat(mostResultBytes + 1),
      null,
      'It is larger than 1 MB, which no class result is.',
    ],
    ['a text', 'Dear colleague,\nhere are the results.', 'Dear colleague,', 'This is not a whole JSON file.'],
    ['a file that broke off', sound.slice(0, sound.indexOf('"K4"')), '"item": ', 'This is not a whole JSON file.'],
    ['something after the end', `${sound}{}`, '{}', 'This is not a whole JSON file.'],
    ['a comment', changed('  "k": 5,', '  // ours\n  "k": 5,'), '// ours', 'This is not a whole JSON file.'],
    ['a count that is no number', changed('"target": 12', '"target": NaN'), 'NaN', 'This is not a whole JSON file.'],
    [
      'a byte order mark',
      `\uFEFF${sound}`,
      '{',
      'It starts with a byte order mark: another program has saved it since it was exported.',
    ],
    [
      'deep nesting',
      `${'['.repeat(400_000)}${']'.repeat(400_000)}`,
      '[[',
      'Its parts are nested deeper than those of a class result.',
    ],
    [
      'a key that stands twice',
      changed('  "k": 5,', '  "k": 5,\n  "k": 6,'),
      '"k": 6',
      'It says the same thing twice in one place.',
    ],
    [
      'a key that stands twice in other letters',
      changed('  "k": 5,', '  "k": 5,\n  "\\u006b": 6,'),
      'u006b',
      'It says the same thing twice in one place.',
    ],
    ['a hidden prototype', changed('"n": 28', '"n": 28, "__proto__": {"n": 3}'), '"group"', ofField('group')],
    [
      'a hidden constructor',
      changed('"form": "two"', '"form": "two", "constructor": {}'),
      '"result"',
      ofField('results.0.result'),
    ],
    ['a file of something else', '{"name": "not-alone", "version": 1}', '{', ofField('schema')],
    ['a list of results', `[${sound}]`, '[', 'This is not a class result of version 1.'],
    [
      'an older version',
      changed('"version": 1,\n  "app"', '"version": 0,\n  "app"'),
      '"version": 0',
      ofField('version'),
    ],
    ['a negative count', changed('"target": 12', '"target": -12'), '-12', ofField('results.0.result.target')],
    ['an endless count', changed('"target": 12', '"target": 1e309'), '1e309', ofField('results.0.result.target')],
    ['half a pupil', changed('"target": 12', '"target": 2.5'), '2.5', ofField('results.0.result.target')],
    ['a text for a number', changed('"target": 12', '"target": "12"'), '"12"', ofField('results.0.result.target')],
    ['a count over 2,000', changed('"target": 12', '"target": 2001'), '2001', ofField('results.0.result.target')],
    ['a group over 2,000', changed('"n": 28', '"n": 2001'), '2001', ofField('group.n')],
    [
      'more pupils than took part',
      changed('"target": 12', '"target": 29'),
      '"K3"',
      'The result of question K3 (single) is not one that may be shown.',
    ],
    [
      'counts that do not add up',
      changed('          10,', '          16,'),
      '"K4"',
      'The result of question K4 (single) is not one that may be shown.',
    ],
    [
      'a count that the rule would have hidden',
      changed('"target": 12', '"target": 27'),
      '"K3"',
      'The result of question K3 (single) is not one that may be shown.',
    ],
    ['a smaller threshold', changed('"k": 5', '"k": 4'), '"k": 4', ofField('k')],
    [
      'a small group with results',
      changed('"n": 28', '"fewerThan": 10'),
      '"K3"',
      'The result of question K3 (single) is not one that may be shown.',
    ],
    ['the size of a small group', changed('"n": 28', '"n": 9'), '"n": 9', ofField('group.n')],
    [
      'a form that it does not know',
      changed('"form": "two"', '"form": "exact"'),
      'exact',
      ofField('results.0.result.form'),
    ],
    [
      'a method that it does not know',
      sound.replace('"method": "hands"', '"method": "shouting"'),
      'shouting',
      ofField('results.0.method'),
    ],
    ['a question that stands twice', changed('"K4"', '"K3"'), '"K3"', 'It holds question K3 (single) twice.'],
    ['a month of the last century', changed('2026-11', '1999-11'), '1999', ofField('month')],
    ['a month after 2099', changed('2026-11', '2100-01'), '2100', ofField('month')],
    ['a formula for a name', changed('"K4"', '"=1+1"'), '=1+1', ofField('results.1.item')],
    ['markup for a name', changed('"K4"', '"<b>K4</b>"'), '<b>', ofField('results.1.item')],
  ])('%s', (_, text, onLine, problem) => {
    const outcome = read(text);
    const line = onLine === null ? null : expect.any(Number);
    expect(outcome).toEqual({ ok: false, refusal: { line, problem, remedy: askAgain } });
    if (onLine !== null) expect(text.split('\n')[(outcome.ok ? 0 : (outcome.refusal.line ?? 0)) - 1]).toContain(onLine);
  });

  test.each([
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(sound, 'utf16le')])],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from(sound, 'utf16le'))],
    ['letters of an older code', Uint8Array.from(Buffer.from(changed('K4', 'é'), 'latin1'))],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])('%s', (_, bytes) => {
    expect(readBytes(bytes)).toEqual({
      ok: false,
      refusal: { line: null, problem: 'It is not text in UTF-8, as every class result is.', remedy: askAgain },
    });
  });

  test('a newer version asks for a newer app', () => {
    expect(read(changed('"version": 1,\n  "app"', '"version": 2,\n  "app"'))).toEqual({
      ok: false,
      refusal: {
        line: 3,
        problem: 'This file was made by a newer version of the app.',
        remedy: 'Update the app, then merge again.',
      },
    });
  });
});

test('a refusal never repeats a value of the file', () => {
  fc.assert(
    fc.property(fc.nat({ max: sound.length - 1 }), fc.constantFrom('731', '"731"', '{731', ',731'), (at, planted) => {
      const outcome = read(sound.slice(0, at) + planted + sound.slice(at));
      expect(outcome.ok ? '' : JSON.stringify(outcome)).not.toContain('731');
    }),
  );
});

test('a file whose text never ends is refused at once', () => {
  const long = 'a\\n'.repeat(300_000);
  expect(read(`{"schema": "${long}`)).toMatchObject({ ok: false, refusal: { line: 1 } });
});

describe('reading JSON', () => {
  const parsed = (text: string) => {
    try {
      return { value: JSON.parse(text) };
    } catch {
      return null;
    }
  };

  test('takes what JSON.parse takes and gives the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom('', '\n', ' \t\r\n'), (text, around) => {
        expect(readJson(around + text + around, 40)).toMatchObject({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test('refuses what JSON.parse refuses, whatever was cut out or put in', () => {
    const texts = fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.constantFrom('[1,-0.5e+3,"\\u00e9\\n",true,null,{"a":{}}]', sound),
    );
    const piece = fc.constantFrom(
      '',
      '"',
      '\\',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      '0',
      '-',
      '.',
      'e',
      'tru',
      '\n',
      '\u0001',
      '\uFEFF',
      '\u00a0',
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat({ max: 3 }), piece, (text, place, cut, put) => {
        const at = place % (text.length + 1);
        const other = text.slice(0, at) + put + text.slice(at + cut);
        const outcome = readJson(other, 40);
        if (!outcome.ok && outcome.fault === 'repeated-key') return;
        expect(outcome.ok ? { value: outcome.value } : null).toEqual(parsed(other));
      }),
      { numRuns: 5000 },
    );
  });
});
