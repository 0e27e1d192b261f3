import { join } from 'node:path';
import { checkLessons } from '../../lessons/compiler/check-lessons';
import { buildLibrary } from '../../lessons/compiler/library';
import { activityKinds } from '../../renderer/activities/registry';
import { repository } from '../support/served-app';

const runs = 5;
const lessonsFolder = join(repository, 'lessons');

/** Ms to check every shipped lesson, and to check and compile them; the first run pays for loading the tools. */
export async function measureLessons(): Promise<{
  readonly check: readonly number[];
  readonly build: readonly number[];
}> {
  const check: number[] = [];
  const build: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    check.push(await timed(() => checkLessons({ folders: [], lessonsFolder, base: repository, kinds: activityKinds })));
    build.push(await timed(() => buildLibrary(lessonsFolder, repository, activityKinds)));
  }
  return { check, build };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
