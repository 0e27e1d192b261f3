import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { repository } from '../support/served-app';

/** Saves so many bytes in a process whose files the system lets grow to one block and no further. */
async function saveWithinOneBlock(path: string, bytes: number): Promise<string> {
  const program = `import { saveFile } from './electron/services/save-file.ts';
    saveFile(${JSON.stringify(path)}, 'x'.repeat(${bytes})).then((outcome) => console.log(JSON.stringify(outcome)));`;
  const child = spawn(
    '/bin/sh',
    ['-c', 'ulimit -f 1; exec "$0" --import tsx --input-type=module --eval "$1"', process.execPath, program],
    { cwd: repository, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
  );
  let said = '';
  child.stdout.on('data', (part) => {
    said += String(part);
  });
  await once(child, 'close');
  return said;
}

// Windows has no limit of the size of a file that could be set for a process.
if (process.platform !== 'win32')
  test('an export for which the system gives no space is told, and leaves the older file and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'not-alone-full-'));
    try {
      const path = join(folder, 'results.json');
      await writeFile(path, 'older');
      expect(JSON.parse(await saveWithinOneBlock(path, 100_000))).toEqual({ ok: false, reason: 'disk-full' });
      expect(await readFile(path, 'utf8')).toBe('older');
      expect(await readdir(folder)).toEqual(['results.json']);
      expect(JSON.parse(await saveWithinOneBlock(path, 100))).toEqual({ ok: true, name: 'results.json' });
      expect(await readFile(path, 'utf8')).toBe('x'.repeat(100));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
