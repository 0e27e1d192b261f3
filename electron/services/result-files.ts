import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mostResultBytes, type ReadResults, type Refusal, readResults } from '../../renderer/core/results/read-results';

/** A file or folder that is not read, by the name under which the user knows it. */
export interface RefusedFile extends Refusal {
  readonly name: string;
}

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
  const refuse = (name: string, problem: string, remedy: string) => refused.push({ name, line: null, problem, remedy });
  const add = (name: string) => {
    const path = resolve(base, name);
    if (!found.has(path)) found.set(path, name);
  };

  async function look(folder: string): Promise<void> {
    const entries = await readdir(resolve(base, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = join(folder, entry.name);
      if (entry.isDirectory()) await attempt(name, () => look(name));
      else if (entry.name.startsWith('.') || !/\.json$/iu.test(entry.name)) others += 1;
      // A link could lead round in circles or out of the folder, and a pipe would never end.
      else if (!entry.isFile()) refuse(name, 'This is a link or device, not a file.', 'Put the file itself there.');
      else add(name);
    }
  }

  async function attempt(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { problem, remedy } = unreadable(error);
      refuse(name, problem, remedy);
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

/** Reads one file, of a large one no more than shows that it is too large. Never throws. */
export async function readResultFile(path: string): Promise<ReadResults> {
  try {
    return readResults(await firstBytes(path, mostResultBytes + 1), (bytes) => utf8.decode(bytes));
  } catch (error) {
    return { ok: false, refusal: unreadable(error) };
  }
}

async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return await filled(file, Buffer.alloc(Math.min(size, most)));
  } finally {
    await file.close();
  }
}

async function filled(file: FileHandle, buffer: Buffer): Promise<Uint8Array> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

function unreadable(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? { line: null, problem: 'There is no such file or folder.', remedy: 'Check the name.' }
    : { line: null, problem: 'It cannot be read.', remedy: 'Check that you may open it, or copy it somewhere else.' };
}
