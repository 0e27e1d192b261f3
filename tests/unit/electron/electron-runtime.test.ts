import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { electronPackageFolder, findElectronRuntime } from '../../../electron/services/electron-runtime';
import { putElectronPackage, putRuntime } from '../../support/fake-electron-package';
import { temporaryFolder } from '../../support/temporary-folder';

let folder: string;
beforeEach(() => {
  folder = putElectronPackage(temporaryFolder());
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test('finds the package without running it', () => {
  expect(electronPackageFolder()).toMatch(/node_modules.electron$/);
});

test('is null when the program is not there', () => {
  expect(findElectronRuntime(folder)).toBeNull();
  expect(findElectronRuntime(null)).toBeNull();
});

test('finds the program the package names', () => {
  const program = putRuntime(folder);
  expect(findElectronRuntime(folder)).toBe(program);
});

test('a version that is written with a v is the same', () => {
  const program = putRuntime(folder, { version: 'v45.0.0\n' });
  expect(findElectronRuntime(folder)).toBe(program);
});

test('is null when the program is named but missing', () => {
  rmSync(putRuntime(folder));
  expect(findElectronRuntime(folder)).toBeNull();
});

test.each([
  ['half unpacked: what the installer writes last is missing', { path: false }],
  ['half unpacked: its version is missing', { version: false }],
  ['of another version than the package', { version: '44.9.9' }],
] as const)('is null when the runtime is %s', (_name, parts) => {
  putRuntime(folder, parts);
  expect(findElectronRuntime(folder)).toBeNull();
});

test('a program called electron does not vouch for itself', () => {
  putRuntime(folder, { path: false });
  writeFileSync(join(folder, 'dist/electron'), 'garbage');
  expect(findElectronRuntime(folder)).toBeNull();
});

test('finds a program put elsewhere by whoever runs this computer', () => {
  const elsewhere = temporaryFolder();
  writeFileSync(join(elsewhere, 'electron'), '');
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', elsewhere);
  expect(findElectronRuntime(folder)).toBe(join(elsewhere, 'electron'));
});
