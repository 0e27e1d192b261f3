import { defineActivity } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { alikeProblems, commonKeys, parseShape, textAt, words } from '../item-shape';
import { type NoState, noState, parseNoState } from '../no-state';
import { revealsOfQuestion } from '../options/question';
import { mythFactParts } from './parts';

const answers = ['myth', 'fact', 'depends'] as const;

const itemShape = z.strictObject({
  ...commonKeys('MythFact'),
  /** What the room votes on, about a third person. */
  statement: words,
  answer: z.enum(answers),
  /** What is so: shown to pupils with the answer. */
  why: words,
  /** What makes the wrong answer tempting, for the facilitator. */
  misconception: words,
  /** It leaves the room with hope, so a set may end on it. */
  hope: z.exactOptional(z.literal(true)),
  /** What the three answers are called, in the order of `usualAnswers`. */
  answers: z.exactOptional(z.tuple([words, words, words])),
});

export type MythFactItem = z.output<typeof itemShape>;

export interface PublicMythFact {
  readonly statement: string;
  readonly answers: readonly string[];
}

export interface MythFactView {
  /** Hands for each answer, once revealed. */
  readonly bars: readonly number[] | null;
  /** Which answer is right and what is so, once revealed. */
  readonly answer: { readonly option: number; readonly why: string } | null;
  /** In a hall: which of it is on show. Absent: all of it. */
  readonly part?: { readonly statement: boolean; readonly rest: boolean };
}

/** Used when an item names no answers of its own. Words of the lesson, like the options of any question: results hold them. */
export const usualAnswers = ['Myth', 'Fact', 'It depends'] as const;

const answersOf = (item: MythFactItem): readonly string[] => item.answers ?? usualAnswers;
export const rightAnswer = (item: MythFactItem): number => answers.indexOf(item.answer);

/** One statement to vote on: a myth, a fact, or it depends. */
export const mythFact = defineActivity<MythFactItem, PublicMythFact, NoState, never, MythFactView>({
  kind: 'MythFact',
  parseItem: (value) => parseShape(itemShape, value),
  check: (item) =>
    alikeProblems(
      'D4',
      answersOf(item).map((text, index) => ({ at: ['answers', index], text })),
    ),
  checkSet: (items) => {
    const last = items.at(-1);
    return items.length < 2 || last === undefined || last.hope === true
      ? []
      : [
          {
            at: items.length - 1,
            message: `Unexpected end of a set on “${last.statement}”, expected a statement that leaves hope (“hope: true”): put one last`,
          },
        ];
  },
  texts: (item) => [
    ...textAt(['statement'], item.statement, item.answer === 'fact' ? 'asserted' : 'quoted', 'pupil'),
    ...textAt(['why'], item.why, 'asserted', 'pupil'),
    ...textAt(['misconception'], item.misconception, 'quoted', 'facilitator'),
    ...(item.answers ?? []).flatMap((text, index) => textAt(['answers', index], text, 'asserted', 'pupil')),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ],
  label: (item) => item.statement,
  toPublic: (item) => ({ statement: item.statement, answers: answersOf(item) }),
  steps: () => 1,
  reveals: (_item, context) => revealsOfQuestion(context),
  start: () => noState,
  reduce: (_item, state) => state,
  parseEvent: () => null,
  parseState: parseNoState,
  view: (item, _state, { phase, revealed, tally }) => ({
    bars: tally !== null && revealed >= 1 ? tally : null,
    answer:
      phase === undefined && revealed >= (tally === null ? 1 : 2) ? { option: rightAnswer(item), why: item.why } : null,
  }),
  partsOf: (item, view, hall) => mythFactParts(item.statement, answersOf(item), view, hall),
  options: answersOf,
  result: (item) => ({ target: [rightAnswer(item)] }),
});
