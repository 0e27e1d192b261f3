import { join } from 'node:path';
import { ensureBuilt } from '../../electron/services/build';
import { type LocalServer, startLocalServer } from '../../electron/services/local-server';
import { readStaticFiles } from '../../electron/services/static-files';

export const repository = join(import.meta.dirname, '../..');

/** Serves a folder as the browser edition serves itself: same headers, same policy, loopback only, on a free port. */
export async function serveBuilt(folder = join(repository, 'dist/renderer')): Promise<LocalServer> {
  await ensureBuilt(repository, 'browser');
  const started = await startLocalServer(await readStaticFiles(folder), 0);
  if (started.kind !== 'started') throw new Error(`Unexpected ${started.kind}, expected a server on a free port`);
  return started.server;
}
