import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchElectronRuntime } from '../../../electron/services/fetch-runtime';
import { putElectronPackage, putProgram, putRuntime } from '../../support/fake-electron-package';
import { temporaryFolder } from '../../support/temporary-folder';

let temporary: string;
let folder: string;

beforeEach(() => {
  temporary = temporaryFolder();
  folder = join(temporaryFolder(), 'electron');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Notes where it thinks temporary files go and which process it is, and puts the start of a download there. */
const begin = `
  const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
  const { join } = require('node:path');
  const temporary = require('node:os').tmpdir();
  writeFileSync(join(__dirname, 'begun'), JSON.stringify({ temporary, pid: process.pid }));
  const more = () => appendFileSync(join(temporary, 'electron.zip'), 'x'.repeat(1000));
  more();`;
const hang = 'setInterval(() => undefined, 1000);';
const short = { firstByteMs: 1_500, stallMs: 1_500 };
/** What the installer has noted, once it has. */
const begun = async () =>
  JSON.parse(await vi.waitFor(() => readFileSync(join(folder, 'begun'), 'utf8'), 20_000)) as {
    readonly temporary: string;
    readonly pid: number;
  };
const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('runs the installer of the package, in a temporary folder of its own that is gone afterwards', async () => {
  putElectronPackage(folder, `${begin} ${putProgram}`);
  expect(await fetchElectronRuntime(folder).done).toEqual({ kind: 'here', program: join(folder, 'dist/app/Program') });
  const { temporary: own } = await begun();
  expect(own).toContain(join(temporary, 'not-alone-electron-'));
  expect(readdirSync(temporary)).toEqual([]);
});

test.each([
  ['ends badly', 'process.exit(1)'],
  ['does not run on this Node', "throw new Error('needs a newer Node')"],
  [
    'unpacks something that is not all of it',
    `${begin} mkdirSync(join(__dirname, 'dist')); writeFileSync(join(__dirname, 'dist/electron'), 'x');`,
  ],
])('fails when the installer %s, and leaves nothing behind', async (_name, installer) => {
  putElectronPackage(folder, installer);
  expect(await fetchElectronRuntime(folder).done).toEqual({ kind: 'failed' });
  expect(readdirSync(temporary)).toEqual([]);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('fails when there is no installer', async () => {
  putElectronPackage(folder);
  expect(await fetchElectronRuntime(folder).done).toEqual({ kind: 'failed' });
});

test('gives up when nothing arrives', async () => {
  putElectronPackage(folder, hang);
  expect(await fetchElectronRuntime(folder, { firstByteMs: 300, stallMs: 600_000 }).done).toEqual({ kind: 'failed' });
  expect(readdirSync(temporary)).toEqual([]);
});

test('gives up when no more arrives, ends the installer, and leaves nothing of it', async () => {
  const unpack = "mkdirSync(join(__dirname, 'dist')); writeFileSync(join(__dirname, 'dist/electron'), 'half');";
  putElectronPackage(folder, `${begin} ${unpack} ${hang}`);
  expect(await fetchElectronRuntime(folder, { firstByteMs: 600_000, stallMs: 300 }).done).toEqual({ kind: 'failed' });
  expect(readdirSync(temporary)).toEqual([]);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
  expect(isRunning((await begun()).pid)).toBe(false);
});

test('a slow line has all the time it needs, as long as something arrives', async () => {
  // Longer in all than either limit.
  const slowly = `let steps = 0; setInterval(() => { more(); steps += 1; if (steps === 30) { ${putProgram} process.exit(); } }, 100);`;
  putElectronPackage(folder, `${begin} ${slowly}`);
  expect(await fetchElectronRuntime(folder, short).done).toMatchObject({ kind: 'here' });
});

test('is stopped early, and by then what was fetched is gone', async () => {
  putElectronPackage(folder, `${begin} ${hang}`);
  const fetching = fetchElectronRuntime(folder);
  const { pid } = await begun();
  await fetching.stop();
  expect(await fetching.done).toEqual({ kind: 'stopped' });
  expect(isRunning(pid)).toBe(false);
  expect(readdirSync(temporary)).toEqual([]);
});

test('what an earlier version has left does not vouch for what is half unpacked', async () => {
  putElectronPackage(folder, `${begin} process.exit(1);`);
  putRuntime(folder, { version: '44.0.0' });
  expect(await fetchElectronRuntime(folder).done).toEqual({ kind: 'failed' });
  expect(existsSync(join(folder, 'path.txt'))).toBe(false);
});

test('what was there before is not removed when fetching fails', async () => {
  putElectronPackage(folder, 'process.exit(1)');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/put-by-hand'), '');
  await fetchElectronRuntime(folder).done;
  expect(readdirSync(join(folder, 'dist'))).toEqual(['put-by-hand']);
});
