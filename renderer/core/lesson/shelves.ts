import type { Outline } from './outline';

/** What it takes to put a lesson on its shelf. */
export type ShelfLesson = Pick<Outline, 'id' | 'title' | 'format' | 'audience' | 'ages' | 'minutes' | 'follows'>;

/** In the order of Home: the topic belongs in lessons, so they come first. */
export const shelfNames = ['lessons', 'assemblies', 'follow-ups', 'workshops', 'adults'] as const;
export type ShelfName = (typeof shelfNames)[number];

export interface Shelf<Lesson extends ShelfLesson> {
  readonly name: ShelfName;
  /** Youngest pupils first; of the same ages the longest first. Never empty. */
  readonly lessons: readonly Lesson[];
}

/** The lessons by the room they are for, each once; empty shelves are left out. */
export function shelvesOf<Lesson extends ShelfLesson>(lessons: readonly Lesson[]): readonly Shelf<Lesson>[] {
  return shelfNames
    .map((name) => ({ name, lessons: lessons.filter((one) => shelfOf(one, lessons) === name).toSorted(inOrder) }))
    .filter((shelf) => shelf.lessons.length > 0);
}

/** What comes after a lesson: what takes it up again for a few minutes, and what teaches the subject in full. */
export interface NextLessons<Lesson extends ShelfLesson> {
  /** Shorter than the lesson itself. */
  readonly followUps: readonly Lesson[];
  /** At least as long. */
  readonly inFull: readonly Lesson[];
}

/** What an outline names in `followedBy`, as far as it is among these lessons. */
export function nextLessons<Lesson extends ShelfLesson>(
  { followedBy, minutes }: Pick<Outline, 'followedBy' | 'minutes'>,
  lessons: readonly Lesson[],
): NextLessons<Lesson> {
  const next = followedBy.flatMap((id) => lessons.filter((one) => one.id === id));
  return {
    followUps: next.filter((one) => one.minutes < minutes),
    inFull: next.filter((one) => one.minutes >= minutes),
  };
}

function shelfOf({ format, audience, follows, minutes }: ShelfLesson, all: readonly ShelfLesson[]): ShelfName {
  if (audience === 'staff' || format === 'briefing') return 'adults';
  if (format === 'assembly') return 'assemblies';
  if (format === 'workshop') return 'workshops';
  const takesUp = all.some((one) => follows.includes(one.id) && one.minutes > minutes);
  return takesUp ? 'follow-ups' : 'lessons';
}

function inOrder(a: ShelfLesson, b: ShelfLesson): number {
  return (
    a.ages[0] - b.ages[0] || a.ages[1] - b.ages[1] || b.minutes - a.minutes || a.title.localeCompare(b.title, 'en')
  );
}
