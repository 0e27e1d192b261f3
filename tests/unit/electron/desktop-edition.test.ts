import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runDesktopEdition } from '../../../electron/services/desktop-edition';
import { temporaryFolder } from '../../support/temporary-folder';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Node stands in for Electron: the "app" it is given is a folder with a script. */
function appThat(script: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.cjs'), script);
  writeFileSync(join(folder, 'package.json'), '{"main":"index.cjs"}');
  return folder;
}

test('is closed when the app ends by itself', async () => {
  expect(await runDesktopEdition(process.execPath, appThat(''))).toEqual({ kind: 'closed', exitCode: 0 });
});

test('did not start when it ends badly at once', async () => {
  expect(await runDesktopEdition(process.execPath, appThat('process.exit(1)'))).toEqual({ kind: 'did-not-start' });
});

test('did not start when the program cannot be run', async () => {
  const program = join(temporaryFolder(), 'electron');
  writeFileSync(program, 'not a program');
  chmodSync(program, 0o644);
  expect(await runDesktopEdition(program, temporaryFolder())).toEqual({ kind: 'did-not-start' });
});

test('an end that comes later keeps its exit code', async () => {
  let calls = 0;
  const nowMs = () => (calls++ === 0 ? 0 : 60_000);
  expect(await runDesktopEdition(process.execPath, appThat('process.exit(3)'), { nowMs })).toEqual({
    kind: 'closed',
    exitCode: 3,
  });
});

test('being told to end is no failure', async () => {
  const ending = new AbortController();
  const run = runDesktopEdition(process.execPath, appThat('setInterval(() => undefined, 1000)'), {
    signal: ending.signal,
  });
  ending.abort();
  expect(await run).toMatchObject({ kind: 'closed' });
});

test('is never started as plain Node', async () => {
  vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
  const app = appThat('process.exit(process.env.ELECTRON_RUN_AS_NODE === undefined ? 0 : 1)');
  expect(await runDesktopEdition(process.execPath, app)).toEqual({ kind: 'closed', exitCode: 0 });
});
