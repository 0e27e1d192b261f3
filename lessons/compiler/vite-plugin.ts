import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { activityKinds } from '../../renderer/activities/registry';
import type { ActivityModel } from '../../renderer/core/lesson/activity';
import { audienceIndex, buildLibrary, facilitatorIndex, type Library } from './library';
import { formatProblem } from './problem';

export interface LessonsOptions {
  /** Folder of the lessons, with `bank/` in it. Default: this repository's. */
  readonly folder?: string;
  /** Default: every kind of the registry. */
  readonly kinds?: readonly ActivityModel[];
}

const address = /^virtual:lessons\/(facilitator|audience)(?:\/([a-z0-9-]+))?$/u;
const mark = '\0';

/**
 * Makes the modules of `renderer/virtual-modules.d.ts` from the lessons. A problem in a lesson fails the build with every
 * problem printed; in development it is shown, and the page reloads when a lesson is mended.
 */
export function lessons({
  folder = fileURLToPath(new URL('..', import.meta.url)),
  kinds = activityKinds,
}: LessonsOptions = {}): Plugin {
  const lessonsFolder = path.resolve(folder);
  let library: Promise<Library> | null = null;
  let told = false;
  let warned = false;
  const forget = () => {
    library = null;
    told = false;
    warned = false;
  };
  const current = () => {
    library ??= buildLibrary(lessonsFolder, path.dirname(lessonsFolder), kinds, new Date().toISOString().slice(0, 10));
    return library;
  };
  const isOurs = (file: string) => {
    const inside = path.relative(lessonsFolder, file);
    return !path.isAbsolute(inside) && !['..', 'compiler'].includes(inside.split(path.sep)[0] ?? '');
  };
  return {
    name: 'not-alone:lessons',
    buildStart: forget,
    resolveId(id, importer) {
      if (address.test(id)) return mark + id;
      // The compiled lesson names its media from its own folder.
      const [, , lesson] = address.exec(importer?.replace(mark, '') ?? '') ?? [];
      return lesson !== undefined && id.startsWith('./media/') ? path.join(lessonsFolder, lesson, id) : null;
    },
    async load(id) {
      const [, side, lesson] = id.startsWith(mark) ? (address.exec(id.slice(mark.length)) ?? []) : [];
      if (side === undefined) return null;
      const built = await current();
      if (!warned) for (const warning of linesOf(built, 'warning')) this.warn(warning);
      warned = true;
      const errors = linesOf(built, 'error');
      if (errors.length > 0) {
        // In a build several modules fail for the same reason: the first tells it.
        const again = told && this.environment.mode === 'build';
        told = true;
        this.error(
          again ? 'The lessons have problems, listed above' : `Problems in the lessons:\n${errors.join('\n')}`,
        );
      }
      const code = moduleOf(built, side, lesson);
      if (code === undefined)
        this.error(`Unknown lesson \`${lesson}\`, expected one of ${[...built.lessons.keys()].join(', ')}`);
      return code;
    },
    configureServer(server) {
      server.watcher.add(lessonsFolder);
      server.watcher.on('all', (_event, file) => {
        if (!isOurs(file)) return;
        forget();
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function linesOf({ problems }: Library, severity: 'error' | 'warning'): readonly string[] {
  return problems.filter((problem) => problem.severity === severity).map(formatProblem);
}

function moduleOf(library: Library, side: string, lesson: string | undefined): string | undefined {
  if (lesson === undefined) return side === 'audience' ? audienceIndex(library) : facilitatorIndex(library);
  const compiled = library.lessons.get(lesson);
  return side === 'audience' ? compiled?.audience : compiled?.facilitator;
}
