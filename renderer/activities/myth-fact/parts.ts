import { partsOf, type TextRun } from '../options/text-size';
import type { MythFactView } from './model';

/** The words of a statement and of what stands under it: the answers, or the right one and what is so. */
export function mythFactGroups(
  statement: string,
  answers: readonly string[],
  { answer }: MythFactView,
): readonly (readonly TextRun[])[] {
  return [
    // Heavier letters are wider.
    [{ text: statement, beside: 8, share: answer === null ? 0.3 : 0.06, around: answer === null ? 16 : 9 }],
    answer === null
      ? // Side by side, with room for the hands above the words.
        [{ text: answers.join(' '), beside: 40, around: 30 }]
      : [
          { text: answers[answer.option] ?? '', beside: 20, around: 8 },
          { text: answer.why, beside: 8, share: 0.16, around: 12 },
        ],
  ];
}

/** All of it, or the statement and then the rest. */
export function mythFactParts(
  statement: string,
  answers: readonly string[],
  view: MythFactView,
  hall: boolean,
): readonly MythFactView[] {
  const parts = partsOf(mythFactGroups(statement, answers, view), hall).filter(
    ({ runs }) => runs === undefined || runs[0] === 0,
  );
  if (parts.length === 1) return [view];
  return parts.map(({ groups }) => ({ ...view, part: { statement: groups.includes(0), rest: groups.includes(1) } }));
}
