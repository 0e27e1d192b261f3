import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const path = join(import.meta.dirname, '../../../electron-builder.yml');

interface Builder {
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly publish: null;
  readonly msi: Readonly<Record<string, unknown>>;
  readonly nsis: Readonly<Record<string, unknown>>;
  readonly mac: Readonly<Record<string, unknown>>;
  readonly win: { readonly target: readonly { readonly target: string }[] };
  readonly linux: { readonly target: readonly { readonly target: string }[] };
}

const config = (): Builder => parse(readFileSync(path, 'utf8')) as Builder;

/** electron-builder's own check, which its command runs first. It is not exported by name, so it is taken from its file. */
let validate: (config: unknown) => Promise<void>;

beforeAll(() => {
  const fromBuilder = createRequire(require.resolve('electron-builder/package.json'));
  const { validateConfiguration } = fromBuilder('app-builder-lib/out/util/config/config') as {
    validateConfiguration: (config: unknown, log: { isEnabled: boolean }) => Promise<void>;
  };
  validate = (given) => validateConfiguration(given, { isEnabled: false });
});

test('passes electron-builder’s own validation', async () => {
  await expect(validate(config())).resolves.toBeUndefined();
});

test.each([
  ['an unknown key', { msii: {} }],
  ['a wrong type', { asar: 'yes' }],
  ['an unknown fuse', { electronFuses: { runAsNodes: false } }],
  ['an unknown target setting', { msi: { perMachines: true } }],
])('that validation refuses %s', async (_name, change) => {
  await expect(validate({ ...config(), ...change })).rejects.toThrow(/Invalid configuration/);
});

test('every fuse is where security needs it', () => {
  expect(config().electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
  });
});

test('Windows packages install for the whole computer', () => {
  const { msi, nsis, win } = config();
  expect(win.target.map(({ target }) => target)).toEqual(['msi', 'nsis', 'zip']);
  expect(msi).toMatchObject({ perMachine: true, upgradeCode: '6F0C1A52-3B7E-4D0B-9A44-6D1F7C0E9B31' });
  expect(nsis).toMatchObject({ perMachine: true, oneClick: false, allowToChangeInstallationDirectory: false });
});

test('there is no updater, and nothing ever starts without its sandbox', () => {
  expect(config().publish).toBeNull();
  const text = readFileSync(path, 'utf8');
  expect(text).not.toMatch(/no-sandbox|executableArgs|electron-updater/);
});

test('the macOS package has the hardened runtime', () => {
  expect(config().mac['hardenedRuntime']).toBe(true);
});

test('Linux packages put the one with an AppArmor profile first', () => {
  expect(config().linux.target.map(({ target }) => target)).toEqual(['deb', 'AppImage', 'tar.gz']);
});

describe('what is packed', () => {
  test('is the build alone', () => {
    expect(config().files).toEqual([
      'dist/electron/**',
      'dist/renderer/**',
      'package.json',
      '!node_modules/**',
      '!**/*.map',
    ]);
  });
});
