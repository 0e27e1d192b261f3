import { type Problem, problemAt, type RuleId } from './problem';
import type { SourceFile } from './source-file';

/**
 * Where a passage comes from. `slide` is what pupils read; `say`, `do` and `note` are the facilitator's, `note` also in an
 * item. `adult-fact` is a fact as the slides of a briefing show it.
 */
export type PassageOrigin =
  | 'slide'
  | 'say'
  | 'do'
  | 'note'
  | 'front-matter'
  | 'item'
  | 'fact'
  | 'adult-fact'
  | 'helpline';

/** A piece of running text with the place of each of its letters, for the rules about wording. */
export interface Passage {
  /** Single spaces, straight apostrophes; a part inside a sentence is `□`. */
  readonly text: string;
  readonly origin: PassageOrigin;
  /** `quoted` is a wrong option, a myth, or what somebody else says; the lesson does not say it is so. */
  readonly voice: 'asserted' | 'quoted';
  readonly reader: 'pupil' | 'facilitator';
  /** Inside a story, a chat or a question about invented people, where money and time are part of the tale. */
  readonly tale: boolean;
  /** Id of the fact, item or helpline it belongs to; empty in a lesson. */
  readonly of: string;
  /** Every match of a pattern with the `g` flag. */
  find(pattern: RegExp): readonly RegExpExecArray[];
  problem(rule: RuleId, index: number, message: string, severity?: Problem['severity']): Problem;
}

/** Letters and where each stands in its file. */
export interface Letters {
  readonly text: string;
  readonly offsets: readonly number[];
}

export function passage(
  file: SourceFile,
  letters: Letters,
  about: Pick<Passage, 'origin' | 'voice' | 'reader' | 'tale'> & { readonly of?: string; readonly valueStart?: number },
): Passage {
  const { text, offsets } = tidy(letters);
  return {
    origin: about.origin,
    voice: about.voice,
    reader: about.reader,
    tale: about.tale,
    of: about.of ?? '',
    text,
    find: (pattern) => [...text.matchAll(pattern)],
    problem: (rule, index, message, severity = 'error') =>
      problemAt(file, offsets[index] ?? offsets[0] ?? about.valueStart ?? 0, rule, message, {
        severity,
        ...(about.valueStart === undefined ? {} : { valueStart: about.valueStart }),
      }),
  };
}

/** Makes spaces single and apostrophes straight, so that a rule needs one spelling of each phrase. */
function tidy({ text, offsets }: Letters): Letters {
  const letters: string[] = [];
  const kept: number[] = [];
  for (const [index, letter] of text.split('').entries()) {
    const plain = /\s/u.test(letter) ? ' ' : letter.replace(/[‘’ʼ]/u, "'").replace(/[“”]/u, '"').replace(/[‐‑‒]/u, '-');
    if (plain === ' ' && letters.at(-1) === ' ') continue;
    letters.push(plain);
    kept.push(offsets[index] ?? 0);
  }
  return { text: letters.join(''), offsets: kept };
}
