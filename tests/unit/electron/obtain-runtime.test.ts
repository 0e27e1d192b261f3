import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Fetching } from '../../../electron/services/fetch-runtime';
import { type ObtainOptions, obtainElectronRuntime } from '../../../electron/services/obtain-runtime';
import { putElectronPackage, putProgram, putRuntime } from '../../support/fake-electron-package';
import { temporaryFolder } from '../../support/temporary-folder';

const hourMs = 3_600_000;
const note = 'node_modules/.cache/not-alone/runtime-not-fetched.json';
/** Counts how often it was run, then does the rest. */
const counted = (rest: string) => `require('node:fs').appendFileSync(__dirname + '/runs', '1'); ${rest}`;

let root: string;
let packageFolder: string;
let said: string[];
let now: number;

beforeEach(() => {
  root = temporaryFolder();
  packageFolder = join(root, 'node_modules/electron');
  said = [];
  now = Date.parse('2026-11-28T09:00:00Z');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const obtain = (options: ObtainOptions = {}) =>
  obtainElectronRuntime(root, { packageFolder, nowMs: () => now, tell: (line) => void said.push(line), ...options });
const runs = () => {
  const file = join(packageFolder, 'runs');
  return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
};

test('a runtime that is there is taken without a word', async () => {
  putElectronPackage(packageFolder, counted(''));
  const program = putRuntime(packageFolder);
  expect(await obtain()).toBe(program);
  expect([said, runs()]).toEqual([[], 0]);
});

test('a runtime that is missing is fetched', async () => {
  putElectronPackage(packageFolder, counted(putProgram));
  expect(await obtain()).toBe(join(packageFolder, 'dist/app/Program'));
  expect(said).toEqual(['Fetching the Electron runtime for the desktop edition (once, about 110 MB).']);
  expect(existsSync(join(root, note))).toBe(false);
});

test('without the package it says so', async () => {
  expect(await obtain({ packageFolder: null })).toBeNull();
  expect(said).toEqual(['The npm package electron is not installed, so Not Alone opens in the browser instead.']);
});

test('a failure is said, with where it is noted and how to try again, and not tried again for a day', async () => {
  putElectronPackage(packageFolder, counted('process.exit(1)'));
  expect(await obtain()).toBeNull();
  expect(said.slice(1)).toEqual([
    'The Electron runtime is not on this computer and could not be fetched, so Not Alone opens in the browser instead.',
    `The next try is in a day, or now with: npx install-electron (noted in ${join(note)}).`,
  ]);
  expect(existsSync(join(root, note))).toBe(true);
  said = [];
  now += 23 * hourMs;
  expect(await obtain()).toBeNull();
  expect(said[0]).toBe(
    'The Electron runtime could not be fetched within the last day, so Not Alone opens in the browser instead.',
  );
  expect(said[1]).toContain('npx install-electron');
  expect(runs()).toBe(1);
  now += hourMs;
  await obtain();
  expect(runs()).toBe(2);
});

test('what was fetched by hand meanwhile is taken at once', async () => {
  putElectronPackage(packageFolder, 'process.exit(1)');
  await obtain();
  expect(await obtain()).toBeNull();
  const program = putRuntime(packageFolder);
  expect(await obtain()).toBe(program);
});

test.each([
  ['of another version of Electron', () => JSON.stringify({ electron: '44.0.0', at: new Date(now).toISOString() })],
  ['from the future', () => JSON.stringify({ electron: '45.0.0', at: new Date(now + hourMs).toISOString() })],
  ['that cannot be read', () => 'null'],
  ['that is half written', () => '{"electron":'],
])('a note %s does not keep from trying', async (_name, text) => {
  putElectronPackage(packageFolder, counted('process.exit(1)'));
  mkdirSync(join(root, note, '..'), { recursive: true });
  writeFileSync(join(root, note), text());
  await obtain();
  expect(runs()).toBe(1);
});

test('a note that cannot be written does not matter', async () => {
  putElectronPackage(packageFolder, counted('process.exit(1)'));
  writeFileSync(join(root, 'node_modules/.cache'), 'a file where the folder should be');
  expect(await obtain()).toBeNull();
});

test('a slow fetch is not waited for, goes on, and is there for the next start', async () => {
  putElectronPackage(packageFolder, `const done = () => { ${putProgram} }; setTimeout(done, 1500);`);
  let fetching: Fetching | undefined;
  expect(await obtain({ patienceMs: 50, onFetching: (given) => (fetching = given) })).toBeNull();
  expect(said.at(-1)).toBe(
    'The Electron runtime is slow to arrive, so Not Alone opens in the browser instead. Fetching goes on meanwhile.',
  );
  expect(existsSync(join(root, note))).toBe(true);
  expect(await fetching?.done).toMatchObject({ kind: 'here' });
  await vi.waitFor(() => expect(said.join('\n')).toContain('has arrived: the next start opens the desktop edition'));
  expect(existsSync(join(root, note))).toBe(false);
  expect(await obtain()).toBe(join(packageFolder, 'dist/app/Program'));
});

test('a slow fetch that fails in the end says so', async () => {
  putElectronPackage(packageFolder, 'setTimeout(() => process.exit(1), 1000);');
  await obtain({ patienceMs: 50 });
  await vi.waitFor(() => expect(said.join('\n')).toContain('did not arrive'), 20_000);
  expect(existsSync(join(root, note))).toBe(true);
});

test('being told to end is no failure, and is not noted', async () => {
  putElectronPackage(packageFolder, 'setInterval(() => undefined, 1000)');
  const obtained = obtain({ onFetching: ({ stop }) => void stop() });
  expect(await obtained).toBeNull();
  expect(said).toHaveLength(1);
  expect(existsSync(join(root, note))).toBe(false);
});
