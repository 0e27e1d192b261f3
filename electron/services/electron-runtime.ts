import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Longest time `npm start` waits for the runtime (about 110 MB, fetched once). A blocked network mostly refuses at once;
 * some firewalls hang instead.
 */
const fetchLimitMs = 90_000;

/** Folder of the npm package `electron`, or null when it is not installed. Asking for `electron` itself would start a download. */
export function electronPackageFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** Path of the Electron program, or null when it is not on this computer. */
export function findElectronRuntime(packageFolder: string | null = electronPackageFolder()): string | null {
  if (packageFolder === null) return null;
  const base = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist');
  const pathFile = join(packageFolder, 'path.txt');
  const program = join(base, existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron');
  return existsSync(program) ? program : null;
}

/** Runs the package's own installer once, without its output, and looks again. Never throws. */
export async function fetchElectronRuntime(
  packageFolder: string | null = electronPackageFolder(),
  limitMs: number = fetchLimitMs,
): Promise<string | null> {
  if (packageFolder === null) return null;
  const installer = join(packageFolder, 'install.js');
  if (!existsSync(installer)) return null;
  await new Promise<void>((resolve) => {
    const child = spawn(process.execPath, [installer], { stdio: 'ignore', timeout: limitMs, killSignal: 'SIGKILL' });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  return findElectronRuntime(packageFolder);
}
