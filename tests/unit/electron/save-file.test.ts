import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Disk, saveFile } from '../../../electron/services/save-file';
import { temporaryFolder } from '../../support/temporary-folder';

let folder: string;
let waitedMs: number;

beforeEach(() => {
  folder = temporaryFolder();
  waitedMs = 0;
});

/** The real disk with some calls replaced, and a clock that only adds up. */
const faulty = (faults: Partial<Disk>): Disk => ({
  open,
  readFile: (path) => readFile(path),
  rename,
  unlink,
  wait: async (ms) => {
    waitedMs += ms;
  },
  ...faults,
});

const failWith = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error(code), { code });
};

const text = 'question,count\r\nB1,21\r\n';

test('writes all of the text and says only the name', async () => {
  const path = join(folder, 'results.csv');
  expect(await saveFile(path, text)).toEqual({ ok: true, name: 'results.csv' });
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readdirSync(folder)).toEqual(['results.csv']);
});

test('replaces an older file as a whole', async () => {
  const path = join(folder, 'results.csv');
  writeFileSync(path, 'older and very much longer than what is saved now');
  await saveFile(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('writes the mark at the start and letters beyond ASCII as UTF-8', async () => {
  const path = join(folder, 'results.csv');
  await saveFile(path, '\ufeffé');
  expect([...readFileSync(path)]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
});

test('flushes the file before it gets its name, and the folder after', async () => {
  const steps: string[] = [];
  const disk = faulty({
    open: async (path, flags) => {
      const file = await open(path, flags);
      return {
        writeFile: (bytes) => file.writeFile(bytes).then(() => void steps.push('write')),
        sync: () => file.sync().then(() => void steps.push(flags === 'r' ? 'flush folder' : 'flush file')),
        close: () => file.close(),
      };
    },
    readFile: (path) => {
      steps.push(path.endsWith('.tmp') ? 'read new' : 'read named');
      return readFile(path);
    },
    rename: (from, to) => rename(from, to).then(() => void steps.push('rename')),
  });
  await saveFile(join(folder, 'a.json'), text, disk);
  expect(steps).toEqual(['write', 'flush file', 'read new', 'rename', 'flush folder', 'read named']);
});

test.each(['EPERM', 'EBUSY', 'EACCES'])(
  'a rename held by another program (%s) for three seconds succeeds',
  async (code) => {
    const path = join(folder, 'results.csv');
    const disk = faulty({ rename: (from, to) => (waitedMs < 3_000 ? failWith(code)() : rename(from, to)) });
    expect(await saveFile(path, text, disk)).toEqual({ ok: true, name: 'results.csv' });
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test('a rename held for good gives up, keeps the older file and leaves nothing beside it', async () => {
  const path = join(folder, 'results.csv');
  writeFileSync(path, 'older');
  const disk = faulty({ rename: failWith('EBUSY') });
  expect(await saveFile(path, text, disk)).toEqual({ ok: false, reason: 'not-writable' });
  expect(waitedMs).toBeGreaterThan(3_000);
  expect(waitedMs).toBeLessThan(10_000);
  expect(readdirSync(folder)).toEqual(['results.csv']);
  expect(readFileSync(path, 'utf8')).toBe('older');
});

describe('when writing fails', () => {
  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'not-writable'],
    ['ENODEV', 'not-found'],
    ['EIO', 'failed'],
  ])('%s is told as %s and no partial file is left', async (code, reason) => {
    const disk = faulty({
      open: async (path, flags) => {
        const file = await open(path, flags);
        return {
          writeFile: async (bytes) => {
            await file.writeFile((bytes as Uint8Array).slice(0, 3));
            await failWith(code)();
          },
          sync: () => file.sync(),
          close: () => file.close(),
        };
      },
    });
    expect(await saveFile(join(folder, 'results.csv'), text, disk)).toEqual({ ok: false, reason });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['sync', 'close'] as const)('an error in %s counts as one in writing', async (step) => {
    const disk = faulty({
      open: async (path, flags) => {
        const file = await open(path, flags);
        return {
          writeFile: (bytes) => file.writeFile(bytes),
          sync: () => (step === 'sync' && flags !== 'r' ? failWith('ENOSPC')() : file.sync()),
          close: () => file.close().then(() => (step === 'close' && flags !== 'r' ? failWith('ENOSPC')() : undefined)),
        };
      },
    });
    expect(await saveFile(join(folder, 'results.csv'), text, disk)).toEqual({ ok: false, reason: 'disk-full' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('when what is read back differs', () => {
  const changed = async () => new Uint8Array([0]);

  test('before the rename, the older file stays', async () => {
    const path = join(folder, 'results.csv');
    writeFileSync(path, 'older');
    const disk = faulty({ readFile: changed });
    expect(await saveFile(path, text, disk)).toEqual({ ok: false, reason: 'failed' });
    expect(readFileSync(path, 'utf8')).toBe('older');
    expect(readdirSync(folder)).toEqual(['results.csv']);
  });

  test('after the rename, the wrong file is taken away', async () => {
    const disk = faulty({ readFile: (path) => (path.endsWith('.tmp') ? readFile(path) : changed()) });
    expect(await saveFile(join(folder, 'results.csv'), text, disk)).toEqual({ ok: false, reason: 'failed' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a good file that cannot be read just now is not taken away', async () => {
    const path = join(folder, 'results.csv');
    const disk = faulty({ readFile: (from) => (from.endsWith('.tmp') ? readFile(from) : failWith('EBUSY')()) });
    expect(await saveFile(path, text, disk)).toEqual({ ok: false, reason: 'not-writable' });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

test('a folder that cannot be flushed is no failure', async () => {
  const disk = faulty({ open: (path, flags) => (flags === 'r' ? failWith('EPERM')() : open(path, flags)) });
  expect(await saveFile(join(folder, 'results.csv'), text, disk)).toEqual({ ok: true, name: 'results.csv' });
});

test('a folder that has gone is told', async () => {
  expect(await saveFile(join(folder, 'gone', 'results.csv'), text)).toEqual({ ok: false, reason: 'not-found' });
});

test('a read-only folder is told', async () => {
  const locked = join(folder, 'locked');
  mkdirSync(locked);
  chmodSync(locked, 0o555);
  // Root may write anywhere: then the system's refusal is put in by hand.
  const disk = process.getuid?.() === 0 ? faulty({ open: failWith('EACCES') }) : undefined;
  expect(await saveFile(join(locked, 'results.csv'), text, disk)).toEqual({ ok: false, reason: 'not-writable' });
  chmodSync(locked, 0o755);
});

test('a folder under the chosen name is not replaced', async () => {
  mkdirSync(join(folder, 'results.csv'));
  expect(await saveFile(join(folder, 'results.csv'), text)).toMatchObject({ ok: false });
  expect(readdirSync(folder)).toEqual(['results.csv']);
});
