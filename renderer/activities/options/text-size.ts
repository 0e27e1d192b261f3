/** Height of the part of a slide under its heading, in cqh. */
const room = 68;
/** Width of a 4:3 stage inside its margins, in cqh: the narrower stage decides, so that both show one size. */
const width = 118;

/** A run of text as it will stand: `beside` is what stands beside it in its row, `around` the space above and below it, in cqh. */
export interface TextRun {
  readonly text: string;
  readonly beside: number;
  readonly around: number;
}

/**
 * Whether all of it fits at body size (5 cqh); if not it is drawn at the smallest size allowed (4.2 cqh). Worked out
 * from the words, not measured, so that the projector, the thumbnails and print agree.
 */
export function textSize(runs: readonly TextRun[]): 'body' | 'small' {
  const height = runs.reduce((sum, { text, beside, around }) => {
    // A letter of the font is half as wide as it is high, and a line is a third higher than its letters.
    const lettersPerLine = Math.max(8, Math.floor((width - beside) / 2.5));
    return sum + Math.ceil(text.length / lettersPerLine) * 6.6 + around;
  }, 0);
  return height <= room ? 'body' : 'small';
}
