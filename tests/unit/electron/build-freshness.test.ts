import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { buildCommand } from '../../../electron/services/build';
import { isBuildFresh } from '../../../electron/services/build-freshness';
import { temporaryFolder } from '../../support/temporary-folder';

let root: string;

/** Writes a file that was changed so many seconds after some start. */
function put(path: string, atSeconds: number): void {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, '');
  utimesSync(full, atSeconds, atSeconds);
  for (let folder = dirname(full); folder !== root; folder = dirname(folder)) utimesSync(folder, 1_000, 1_000);
}

beforeEach(() => {
  root = temporaryFolder();
  for (const source of [
    'renderer/core/a.ts',
    'electron/main.ts',
    'lessons/ks4-lesson/lesson.mdx',
    'vite.config.ts',
    'package-lock.json',
  ])
    put(source, 1_000);
  for (const product of ['renderer/index.html', 'renderer/audience.html', 'electron/main.js', 'electron/preload.cjs'])
    put(`dist/${product}`, 2_000);
});

test('a build newer than all sources is fresh', async () => {
  expect(await isBuildFresh(root, 'desktop')).toBe(true);
  expect(await isBuildFresh(root, 'browser')).toBe(true);
});

test.each([
  'renderer/core/a.ts',
  'lessons/ks4-lesson/lesson.mdx',
  'lessons/bank/items/new.yaml',
  'vite.config.ts',
  'package-lock.json',
])('a change in %s makes it stale', async (path) => {
  put(path, 3_000);
  expect(await isBuildFresh(root, 'browser')).toBe(false);
});

test('a source taken away makes it stale', async () => {
  rmSync(join(root, 'renderer/core/a.ts'));
  expect(await isBuildFresh(root, 'browser')).toBe(false);
});

test('the shell is needed by the desktop edition only', async () => {
  rmSync(join(root, 'dist/electron/main.js'));
  expect(await isBuildFresh(root, 'browser')).toBe(true);
  expect(await isBuildFresh(root, 'desktop')).toBe(false);
});

test('no build at all is stale', async () => {
  rmSync(join(root, 'dist'), { recursive: true });
  expect(await isBuildFresh(root, 'browser')).toBe(false);
});

test('builds with the npm that started us, without a shell, and says only what went wrong', () => {
  expect(buildCommand('/app', '/npm/bin/npm-cli.js')).toEqual({
    command: process.execPath,
    args: ['/npm/bin/npm-cli.js', 'run', '--silent', 'build', '--', '--logLevel', 'error'],
  });
});

test.each([undefined, 'C:\\npm\\npm.cmd'])('builds with the build tool itself when npm is %s', (npm) => {
  expect(buildCommand('/app', npm).args.slice(1)).toEqual([
    'build',
    '--app',
    '--configLoader',
    'runner',
    '--logLevel',
    'error',
  ]);
});
