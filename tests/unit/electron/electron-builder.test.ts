import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../../support/temporary-folder';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../../..');
const path = join(root, 'electron-builder.yml');
/** Width and height as the file itself says. */
const pngSize = (name: string) => {
  const png = readFileSync(join(root, name));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

interface Builder {
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly publish: null;
  readonly msi: Readonly<Record<string, unknown>>;
  readonly nsis: Readonly<Record<string, unknown>>;
  readonly mac: Readonly<Record<string, unknown>>;
  readonly win: { readonly icon: string; readonly target: readonly { readonly target: string }[] };
  readonly linux: { readonly icon: string; readonly target: readonly { readonly target: string }[] };
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

test('no setting is one that electron-builder ignores', () => {
  // With `perMachine` this one is.
  expect(config().nsis).not.toHaveProperty('packElevateHelper');
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

describe('the icon', () => {
  /** electron-builder's own way from what is configured to what a system wants. */
  const convert = (source: unknown, format: 'ico' | 'set') => {
    const fromBuilder = createRequire(require.resolve('electron-builder/package.json'));
    const { convertIcon } = fromBuilder('app-builder-lib/out/util/iconConverter') as {
      convertIcon: (options: object) => Promise<{ icons: readonly { size: number }[]; isFallback: boolean }>;
    };
    return convertIcon({ sources: [source], fallbackSources: [], roots: [root], format, outDir: temporaryFolder() });
  };

  test('on Linux is there in every size from 16 to 1024', async () => {
    const { icons, isFallback } = await convert(config().linux.icon, 'set');
    expect(icons.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256, 512, 1024]);
    expect(isFallback).toBe(false);
    for (const { size } of icons) expect(pngSize(`electron/icons/${size}x${size}.png`)).toEqual([size, size]);
  });

  test('on Windows is one file with every size up to 256, as Windows asks for it', async () => {
    const { icons } = await convert(config().win.icon, 'ico');
    expect(icons.map(({ size }) => size)).toEqual([256]);
    const ico = readFileSync(join(root, config().win.icon));
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const at = ico.readUInt32LE(6 + 16 * index + 12);
      return ico.readUInt32BE(at + 16);
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  test('on macOS is made from a picture of 1024 px', () => {
    expect(pngSize(String(config().mac['icon']))).toEqual([1024, 1024]);
  });

  test('of the windows on Linux is packed, and is where the shell looks for it', async () => {
    const { windowIcon } = await import('../../../electron/shell/page-options');
    const { icon } = windowIcon('linux');
    const path = relative(root, String(icon)).replaceAll('\\', '/');
    expect(existsSync(join(root, path))).toBe(true);
    expect(config().files).toContain(path);
    expect(windowIcon('win32')).toEqual({});
    expect(windowIcon('darwin')).toEqual({});
  });
});

describe('what is packed', () => {
  test('is the build alone, and the icon of the windows', () => {
    expect(config().files).toEqual([
      'dist/electron/**',
      'dist/renderer/**',
      'package.json',
      'electron/icons/256x256.png',
      '!node_modules/**',
      '!**/*.map',
    ]);
  });
});
