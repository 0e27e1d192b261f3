/** Height of the part of a slide under its heading, in cqh; the estimate below is a little generous. */
const room = 76;

/** Width of a stage inside its margins, in cqh. */
const widths = { standard: 118, wide: 160 } as const;

/** A run of text as it will stand. Lengths are in cqh. */
export interface TextRun {
  readonly text: string;
  /** Width of what stands beside it in its row. */
  readonly beside: number;
  /** Part of the width of the slide that stands beside it, from 0 to 1. */
  readonly share?: number;
  /** Space above and below it. */
  readonly around: number;
}

export type TextSize = 'large' | 'medium' | 'body' | 'compact' | 'small';

/** Letter height of each size, in cqh; `small` is the smallest a slide may have. */
const sizes: readonly (readonly [TextSize, number])[] = [
  ['large', 6],
  ['medium', 5.5],
  ['body', 5],
  ['compact', 4.6],
  ['small', 4.2],
];

/**
 * The largest size at which all of it fits a 4:3 (`standard`) or 16:9 (`wide`) stage. Worked out from the words, not
 * measured, so that the projector, the thumbnails and print agree.
 */
export function textSize(runs: readonly TextRun[], stage: keyof typeof widths): TextSize {
  return sizes.find(([, letter]) => heightAt(letter, runs, widths[stage]) <= room)?.[0] ?? 'small';
}

function heightAt(letter: number, runs: readonly TextRun[], width: number): number {
  return runs.reduce((sum, { text, beside, share = 0, around }) => {
    // A letter of the font is just under half as wide as it is high, and a line is a third higher than its letters.
    const lettersPerLine = Math.max(8, Math.floor((width * (1 - share) - beside) / (letter * 0.46)));
    return sum + Math.ceil(text.length / lettersPerLine) * letter * 1.3 + around;
  }, 0);
}
