import { partsOf, type TextRun } from '../options/text-size';
import type { StandingLineView } from './model';

/** The words of a statement: the statement with the line under it, then the question. */
export function lineGroups({ text, ends, shown }: StandingLineView): readonly (readonly TextRun[])[] {
  return [
    [
      { text, beside: 2, share: 0.3, around: 7 },
      // The ends stand opposite each other; with them the line itself.
      { text: ends[0].length > ends[1].length ? ends[0] : ends[1], beside: 4, share: 0.6, around: 25 },
      // Where most people stand, in heavier letters, said with the longer of the two ends at worst.
      ...(shown?.spot == null
        ? []
        : [{ text: `${'x'.repeat(26)} ${ends[0]} ${ends[1]}`, beside: 2, share: 0.08, around: 3 }]),
      // "You can pass".
      { text: '', beside: 0, around: 12 },
    ],
    shown?.ask == null ? [] : [{ text: shown.ask, beside: 4, around: 3 }],
  ];
}

/** All of it, or the line and then the question. */
export function lineParts(view: StandingLineView, hall: boolean): readonly StandingLineView[] {
  const parts = partsOf(lineGroups(view), hall).filter(({ runs }) => runs === undefined || runs[0] === 0);
  if (parts.length === 1) return [view];
  return parts.map(({ groups }) => ({ ...view, part: groups.includes(0) ? ('line' as const) : ('ask' as const) }));
}
