import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findElectronRuntime, unpackedIn, writtenLast } from './electron-runtime';

export type Fetched = { readonly kind: 'here'; readonly program: string } | { readonly kind: 'failed' | 'stopped' };

/** The runtime is on its way. */
export interface Fetching {
  /** Never rejects. Where it could not be had, nothing half-done is left behind. */
  readonly done: Promise<Fetched>;
  /** Ends it early, and resolves when what was fetched so far is gone. */
  stop(): Promise<void>;
}

export interface FetchLimits {
  /** Until anything arrives. A blocked network mostly refuses at once; some firewalls let a request hang instead. */
  readonly firstByteMs: number;
  /** With nothing more arriving, which is also so while the archive is compared with its checksum. */
  readonly stallMs: number;
}

const usualLimits: FetchLimits = { firstByteMs: 10_000, stallMs: 30_000 };
const lookMs = 250;

/**
 * Runs the package's own installer, without its output and in a temporary folder of its own. There is no limit to all of
 * it: 110 MB take many minutes on a slow line.
 */
export function fetchElectronRuntime(packageFolder: string, limits: FetchLimits = usualLimits): Fetching {
  const stopping = new AbortController();
  const done = fetchInto(packageFolder, limits, stopping.signal).catch(() => null);
  return {
    done: done.then((program) => {
      if (program !== null) return { kind: 'here', program };
      return { kind: stopping.signal.aborted ? 'stopped' : 'failed' };
    }),
    async stop() {
      stopping.abort();
      await done;
    },
  };
}

async function fetchInto(packageFolder: string, limits: FetchLimits, stopping: AbortSignal): Promise<string | null> {
  const unpacked = join(packageFolder, unpackedIn);
  // What somebody has put there by hand is not ours to remove.
  const wasThere = existsSync(unpacked);
  const temporary = await mkdtemp(join(tmpdir(), 'not-alone-electron-'));
  try {
    // Left from an earlier version, it would vouch for what is half unpacked.
    await rm(join(packageFolder, writtenLast), { force: true });
    await runInstaller(packageFolder, temporary, (over) =>
      nothingArrives([temporary, unpacked], limits, AbortSignal.any([over, stopping])),
    );
    const program = findElectronRuntime(packageFolder);
    if (program === null && !wasThere) await remove(unpacked);
    return program;
  } finally {
    await remove(temporary);
  }
}

/** Resolves when the installer has ended, by itself or because `givenUp` has settled; that is told when it is over. */
async function runInstaller(
  packageFolder: string,
  temporary: string,
  givenUp: (over: AbortSignal) => Promise<void>,
): Promise<void> {
  const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const over = new AbortController();
  await Promise.race([ended, givenUp(over.signal).catch(() => undefined)]);
  over.abort();
  child.kill('SIGKILL');
  await ended;
}

/** Resolves when nothing more has arrived in the folders for too long. Counted in looks, so that a computer may sleep meanwhile. */
async function nothingArrives(folders: readonly string[], limits: FetchLimits, signal: AbortSignal): Promise<void> {
  const before = await sizeOf(folders);
  let size = before;
  for (let idleMs = 0; idleMs < (size === before ? limits.firstByteMs : limits.stallMs); idleMs += lookMs) {
    await delay(lookMs, undefined, { signal });
    const now = await sizeOf(folders);
    if (now !== size) idleMs = 0;
    size = now;
  }
}

async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => {
      // What is gone by the time it is looked at has no size.
      const info = await stat(path).catch(() => null);
      if (info === null || !info.isDirectory()) return info?.size ?? 0;
      const names = await readdir(path).catch(() => []);
      return sizeOf(names.map((name) => join(path, name)));
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Patiently: on Windows a file stays held for a moment after the program that wrote it has ended. */
const remove = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
