import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalServer } from '../../../electron/services/local-server';
import { readStaticFiles } from '../../../electron/services/static-files';
import type { WordsOptions } from '../../../renderer/words/compiler/vite-plugin';
import { buildPages } from '../../support/build-pages';
import { repository } from '../../support/served-app';

export interface LessonServer {
  readonly url: string;
  /** The folder of lessons it was built from. */
  readonly lessonsFolder: string;
  stop(): Promise<void>;
}

/** Builds the pages with one lesson of `tests/fixtures/` and the bank that ships, and serves them as the browser edition does. */
export function serveFixture(name: string): Promise<LessonServer> {
  return serveLessons({ fixture: name });
}

export interface LessonsToServe {
  /** A lesson of `tests/fixtures/`, in place of those that ship. */
  readonly fixture?: string | undefined;
  readonly locale?: NonNullable<WordsOptions['locale']>;
}

/** Builds the pages with other lessons, or in another locale, and serves them as the browser edition does. */
export async function serveLessons({ fixture, locale = 'en-GB' }: LessonsToServe): Promise<LessonServer> {
  const folder = await mkdtemp(join(tmpdir(), `not-alone-${fixture ?? locale}-`));
  const lessonsFolder = join(folder, 'lessons');
  await cp(
    join(repository, fixture === undefined ? 'lessons' : 'lessons/bank'),
    fixture === undefined ? lessonsFolder : join(lessonsFolder, 'bank'),
    { recursive: true },
  );
  if (fixture !== undefined)
    await cp(join(repository, 'tests/fixtures', fixture), join(lessonsFolder, fixture), { recursive: true });
  await buildPages({ lessonsFolder, outDir: join(folder, 'pages'), locale });
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
