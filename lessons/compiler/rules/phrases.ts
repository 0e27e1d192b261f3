import type { Passage } from '../passage';
import type { Problem, RuleId } from '../problem';

/** A way of putting something that a rule refuses, and what to write instead. */
export interface Phrase {
  /** With the flags `giu`, in time that grows with the length of the text alone; or what finds it in a text. */
  readonly pattern: RegExp | ((text: string) => readonly Span[]);
  readonly instead: string;
}

/** Words and where they begin. */
export interface Span {
  readonly index: number;
  readonly words: string;
}

/** The rest of the sentence in which a phrase stands, as far as it bears on it. */
export interface Around {
  readonly before: string;
  /** With its full stop or question mark. */
  readonly after: string;
  /** Whether the sentence ends in a question mark. */
  readonly isQuestion: boolean;
}

/** What is further away in a sentence says nothing of a phrase: it is longer than anything people read. */
const farthest = 400;

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
    const told = lettersOf(passage.text);
    const around = sentencesIn(passage.text);
    return phrases.flatMap(({ pattern, instead }) =>
      spansOf(passage.text, pattern).flatMap(({ index, words }) => {
        const to = index + words.length;
        if (told.holdAny(index, to) || allowed(words.trim(), around(index, to))) return [];
        told.add(index, to);
        return [passage.problem(rule, index, `Unexpected “${words.trim()}”, expected ${instead}`, severity)];
      }),
    );
  });
}

/** Everywhere a pattern with the flag `g` is found. */
export function spansOf(text: string, pattern: Phrase['pattern']): readonly Span[] {
  if (typeof pattern === 'function') return pattern(text);
  return [...text.matchAll(pattern)].map((found) => ({ index: found.index, words: found[0] }));
}

/** A set of letters of a text, by their places: as quick for thousands of spans as for one. */
export function lettersOf(text: string) {
  const held = new Uint8Array(text.length);
  return {
    add: (from: number, to: number) => held.fill(1, from, to),
    holdAny: (from: number, to: number) => held.subarray(from, to).includes(1),
  };
}

function sentencesIn(text: string): (from: number, to: number) => Around {
  const ends = [...text.matchAll(/[.!?]/gu)].map(({ index }) => index);
  return (from, to) => {
    const start = (ends[placeIn(ends, from) - 1] ?? -1) + 1;
    const end = ends[placeIn(ends, to)] ?? text.length;
    return {
      before: text.slice(Math.max(start, from - farthest), from),
      after: text.slice(to, Math.min(end + 1, to + farthest)),
      isQuestion: text[end] === '?',
    };
  };
}

/** How many of the numbers, which rise, are below this one. */
function placeIn(numbers: readonly number[], number: number): number {
  let from = 0;
  for (let to = numbers.length; from < to; ) {
    const middle = Math.floor((from + to) / 2);
    if ((numbers[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
