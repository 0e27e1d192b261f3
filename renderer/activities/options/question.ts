import type { ItemProblem, ItemText, ViewContext } from '../../core/lesson/activity';
import type { Phase } from '../../core/lesson/outline';
import { z } from '../../core/schema';
import { alikeProblems, textAt, words } from '../item-shape';
import type { QuestionPart } from './question-fit';

/** One option of a question. `target` marks the safe answer; `why` is a short line for the facilitator. */
export const optionShape = z.strictObject({
  text: words,
  target: z.exactOptional(z.literal(true)),
  why: words,
  /** What a pupil who picks it may believe; for every wrong option. */
  misconception: z.exactOptional(words),
});

export type QuestionOption = z.output<typeof optionShape>;

/** What the room sees of a question beside its own words. */
export interface QuestionView {
  /** Hands for each option, once revealed. */
  readonly bars: readonly number[] | null;
  /** The safe answer and why, once revealed. */
  readonly answer: { readonly options: readonly number[]; readonly why: string } | null;
  /** In a hall: which of it is on show. Absent: all of it. */
  readonly part?: QuestionPart;
}

/** Rule D4. */
export function checkOptions(options: readonly QuestionOption[]): ItemProblem[] {
  const problems: ItemProblem[] = [];
  const refuse = (at: readonly (string | number)[], message: string) => problems.push({ rule: 'D4', at, message });
  if (options.length < 2 || options.length > 6)
    refuse(['options'], `Unexpected ${options.length} options, expected 2 to 6`);
  const targets = targetsOf(options).length;
  if (targets === 0)
    refuse(['options'], 'Unexpected question without a safe answer: mark one option with “target: true”');
  if (options.length > 1 && targets === options.length)
    refuse(
      ['options'],
      'Unexpected question in which every option is the safe answer: take “target” from the wrong ones',
    );
  options.forEach((option, index) => {
    if (!option.target && option.misconception === undefined)
      refuse(
        ['options', index],
        `Unexpected wrong option without “misconception”: say what makes “${option.text}” tempting`,
      );
    if (option.target && option.misconception !== undefined)
      refuse(['options', index, 'misconception'], 'Unexpected misconception on the safe answer: remove it');
  });
  const texts = options.map((option, index) => ({ at: ['options', index, 'text'], text: option.text }));
  return [...problems, ...alikeProblems('D4', texts)];
}

/** Words of the options: a wrong option is quoted, not asserted. */
export function textsOfOptions(options: readonly QuestionOption[]): ItemText[] {
  return options.flatMap((option, index) => [
    ...textAt(['options', index, 'text'], option.text, option.target ? 'asserted' : 'quoted', 'pupil'),
    ...textAt(['options', index, 'why'], option.why, 'asserted', 'facilitator'),
    ...textAt(['options', index, 'misconception'], option.misconception, 'quoted', 'facilitator'),
  ]);
}

/** Indices of the safe answers. */
export function targetsOf(options: readonly QuestionOption[]): number[] {
  return options.flatMap((option, index) => (option.target ? [index] : []));
}

/** Presses of Reveal: the bars when hands were counted, then the answer. A question asked in two phases never shows its answer. */
export function revealsOfQuestion(context: { readonly phase?: Phase; readonly counted: boolean }): number {
  return (context.counted ? 1 : 0) + (context.phase === undefined ? 1 : 0);
}

export function viewOfQuestion(
  options: readonly QuestionOption[],
  why: string,
  { phase, revealed, tally }: ViewContext,
): QuestionView {
  const answerAt = tally === null ? 1 : 2;
  return {
    bars: tally !== null && revealed >= 1 ? tally : null,
    answer: phase === undefined && revealed >= answerAt ? { options: targetsOf(options), why } : null,
  };
}
