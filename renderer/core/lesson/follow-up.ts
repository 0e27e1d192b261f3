import type { Outline } from './outline';
import { nextLessons, type ShelfLesson } from './shelves';

/**
 * Id of the module that tutors teach after an assembly, the one they are given a script for. For an assembly: the first
 * that takes it up again in less time. For such a module: its own id. `null` for any other lesson.
 *
 * @param lessons every lesson that is there
 */
export function tutorModuleOf(outline: Outline, lessons: readonly ShelfLesson[]): string | null {
  if (outline.format === 'assembly') return nextLessons(outline, lessons).followUps[0]?.id ?? null;
  const takesUpAssembly = lessons.some(
    ({ id, format, minutes }) => format === 'assembly' && outline.follows.includes(id) && outline.minutes < minutes,
  );
  return takesUpAssembly ? outline.id : null;
}
