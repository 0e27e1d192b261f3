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
export function lessons({ folder = fileURLToPath(new URL('..', import.meta.url)), kinds = activityKinds }: LessonsOptions = {}): Plugin {
  const lessonsFolder = path.resolve(folder);
  let library: Promise<Library> | null = null;
  const current = () => {
    library ??= buildLibrary(lessonsFolder, path.dirname(lessonsFolder), kinds);
    return library;
  };
  const isOurs = (file: string) => {
    const inside = path.relative(lessonsFolder, file);
    return !inside.startsWith('..') && !path.isAbsolute(inside) && !inside.startsWith('compiler');
  };
  return {
    name: 'not-alone:lessons',
    buildStart() {
      library = null;
    },
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
      const errors = built.problems.filter((problem) => problem.severity === 'error');
      for (const problem of built.problems) if (problem.severity === 'warning' && lesson === undefined) this.warn(formatProblem(problem));
      if (errors.length > 0) this.error(`${errors.length === 1 ? 'A problem' : `${errors.length} problems`} in the lessons:\n${errors.map(formatProblem).join('\n')}`);
      if (lesson === undefined) return side === 'audience' ? audienceIndex(built) : facilitatorIndex(built);
      const compiled = built.lessons.get(lesson);
      if (!compiled) this.error(`Unknown lesson \`${lesson}\`, expected one of ${[...built.lessons.keys()].join(', ')}`);
      return side === 'audience' ? compiled.audience : compiled.facilitator;
    },
    configureServer(server) {
      server.watcher.add(lessonsFolder);
      server.watcher.on('all', (_event, file) => {
        if (!isOurs(file)) return;
        library = null;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
