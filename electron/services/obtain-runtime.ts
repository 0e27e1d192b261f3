import { setTimeout as delay } from 'node:timers/promises';
import { electronPackageFolder, findElectronRuntime } from './electron-runtime';
import { fetchNote } from './fetch-note';
import { type Fetching, type FetchLimits, fetchElectronRuntime } from './fetch-runtime';
import { say } from './say';

/** Longest wait before the browser edition opens meanwhile. A line of 40 Mbit/s brings the runtime in that time. */
const usualPatienceMs = 30_000;

export interface ObtainOptions {
  readonly packageFolder?: string | null;
  readonly limits?: FetchLimits;
  readonly patienceMs?: number;
  readonly nowMs?: () => number;
  readonly tell?: (line: string) => void;
  /** Called with what must be stopped before this process ends. */
  readonly onFetching?: (fetching: Fetching) => void;
}

/**
 * Path of the Electron program: found, or fetched in good time. Otherwise says why not, and null. A slow fetch goes on
 * after that, for the next start.
 */
export async function obtainElectronRuntime(root: string, options: ObtainOptions = {}): Promise<string | null> {
  const { packageFolder = electronPackageFolder(), patienceMs = usualPatienceMs } = options;
  const { nowMs = Date.now, tell = say, onFetching } = options;
  const found = findElectronRuntime(packageFolder);
  if (found !== null) return found;
  const inBrowser = 'so Not Alone opens in the browser instead.';
  if (packageFolder === null) {
    tell(`The npm package electron is not installed, ${inBrowser}`);
    return null;
  }
  const note = fetchNote(root, packageFolder);
  const again = `The next try is in a day, or now with: npx install-electron (noted in ${note.path}).`;
  if (note.isThere(nowMs())) {
    tell(`The Electron runtime could not be fetched within the last day, ${inBrowser}`);
    tell(again);
    return null;
  }

  tell('Fetching the Electron runtime for the desktop edition (once, about 110 MB).');
  const fetching = fetchElectronRuntime(packageFolder, options.limits);
  onFetching?.(fetching);
  const patience = new AbortController();
  const slow = delay(patienceMs, { kind: 'slow' } as const, { signal: patience.signal });
  const first = await Promise.race([fetching.done, slow]);
  patience.abort();
  switch (first.kind) {
    case 'here':
      return first.program;
    case 'stopped':
      return null;
    case 'failed':
      note.write(nowMs());
      tell(`The Electron runtime is not on this computer and could not be fetched, ${inBrowser}`);
      tell(again);
      return null;
    case 'slow':
      // Although it may yet arrive: whatever ends this process, the next start does not wait again.
      note.write(nowMs());
      tell(`The Electron runtime is slow to arrive, ${inBrowser} Fetching goes on meanwhile.`);
      void fetching.done.then(({ kind }) => {
        if (kind === 'failed') tell(`The Electron runtime did not arrive. ${again}`);
        if (kind !== 'here') return;
        note.remove();
        tell('The Electron runtime has arrived: the next start opens the desktop edition.');
        tell('Work saved in the browser stays there; npm run serve opens it.');
      });
      return null;
  }
}
