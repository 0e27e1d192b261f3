import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../renderer/core/results/json-text';
import { mostResultBytes, readResults, tooLarge } from '../../../renderer/core/results/read-results';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { refusedCases, soundFile, soundText } from '../../support/result-cases';
import { fakeEntry, fakeFile } from './fake-lesson';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const readBytes = (bytes: Uint8Array) => readResults(bytes, (some) => utf8.decode(some));
const read = (text: string) => readBytes(new TextEncoder().encode(text));

test('reads what the app exports, also with other line ends or on one line', () => {
  for (const text of [soundText, soundText.replaceAll('\n', '\r\n'), JSON.stringify(soundFile)])
    expect(read(text)).toEqual({ ok: true, file: soundFile });
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
  const small = refusedCases.flatMap(({ bytes, ...rest }) => (bytes === undefined ? [] : [{ ...rest, bytes }]));

  test.each(small)('$name', ({ bytes, refusal }) => {
    expect(readBytes(bytes)).toEqual({ ok: false, refusal });
  });

  test('a file of more than 1 MB', () => {
    expect(read(' '.repeat(mostResultBytes + 1))).toEqual({ ok: false, refusal: tooLarge });
    expect(read(' '.repeat(mostResultBytes))).toMatchObject({ refusal: { code: 'not-json' } });
  });
});

test('a refusal never repeats a value of the file', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: soundText.length - 1 }),
      fc.constantFrom('731', '"731"', '{731', ',731'),
      (at, planted) => {
        const outcome = read(soundText.slice(0, at) + planted + soundText.slice(at));
        expect(outcome.ok ? '' : JSON.stringify(outcome)).not.toContain('731');
      },
    ),
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

  test('refuses every object that has a key twice, also where both say the same', () => {
    const member = fc.tuple(fc.constantFrom('a', 'b', ':', '\\"', '__proto__', 'é'), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(
        fc.array(member, { maxLength: 4 }),
        fc.constantFrom(['', ''], ['[{"a":{}},', ']'], ['{"a":', '}']),
        (members, [before, after]) => {
          const written = members.map(([key, value]) => `"${key}":${JSON.stringify(value)}`).join();
          const text = `${before}{${written}}${after}`;
          const isRepeated = new Set(members.map(([key]) => key)).size < members.length;
          expect(readJson(text, 40)).toMatchObject(isRepeated ? { ok: false, fault: 'repeated-key' } : { ok: true });
        },
      ),
    );
  });

  test('refuses what JSON.parse refuses, whatever was cut out or put in', () => {
    const texts = fc.oneof(
      fc.json({ maxDepth: 3 }),
      fc.constantFrom('[1,-0.5e+3,"\\u00e9\\n",true,null,{"a":{}}]', soundText),
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
