import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { argumentsOf, readCatalogues } from '../../../renderer/words/compiler/catalogue';
import { declareWords } from '../../../renderer/words/compiler/declare';
import { accented } from '../../../renderer/words/compiler/pseudo';

describe('a catalogue', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'words-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const read = async (text: string) => {
    await writeFile(join(folder, 'home.yaml'), text);
    return readCatalogues(folder);
  };

  test('is a file of messages by key', async () => {
    expect(await read('start: Start lesson\nleft: "{n} left"')).toEqual([
      { area: 'home', messages: { start: 'Start lesson', left: '{n} left' } },
    ]);
  });

  test.each([
    ['a message that is no text', 'start: 3', /home\.yaml: start: Expected a text/],
    ['an open brace', 'start: "{n left"', /home\.yaml: start: /],
    ['a plural without other', 'start: "{n, plural, one{x}}"', /home\.yaml: start: /],
    ['a key that is no word', 'start-it: x', /home\.yaml: Unexpected key `start-it`/],
    ['a key twice', 'start: x\nstart: y', /unique/],
  ])('is refused for %s, with its place', async (_name, text, reason) => {
    await expect(read(text)).rejects.toThrow(reason);
  });
});

test('the arguments of a message have the kind that their use needs', () => {
  const found = argumentsOf('{who} {n, plural, one{# of {all, number}} other{{all}}} {day, date, long}');
  expect([...found]).toEqual([
    ['who', 'text'],
    ['n', 'number'],
    ['all', 'number'],
    ['day', 'moment'],
  ]);
});

test('a message without arguments is declared as a function without values', () => {
  const declared = declareWords([{ area: 'home', messages: { start: 'Start', left: '{n, plural, other{#}}' } }]);
  expect(declared).toContain("declare module 'virtual:words/home'");
  expect(declared).toContain('readonly start: () => string;');
  expect(declared).toContain('readonly left: (values: { readonly n: number }) => string;');
});

test('accented words are longer, and leave arguments, plurals and tags as they are', () => {
  const message = '{n, plural, one{# pupil <b>here</b>} other{# pupils}} at {place}';
  const result = accented(message);
  expect(argumentsOf(result)).toEqual(argumentsOf(message));
  expect(result).toMatch(/^\{n, plural, one\{# .+<b>.+<\/b>\} other\{# .+\}\} .+ \{place\}$/);
  expect(result).not.toMatch(/pupil|here/);
  expect(result.length).toBeGreaterThan(message.length * 1.1);
});
