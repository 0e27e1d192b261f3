import type { ItemProblem, ItemText } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { nameAt, textAt, words } from '../item-shape';

const lineShape = z.strictObject({
  /** One of `people`. */
  from: words,
  text: words,
  /** The tactic behind the line, in a few words. A line without one is ordinary on purpose. */
  tactic: z.exactOptional(words),
  /** It might be innocent: it can't be checked. */
  amber: z.exactOptional(z.literal(true)),
  /** For the facilitator. */
  why: z.exactOptional(words),
});

/** The keys of an item that is a chat, whatever the class does with it. */
export const chatKeys = {
  /** Our own invented app. */
  app: z.enum(['Loopline', 'Dimchat', 'Kartstorm']),
  /** Two people; the first is the young person, drawn on the right. */
  people: z.tuple([words, words]),
  lines: z.array(lineShape),
  /** Told after the last line. */
  narrator: z.exactOptional(words),
};

const chatShape = z.strictObject(chatKeys);
/** What is written in a chat, and what is behind each line. */
export type Chat = z.output<typeof chatShape>;

/** What a line is; `unsure` might be innocent. */
export const marks = ['flag', 'unsure', 'fine'] as const;
export type Mark = (typeof marks)[number];

/** What a line is, as its author sees it. */
export function markOf({ tactic, amber }: Chat['lines'][number]): Mark {
  if (tactic === undefined) return 'fine';
  return amber ? 'unsure' : 'flag';
}

/** Faults of a chat, rule D4. `what` names it in messages: “chat”. */
export function chatProblems({ people, lines }: Chat, what: string): readonly ItemProblem[] {
  const refuse = (at: readonly (string | number)[], message: string): ItemProblem => ({ rule: 'D4', at, message });
  const problems = lines.flatMap((line, index) => [
    ...(people.includes(line.from)
      ? []
      : [refuse(['lines', index, 'from'], `Unexpected “${line.from}”, expected ${people.join(' or ')}`)]),
    ...(line.amber && line.tactic === undefined
      ? [refuse(['lines', index, 'amber'], 'Unexpected amber line without a “tactic”: say what can’t be checked')]
      : []),
  ]);
  if (lines.every((line) => line.tactic === undefined))
    return [
      refuse(['lines'], `Unexpected ${what} without a warning sign: give at least one line a “tactic”`),
      ...problems,
    ];
  if (lines.some((line) => line.tactic === undefined)) return problems;
  const friendly = 'a chat isn’t dangerous because it’s friendly, so keep an ordinary line';
  return [refuse(['lines'], `Unexpected ${what} of warning signs alone: ${friendly}`), ...problems];
}

/** The texts of a chat, as the wording rules see them. */
export function textsOfChat({ people, lines, narrator }: Chat): readonly ItemText[] {
  return [
    ...people.map((text, index) => nameAt(['people', index], text)),
    ...lines.flatMap((line, index) => [
      ...textAt(['lines', index, 'text'], line.text, 'quoted', 'pupil'),
      ...textAt(['lines', index, 'tactic'], line.tactic, 'asserted', 'pupil'),
      ...textAt(['lines', index, 'why'], line.why, 'asserted', 'facilitator'),
    ]),
    ...textAt(['narrator'], narrator, 'asserted', 'pupil'),
  ];
}
