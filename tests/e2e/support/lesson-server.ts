import { access, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startLocalServer } from '../../../electron/services/local-server';
import { readStaticFiles } from '../../../electron/services/static-files';
import type { WordsOptions } from '../../../renderer/words/compiler/vite-plugin';
import { buildPages } from '../../support/build-pages';
import { repository } from '../../support/served-app';
import { sharedPages } from './shared-pages';

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
export async function serveLessons(asked: LessonsToServe): Promise<LessonServer> {
  const { folder, forget } = await builtPages(asked);
  const started = await startLocalServer(await readStaticFiles(join(folder, 'pages')), 0);
  if (started.kind !== 'started') throw new Error(`Unexpected ${started.kind}, expected a server on a free port`);
  return {
    url: started.server.url,
    lessonsFolder: join(folder, 'lessons'),
    async stop() {
      await started.server.stop();
      await forget();
    },
  };
}

interface BuiltPages {
  /** Holds `lessons/` and `pages/`. */
  readonly folder: string;
  readonly forget: () => Promise<void>;
}

/** Within one run of the suite each is built once, by the worker that asks first; the run forgets it at its end. */
async function builtPages({ fixture, locale = 'en-GB' }: LessonsToServe): Promise<BuiltPages> {
  const name = `${fixture ?? 'shipped'}-${locale}`;
  const shared = sharedPages();
  if (shared === null) {
    const folder = await mkdtemp(join(tmpdir(), `not-alone-${name}-`));
    await build(folder, fixture, locale);
    return { folder, forget: () => rm(folder, { recursive: true, force: true }) };
  }
  const folder = join(shared, name);
  const done = join(folder, 'done');
  await mkdir(shared, { recursive: true });
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    // Who waits is told of a failure too: the pages are missing then.
    await build(folder, fixture, locale).finally(() => writeFile(done, ''));
  }
  while (!(await isThere(done))) await setTimeout(100);
  return { folder, forget: async () => undefined };
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

async function build(folder: string, fixture: string | undefined, locale: NonNullable<WordsOptions['locale']>) {
  const lessonsFolder = join(folder, 'lessons');
  await cp(
    join(repository, fixture === undefined ? 'lessons' : 'lessons/bank'),
    fixture === undefined ? lessonsFolder : join(lessonsFolder, 'bank'),
    { recursive: true },
  );
  if (fixture !== undefined)
    await cp(join(repository, 'tests/fixtures', fixture), join(lessonsFolder, fixture), { recursive: true });
  await buildPages({ lessonsFolder, outDir: join(folder, 'pages'), locale });
}
