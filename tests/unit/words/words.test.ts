import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogues } from '../../../renderer/words/compiler/catalogue';
import { declareWords } from '../../../renderer/words/compiler/declare';

const root = join(import.meta.dirname, '../../..');
const catalogues = await readCatalogues(join(root, 'renderer/words/en-GB'));
const code = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'renderer', 'electron'], {
  cwd: root,
})
  .toString()
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('renderer/words/'))
  .map((path) => readFileSync(join(root, path), 'utf8'));

test('the types of the words are those of the catalogues: `npm run words` writes them', () => {
  expect(readFileSync(join(root, 'renderer/words/words.d.ts'), 'utf8')).toBe(declareWords(catalogues));
});

test.each(catalogues.map((one) => [one.area, one] as const))('every message of %s is used', (area, { messages }) => {
  const users = code.filter((text) => text.includes(`virtual:words/${area}'`)).join('\n');
  expect(
    Object.keys(messages).filter((key) => !new RegExp(`\\b(?:words|\\w+Words|text|say)\\.${key}\\b`).test(users)),
  ).toEqual([]);
});
