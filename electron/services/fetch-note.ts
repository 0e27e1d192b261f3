import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { electronVersion } from './electron-runtime';

const dayMs = 24 * 60 * 60 * 1_000;

/** That the runtime could not be had in good time, so that not every start asks a network that says no. It lasts a day. */
export interface FetchNote {
  /** Where it is, from the folder of the repository. */
  readonly path: string;
  isThere(nowMs: number): boolean;
  write(nowMs: number): void;
  remove(): void;
}

/** Beside the packages: installing them again forgets it, and so does another version of Electron. */
export function fetchNote(root: string, packageFolder: string): FetchNote {
  const file = join(root, 'node_modules/.cache/not-alone/runtime-not-fetched.json');
  const electron = electronVersion(packageFolder);
  return {
    path: relative(root, file),
    isThere(nowMs) {
      try {
        const note = JSON.parse(readFileSync(file, 'utf8')) as { electron: string; at: string };
        const ageMs = nowMs - Date.parse(note.at);
        return note.electron === electron && ageMs >= 0 && ageMs < dayMs;
      } catch {
        return false;
      }
    },
    write(nowMs) {
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify({ electron, at: new Date(nowMs).toISOString() })}\n`);
      } catch {
        // A folder that cannot be written to: the next start tries again.
      }
    },
    remove: () => rmSync(file, { force: true }),
  };
}
