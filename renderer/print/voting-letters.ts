import type { Outline } from '../core/lesson/outline';
import { effectiveSlides } from '../core/lesson/plan';
import { lettersWithShape } from './letter-shape';
import { storyOptions } from './printed-item';

/**
 * How many letters the room needs to answer everything that has lettered options: questions, and the decisions of a
 * story. 0 where nothing has any; scales are answered with numbers.
 */
export function votingLetters(
  outline: Outline,
  dropped: readonly string[],
  activities: Readonly<Record<string, { readonly item: unknown }>>,
): number {
  const options = effectiveSlides(outline, dropped)
    .flatMap((slide) => slide.activities)
    .filter(({ kind }) => kind !== 'Scale')
    .map(({ key, options }) => Math.max(options.length, storyOptions(activities[key]?.item)));
  return Math.min(lettersWithShape, Math.max(0, ...options));
}
