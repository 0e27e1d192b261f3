import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { SaveOutcome } from '../../renderer/core/contract/ipc';

/** What saving needs of the disk; tests put faults in it. */
export interface Disk {
  open(path: string, flags: string): Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>;
  readFile(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  wait(ms: number): Promise<unknown>;
}

const realDisk: Disk = { open, readFile: (path) => readFile(path), rename, unlink, wait: delay };

/** A virus scanner or a sync client can hold a file for some seconds: 6.3 s in all. */
const renamePausesMs = [20, 40, 80, 160, 320, 640, 1_000, 1_000, 1_000, 1_000, 1_000];
const held = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * Writes text (as UTF-8) or bytes under `path` so that the file there is either what it was or all of the new one: a temporary file in
 * the same folder, flushed and read back, then renamed over it and read back again. Never throws, and leaves no
 * temporary file behind.
 */
export async function saveFile(
  path: string,
  content: string | Uint8Array,
  disk: Disk = realDisk,
): Promise<SaveOutcome> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const temporary = join(dirname(path), `.not-alone-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeAndFlush(disk, temporary, bytes);
    await moveOver(disk, temporary, path, bytes);
    await flushFolder(disk, dirname(path));
    // Better no file under the name than one that is not what was saved; one that cannot be read just now is left.
    if (!(await holds(disk, path, bytes))) {
      await disk.unlink(path);
      return { ok: false, reason: 'failed' };
    }
    return { ok: true, name: basename(path) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

async function writeAndFlush(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'wx');
  try {
    await file
      .writeFile(bytes)
      .then(() => file.sync())
      .finally(() => file.close());
  } catch (error) {
    await disk.unlink(path).catch(() => undefined);
    throw error;
  }
}

async function moveOver(disk: Disk, temporary: string, path: string, bytes: Uint8Array): Promise<void> {
  try {
    if (!(await holds(disk, temporary, bytes))) throw new Error('What was read back is not what was written');
    await renameWithPatience(disk, temporary, path);
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined);
    throw error;
  }
}

async function holds(disk: Disk, path: string, bytes: Uint8Array): Promise<boolean> {
  return Buffer.compare(await disk.readFile(path), bytes) === 0;
}

async function renameWithPatience(disk: Disk, from: string, to: string): Promise<void> {
  for (const pauseMs of renamePausesMs) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!held.has(codeOf(error))) throw error;
      await disk.wait(pauseMs);
    }
  }
  return disk.rename(from, to);
}

/** Makes the new name itself survive a power cut. Windows cannot open a folder; there the rename is journalled. */
async function flushFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Nothing is lost but the guarantee: the comparison that follows says whether the file is there.
  }
}

type Reason = Extract<SaveOutcome, { ok: false }>['reason'];

function reasonOf(error: unknown): Reason {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
    case 'EISDIR':
      return 'not-writable';
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
      return 'not-found';
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return 'bad-name';
    default:
      return 'failed';
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
