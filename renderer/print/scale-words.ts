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
    const words = `1: ${options[0]}. ${options.length}: ${options.at(-1)}.`;
    questions.set(words, [...(questions.get(words) ?? []), first + index + 1]);
  });
  if (questions.size < 2) return [...questions.keys()];
  return [...questions].map(([words, numbers]) => `${sayQuestions(numbers)}, ${words}`);
}

/** "Question 5", "Questions 1 to 4", "Questions 1, 3 and 4". */
function sayQuestions(numbers: readonly number[]): string {
  const [from, to] = [numbers[0], numbers.at(-1)];
  if (from === undefined || to === undefined || from === to) return `Question ${from}`;
  if (numbers.length > 2 && to - from === numbers.length - 1) return `Questions ${from} to ${to}`;
  return `Questions ${numbers.slice(0, -1).join(', ')} and ${to}`;
}
