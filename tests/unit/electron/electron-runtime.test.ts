import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import {
  electronPackageFolder,
  fetchElectronRuntime,
  findElectronRuntime,
} from '../../../electron/services/electron-runtime';
import { temporaryFolder } from '../../support/temporary-folder';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A package folder as npm leaves it: no program yet. */
function packageFolder(installer?: string): string {
  const folder = temporaryFolder();
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
  if (installer !== undefined) writeFileSync(join(folder, 'install.js'), installer);
  return folder;
}

const putProgram = `const fs = require('node:fs'), path = require('node:path');
fs.mkdirSync(path.join(__dirname, 'dist', 'app'), { recursive: true });
fs.writeFileSync(path.join(__dirname, 'dist', 'app', 'Program'), '');
fs.writeFileSync(path.join(__dirname, 'path.txt'), 'app/Program');`;

test('finds the package without running it', () => {
  expect(electronPackageFolder()).toMatch(/node_modules.electron$/);
});

test('is null when the program is not there', () => {
  expect(findElectronRuntime(packageFolder())).toBeNull();
  expect(findElectronRuntime(null)).toBeNull();
});

test('is null when the program is named but missing', () => {
  const folder = packageFolder();
  writeFileSync(join(folder, 'path.txt'), 'electron');
  expect(findElectronRuntime(folder)).toBeNull();
});

test('finds the program the package names', () => {
  const folder = packageFolder();
  mkdirSync(join(folder, 'dist/Electron.app'), { recursive: true });
  writeFileSync(join(folder, 'dist/Electron.app/Electron'), '');
  writeFileSync(join(folder, 'path.txt'), 'Electron.app/Electron');
  expect(findElectronRuntime(folder)).toBe(join(folder, 'dist/Electron.app/Electron'));
});

test('finds a program put elsewhere by whoever runs this computer', () => {
  const folder = packageFolder();
  const elsewhere = temporaryFolder();
  writeFileSync(join(elsewhere, 'electron'), '');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', elsewhere);
  expect(findElectronRuntime(folder)).toBe(join(elsewhere, 'electron'));
});

test('runs the installer of the package when the program is missing', async () => {
  const folder = packageFolder(putProgram);
  expect(await fetchElectronRuntime(folder)).toBe(join(folder, 'dist/app/Program'));
});

test('is null when the installer fails', async () => {
  expect(await fetchElectronRuntime(packageFolder('process.exit(1)'))).toBeNull();
  expect(await fetchElectronRuntime(packageFolder("throw new Error('needs a newer Node')"))).toBeNull();
  expect(await fetchElectronRuntime(packageFolder())).toBeNull();
});

test('stops an installer that hangs', async () => {
  expect(await fetchElectronRuntime(packageFolder('setInterval(() => undefined, 1000)'), 300)).toBeNull();
});
