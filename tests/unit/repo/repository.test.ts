import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every file that is in the repository or about to be, by path from the root. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const isText = (path: string): boolean => !/\.(?:png|jpg|woff2|ico|icns)$/.test(path);
const code = files.filter((path) => /\.(?:ts|tsx)$/.test(path));

/** `path:line` of every line of these files that matches. */
function linesWith(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

test('only the four roots hold product code', () => {
  const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
  expect([...folders].sort()).toEqual(['.ci', 'docs', 'electron', 'lessons', 'renderer', 'tests']);
});

test('the licences are there: MIT for the code, CC BY 4.0 for lessons and pictures', () => {
  expect(read('LICENSE')).toMatch(/^MIT License/);
  expect(read('LICENSE-CONTENT')).toContain('SPDX identifier: CC-BY-4.0');
  expect(JSON.parse(read('package.json')).license).toBe('MIT');
});

test('CI installs the lockfile and runs the command of the README, and can be run as it is', () => {
  const lines = read('.ci/run').trim().split('\n');
  expect(lines).toContain('set -euo pipefail');
  expect(lines.filter((line) => /\bnpm (?:ci|test|run)\b/.test(line))).toEqual([
    'npm ci --no-audit --no-fund',
    'exec npm test',
  ]);
  // Windows keeps no such bit.
  if (process.platform !== 'win32') expect(statSync(join(root, '.ci/run')).mode & 0o100).toBe(0o100);
});

test('the change log has an entry for the version of the package', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(read('CHANGELOG.md')).toContain(`## ${version}`);
});

test('every script that the documents name exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const documents = files.filter((path) => path.endsWith('.md'));
  const named = documents.flatMap((path) =>
    [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => ({ path, name })),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
});

test('every relative link in the documents leads somewhere', () => {
  const broken = files
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => join(dirname(path), target))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${path}: ${target}`),
    );
  expect(broken).toEqual([]);
});

describe('the code', () => {
  test('has no file of more than 300 lines', () => {
    // `npm run words` writes the types of the words.
    const product = code.filter((path) => !path.startsWith('tests/') && path !== 'renderer/words/words.d.ts');
    expect(product.filter((path) => read(path).split('\n').length > 301)).toEqual([]);
  });

  test('has no drawer for everything and no index that only re-exports', () => {
    expect(code.filter((path) => /(?:^|\/)(?:utils?|misc|helpers?|index)\.tsx?$/.test(path))).toEqual([]);
  });

  test('leaves nothing for later', () => {
    expect(linesWith(code, new RegExp('\\b(?:TO' + 'DO|FIX' + 'ME|XX' + 'X)\\b'))).toEqual([]);
  });

  test('skips no test and focuses on none', () => {
    const tests = code.filter((path) => /\.(?:test|spec)\.tsx?$/.test(path));
    expect(linesWith(tests, /\b(?:test|it|describe)(?:\.concurrent|\.describe)?\.(?:skip|only|todo|fixme)\b/)).toEqual(
      [],
    );
  });

  test('waits for no fixed time in a test', () => {
    const tests = code.filter((path) => path.startsWith('tests/'));
    expect(linesWith(tests, /\bwaitForTimeout\(/)).toEqual([]);
  });
});

test('no file names a machine, a registry or the way the work was arranged', () => {
  const words = ['/wo' + 'rk/', '../sha' + 'red', 'registry.np' + 'mjs'];
  const pattern = new RegExp(words.map((word) => word.replaceAll('.', '\\.')).join('|'));
  expect(linesWith(files.filter(isText), pattern)).toEqual([]);
});
