import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalServer } from '../../../electron/services/local-server';
import { readStaticFiles } from '../../../electron/services/static-files';
import { buildPages } from '../../support/build-pages';
import { repository } from '../../support/served-app';

export interface LessonServer {
  readonly url: string;
  /** The folder of lessons it was built from. */
  readonly lessonsFolder: string;
  stop(): Promise<void>;
}

/** Builds the pages with one lesson of `tests/fixtures/` and the bank that ships, and serves them as the browser edition does. */
export async function serveFixture(name: string): Promise<LessonServer> {
  const folder = await mkdtemp(join(tmpdir(), `not-alone-${name}-`));
  const lessonsFolder = join(folder, 'lessons');
  await cp(join(repository, 'lessons/bank'), join(lessonsFolder, 'bank'), { recursive: true });
  await cp(join(repository, 'tests/fixtures', name), join(lessonsFolder, name), { recursive: true });
  await buildPages({ lessonsFolder, outDir: join(folder, 'pages') });
  const started = await startLocalServer(await readStaticFiles(join(folder, 'pages')), 0);
  if (started.kind !== 'started') throw new Error(`Unexpected ${started.kind}, expected a server on a free port`);
  return {
    url: started.server.url,
    lessonsFolder,
    async stop() {
      await started.server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
