import { words as text } from 'virtual:words/print';
import { listed } from '../components/listed';
import type { OutlineActivity } from '../core/lesson/outline';

/**
 * What the ends of the scales on a slip mean: one line for all where their words are the same, else a line for each set of
 * words, with the numbers of its questions.
 *
 * @param first place of the first question in its pile, from 0
 */
export function scaleWords(activities: readonly OutlineActivity[], first: number): readonly string[] {
  const questions = new Map<string, number[]>();
  activities.forEach(({ kind, options }, index) => {
    if (kind !== 'Scale') return;
    const ends = text.scaleEnds({ low: options[0] ?? '', points: options.length, high: options.at(-1) ?? '' });
    questions.set(ends, [...(questions.get(ends) ?? []), first + index + 1]);
  });
  if (questions.size < 2) return [...questions.keys()];
  return [...questions].map(([ends, numbers]) => sayEnds(numbers, ends));
}

/** "Question 5, …", "Questions 1 to 4, …", "Questions 1, 3 and 4, …". */
function sayEnds(numbers: readonly number[], ends: string): string {
  const [from = 0, to = from] = [numbers[0], numbers.at(-1)];
  if (from === to) return text.questionEnds({ number: from, ends });
  if (numbers.length > 2 && to - from === numbers.length - 1) return text.questionsRangeEnds({ from, to, ends });
  return text.questionsEnds({ numbers: listed(numbers.map(String)), ends });
}
