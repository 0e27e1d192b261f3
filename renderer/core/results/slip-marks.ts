import type { OutlineActivity } from '../lesson/outline';

/** What stands for "nothing ticked" in a typed line. */
const noMark = '-';

/** What an answer is called on a printed slip: the points of a scale by number, other options by letter. */
export function markOf({ kind }: Pick<OutlineActivity, 'kind'>, option: number): string {
  return kind === 'Scale' ? String(option + 1) : String.fromCodePoint(65 + option);
}

/**
 * Reads one key for a question: a digit or a letter for an answer, whichever the hand finds first, `0` or `-` for none.
 * Returns the mark as it is printed, or `null` when the question has no such answer.
 */
export function markFromKey(question: Pick<OutlineActivity, 'kind' | 'options'>, key: string): string | null {
  if (key === '0' || key === noMark) return noMark;
  const wanted = key.toUpperCase();
  const option = question.options.findIndex(
    (_, index) => wanted === markOf({ kind: 'Scale' }, index) || wanted === letter(index),
  );
  return option === -1 ? null : markOf(question, option);
}

/** Which option a mark stands for, from 0; -1 for none. */
export function optionOfMark(question: Pick<OutlineActivity, 'kind' | 'options'>, mark: string): number {
  return question.options.findIndex((_, option) => markOf(question, option) === mark);
}

const letter = (option: number) => markOf({ kind: 'Choice' }, option);
