import { plainLetter } from './letters';
import { type Problem, problemAt, type RuleId } from './problem';
import type { SourceFile } from './source-file';

/**
 * Where a passage comes from. `slide` is what pupils read; `say`, `do` and `note` are the facilitator's, `note` also in an
 * item. `adult-fact` is a fact as the slides of a briefing show it, `source` the name beside a figure, `reason` why a rule
 * was set aside.
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
  | 'source'
  | 'helpline'
  | 'reason';

/** A piece of running text with the place of each of its letters, for the rules about wording. */
export interface Passage {
  /** Plain letters, single spaces, straight apostrophes; a part inside a sentence is `□`. */
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

/** The plain letters of a text, with single spaces: what the rules about wording compare with. */
export function plainWords(text: string): string {
  return tidy({ text, offsets: [] }).text;
}

/** Makes letters plain and spaces single, so that a rule needs one spelling of each phrase. */
function tidy({ text, offsets }: Letters): Letters {
  const letters: string[] = [];
  const kept: number[] = [];
  let index = 0;
  let afterNumber = false;
  const keep = (letter: string) => {
    if (letter === ' ' && letters.at(-1) === ' ') return;
    letters.push(letter);
    kept.push(offsets[index] ?? 0);
  };
  for (const letter of text) {
    // A sign such as ½ or ① is no part of the word or number before it.
    const isNumber = /\p{No}/u.test(letter);
    if (isNumber && !afterNumber && /[\p{L}\p{N}]/u.test(letters.at(-1) ?? '')) keep(' ');
    afterNumber = isNumber;
    for (const each of plainLetter(letter).split('')) keep(each);
    index += letter.length;
  }
  return { text: letters.join(''), offsets: kept };
}
