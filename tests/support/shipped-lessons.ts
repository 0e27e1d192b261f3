import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './served-app';

/** Ids of the lessons that ship, which are the names of their folders, in order of the alphabet. */
export const shippedLessons: readonly string[] = readdirSync(join(repository, 'lessons'))
  .filter((name) => existsSync(join(repository, 'lessons', name, 'lesson.mdx')))
  .toSorted();
