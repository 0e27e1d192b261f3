import type { Passage } from '../passage';
import type { Problem, RuleId } from '../problem';

/** A way of putting something that a rule refuses, and what to write instead. */
export interface Phrase {
  /** With the flags `giu`. */
  readonly pattern: RegExp;
  readonly instead: string;
}

/** Every place in the passages where one of the phrases stands. Where several match the same words, one is told. */
export function phraseProblems(
  rule: RuleId,
  phrases: readonly Phrase[],
  passages: readonly Passage[],
  allowed: (words: string) => boolean = () => false,
): readonly Problem[] {
  return passages.flatMap((passage) => {
    const told: { from: number; to: number }[] = [];
    return phrases.flatMap(({ pattern, instead }) =>
      passage.find(pattern).flatMap((found) => {
        const from = found.index;
        const to = from + found[0].length;
        if (allowed(found[0].trim()) || told.some((other) => from < other.to && to > other.from)) return [];
        told.push({ from, to });
        return [passage.problem(rule, from, `Unexpected “${found[0].trim()}”, expected ${instead}`)];
      }),
    );
  });
}
