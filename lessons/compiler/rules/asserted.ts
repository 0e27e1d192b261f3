import type { Passage } from '../passage';

/**
 * What the lesson itself says is so: the body, what is said aloud, facts, right answers and whys. Not wrong options,
 * myths or other people's lines, and not what only tells the facilitator what to do.
 */
export function assertedPassages(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ voice, origin }) => voice === 'asserted' && !['do', 'note', 'helpline'].includes(origin));
}
