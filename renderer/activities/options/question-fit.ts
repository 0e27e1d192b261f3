import type { QuestionView } from './question';
import { partsOf, type TextRun } from './text-size';

/** Which of a question is on show where it takes several parts. */
export interface QuestionPart {
  readonly prompt: boolean;
  /** Options, or with the answer that: from, up to and without. Absent when none are. */
  readonly options?: readonly [from: number, to: number];
  /** What stands under the answer. */
  readonly under: boolean;
}

/** The words of a question as they stand before and after the answer: the prompt, what follows, and what is under an answer. */
export function questionGroups(
  promptText: string,
  options: readonly string[],
  { bars, answer }: QuestionView,
  afterText: string | undefined,
): readonly (readonly TextRun[])[] {
  const prompt: TextRun[] = [{ text: promptText, beside: 4, around: 6 }];
  if (answer === null)
    return [prompt, options.map((text) => ({ text, beside: 13, share: bars === null ? 0 : 0.27, around: 4.6 }))];
  const under = afterText === undefined ? options.filter((_, index) => !answer.options.includes(index)) : [afterText];
  return [
    prompt,
    [
      // The word of the answer stands on a line of its own.
      { text: '', beside: 0, around: 14 },
      ...answer.options.map((index) => ({ text: options[index] ?? '', beside: 18, around: 1 })),
      { text: answer.why, beside: 8, around: 2 },
    ],
    under.map((text) => ({ text, beside: 14, around: afterText === undefined ? 1 : 9 })),
  ];
}

/** What of the question is on show at once: all of it, or the prompt by itself and then its options together, as far as they fit. */
export function questionParts<View extends QuestionView>(
  promptText: string,
  options: readonly string[],
  view: View,
  hall: boolean,
  afterText?: string,
): readonly View[] {
  const groups = questionGroups(promptText, options, view, afterText);
  const all: readonly [number, number] = [0, options.length];
  const parts = partsOf(groups, hall).filter(({ runs }) => view.answer === null || runs === undefined || runs[0] === 0);
  if (parts.length === 1) return [view];
  return parts.map(({ groups: on, runs }) => {
    const range = view.answer === null ? (runs ?? all) : all;
    const part: QuestionPart = {
      prompt: on.includes(0),
      ...(on.includes(1) && { options: range }),
      under: on.includes(2),
    };
    return { ...view, part };
  });
}
