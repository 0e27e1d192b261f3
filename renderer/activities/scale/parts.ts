import { partsOf, type TextRun } from '../options/text-size';
import type { ScaleView } from './model';

/** In a hall: all of it while the statement takes two lines, or the statement and then its points. */
export function scaleParts(statement: string, points: readonly string[], view: ScaleView): readonly ScaleView[] {
  const share = view.bars === null ? 0 : 0.4;
  const parts = partsOf(
    [
      // Its letters are larger than those of the points.
      [{ text: statement, beside: 0, share: 0.3, around: 7 }],
      points.map((text): TextRun => ({ text, beside: 14, share, around: 1.2 })),
    ],
    true,
  );
  if (parts.length === 1) return [view];
  return [
    { ...view, part: 'statement' },
    { ...view, part: 'points' },
  ];
}
