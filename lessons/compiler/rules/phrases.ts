import type { Passage } from '../passage';
import type { Problem, RuleId } from '../problem';

/** A way of putting something that a rule refuses, and what to write instead. */
export interface Phrase {
  /** With the flags `giu`. */
  readonly pattern: RegExp;
  readonly instead: string;
}

/** The rest of the sentence in which a phrase stands. */
export interface Around {
  readonly before: string;
  /** With its full stop or question mark. */
  readonly after: string;
}

interface Judgement {
  readonly severity?: Problem['severity'];
  /** Words that may stand, by themselves or for what is around them. */
  readonly allowed?: (words: string, around: Around) => boolean;
}

/** Several patterns with one thing to write instead. */
export function phrasesFor(instead: string, ...sources: readonly string[]): readonly Phrase[] {
  return sources.map((source) => ({ pattern: new RegExp(source, 'giu'), instead }));
}

/** Every place in the passages where one of the phrases stands. Where several match the same words, one is told. */
export function phraseProblems(
  rule: RuleId,
  phrases: readonly Phrase[],
  passages: readonly Passage[],
  { severity = 'error', allowed = () => false }: Judgement = {},
): readonly Problem[] {
  return passages.flatMap((passage) => {
    const told: { from: number; to: number }[] = [];
    return phrases.flatMap(({ pattern, instead }) =>
      passage.find(pattern).flatMap((found) => {
        const from = found.index;
        const to = from + found[0].length;
        if (told.some((other) => from < other.to && to > other.from)) return [];
        if (allowed(found[0].trim(), around(passage.text, from, to))) return [];
        told.push({ from, to });
        return [passage.problem(rule, from, `Unexpected “${found[0].trim()}”, expected ${instead}`, severity)];
      }),
    );
  });
}

function around(text: string, from: number, to: number): Around {
  return {
    before: /[^.!?]*$/u.exec(text.slice(0, from))?.[0] ?? '',
    after: /^[^.!?]*[.!?]?/u.exec(text.slice(to))?.[0] ?? '',
  };
}
