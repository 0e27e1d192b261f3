import type { Outline } from './outline';

/** The longest module that tutors can teach in form time, in whole minutes. What is longer is a lesson of its own. */
const formTimeMinutes = 20;

/**
 * Id of the module that tutors teach after an assembly, the one they are given a script for. For an assembly: the first
 * of the lessons it is followed by that fits form time. For such a module: its own id. `null` for any other lesson.
 *
 * @param known every lesson that is there; ids that are not among them lead nowhere
 */
export function tutorModuleOf(
  outline: Outline,
  known: readonly Pick<Outline, 'id' | 'format' | 'minutes'>[],
): string | null {
  const lesson = (id: string) => known.find((one) => one.id === id);
  if (outline.format === 'assembly')
    return outline.followedBy.find((id) => (lesson(id)?.minutes ?? Infinity) <= formTimeMinutes) ?? null;
  const followsAssembly = outline.follows.some((id) => lesson(id)?.format === 'assembly');
  return followsAssembly && outline.minutes <= formTimeMinutes ? outline.id : null;
}
