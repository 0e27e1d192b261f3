import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  isResultName,
  mostResultBytes,
  type ReadResults,
  type Refusal,
  type RefusedFile,
  readResults,
  tooLarge,
  unreadable,
} from '../../renderer/core/results/read-results';

export interface FoundFiles {
  /** Names as the user gave them, each once, in the order given; those of a folder in the order of their names. */
  readonly names: readonly string[];
  readonly refused: readonly RefusedFile[];
  /** How many files of folders were passed over, because they do not end in .json or are hidden. */
  readonly others: number;
}

/** Finds what was named on a command line: files whatever they are called, and everything in folders that ends in .json. */
export async function findResultFiles(named: readonly string[], base: string): Promise<FoundFiles> {
  const found = new Map<string, string>();
  const refused: RefusedFile[] = [];
  let others = 0;
  const refuse = (name: string, problem: string, remedy: string) =>
    refused.push({ name, code: 'not-a-file', line: null, problem, remedy });
  const add = (name: string) => {
    const path = resolve(base, name);
    if (!found.has(path)) found.set(path, name);
  };

  async function look(folder: string): Promise<void> {
    const entries = await readdir(resolve(base, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = join(folder, entry.name);
      if (entry.isDirectory()) await attempt(name, () => look(name));
      else if (!isResultName(entry.name)) others += 1;
      // A link could lead round in circles or out of the folder, and a pipe would never end.
      else if (!entry.isFile()) refuse(name, 'This is a link or device, not a file.', 'Put the file itself there.');
      else add(name);
    }
  }

  async function attempt(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      refused.push({ name, ...notRead(error) });
    }
  }

  for (const name of named)
    await attempt(name, async () => {
      const kind = await stat(resolve(base, name));
      if (kind.isDirectory()) await look(name);
      else if (kind.isFile()) add(name);
      else refuse(name, 'This is a device, not a file.', 'Name a file or a folder.');
    });
  return { names: [...found.values()], refused, others };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Every file of a class result goes through this one place: ten thousand new ones would only have to be cleared away. */
const room = Buffer.alloc(mostResultBytes);

/**
 * Reads one file; one that is too large not at all. Never throws. It waits for the disk: this process has nothing else to
 * do, and going to and fro between threads takes longer than reading so small a file.
 */
export function readResultFile(path: string): ReadResults {
  try {
    const file = openSync(path, 'r');
    try {
      if (fstatSync(file).size > mostResultBytes) return { ok: false, refusal: tooLarge };
      return readResults(room.subarray(0, fill(file)), (bytes) => utf8.decode(bytes));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { ok: false, refusal: notRead(error) };
  }
}

/** How many bytes there were. */
function fill(file: number): number {
  let length = 0;
  while (length < room.length) {
    const read = readSync(file, room, length, room.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function notRead(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return unreadable;
  return { code: 'not-found', line: null, problem: 'There is no such file or folder.', remedy: 'Check the name.' };
}
