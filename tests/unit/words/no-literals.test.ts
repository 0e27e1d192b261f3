import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLiterals } from '../../support/words/find-literals';

const root = join(import.meta.dirname, '../../..');

/** Folders whose words for people are all in catalogues. */
const folders = ['renderer/', 'electron/shell/'];

/**
 * Rules and files, which speak to no screen; the words themselves; names of invented people in drawings. What an activity
 * is made of says what is wrong with it to authors: there the components alone are looked at. Of the shell, what speaks to
 * the terminal, to Chromium and to a page alone; and the inner parts of a workbook.
 */
const elsewhere =
  /^renderer\/(?:core|words|lesson-parts\/drawings)\/|^renderer\/activities\/.*\.ts$|^electron\/shell\/(?:app-protocol|displays|ipc|network|recovery)\.ts$|\/write-workbook\.ts$/u;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], { cwd: root })
  .toString()
  .split('\n')
  .filter((path) => /\.tsx?$/u.test(path) && !elsewhere.test(path));

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(40);
});

test('the words of a screen stand in a catalogue, not in its code', () => {
  const found = files.flatMap((path) =>
    findLiterals(path, readFileSync(join(root, path), 'utf8')).map(({ line, text }) => `${path}:${line} ${text}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['text between tags', '<p>Start</p>', ['Start']],
  ['a label', '<Field label="Year group" />', ['Year group']],
  ['the spoken name of a component', '<Opened name="Class results" />', ['Class results']],
  ['the name of a field of a form', '<input name="Year group" className="row wide" />', []],
  ['a sentence put together in code', 'const say = (n: number) => `\u0024{n} slips left`;', ['… slips left']],
  ['the name of a key, not a text compared', "key === 'Enter' || event.key === 'End' || label === 'Scene'", ['Scene']],
  ['the kind of an activity', "kind === 'Scale' ? { kind: 'Story' } : 'Scene'", ['Scene']],
  ['a selector of elements', "screen.querySelector('.panel > button') ?? sayTo('Ada, Bob')", ['Ada, Bob']],
  ['an error for a developer', "throw new Error('Unexpected slide, expected one of the lesson');", []],
])('%s is found where somebody reads it', (_what, code, expected) => {
  expect(findLiterals('a.tsx', code).map(({ text }) => text)).toEqual(expected);
});
