import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of the npm package `electron`, or null when it is not installed. Asking for `electron` itself would start a download. */
export function electronPackageFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** Where the package's installer unpacks, and what it writes last: only with it is the runtime complete. */
export const unpackedIn = 'dist';
export const writtenLast = 'path.txt';

/**
 * Path of the Electron program, or null when it is not on this computer, or not all of it, or that of another version. A
 * folder named by whoever runs this computer (`ELECTRON_OVERRIDE_DIST_PATH`) is taken as it is.
 */
export function findElectronRuntime(packageFolder: string | null = electronPackageFolder()): string | null {
  if (packageFolder === null) return null;
  const named = readText(join(packageFolder, writtenLast));
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (elsewhere !== undefined) return existing(join(elsewhere, named ?? 'electron'));
  const folder = join(packageFolder, unpackedIn);
  const unpacked = readText(join(folder, 'version'))?.replace(/^v/u, '');
  if (named === null || unpacked !== electronVersion(packageFolder)) return null;
  return existing(join(folder, named));
}

/** The version of Electron the package belongs to. Throws when its `package.json` is not there. */
export function electronVersion(packageFolder: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

const existing = (path: string) => (existsSync(path) ? path : null);

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
