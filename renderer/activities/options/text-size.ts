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

/** How much larger letters are in a hall: 6.7 instead of 5. */
const hallLetters = 1.34;

/** In a hall the heading takes more of the height. */
const hallRoom = 74;

/**
 * The largest size at which all of it fits a 4:3 (`standard`) or 16:9 (`wide`) stage. Worked out from the words, not
 * measured, so that the projector, the thumbnails and print agree.
 */
export function textSize(runs: readonly TextRun[], stage: keyof typeof widths, hall = false): TextSize {
  const fits = (letter: number) =>
    hall
      ? heightAt(letter * hallLetters, runs, widths[stage]) <= hallRoom
      : heightAt(letter, runs, widths[stage]) <= room;
  return sizes.find(([, letter]) => fits(letter))?.[0] ?? 'small';
}

/** Whether all of it fits a 4:3 stage in the smallest letters. */
export function fitsSlide(runs: readonly TextRun[]): boolean {
  return heightAt(smallLetter, runs, widths.standard) <= room;
}

/**
 * What of this fits at once in a hall, in order: the numbers of the groups on each part, and for a group too long for one
 * part, which of its runs. Everything stays together as long as it fits in small letters; what is split has body size.
 */
export function hallParts(groups: readonly (readonly TextRun[])[]): readonly HallPart[] {
  const fits = (runs: readonly TextRun[], letter: number) =>
    heightAt(letter * hallLetters, runs, widths.standard) <= hallRoom;
  if (fits(groups.flat(), smallLetter)) return [{ groups: groups.map((_, index) => index) }];
  const parts: { groups: number[]; runs?: [number, number]; words: TextRun[] }[] = [];
  groups.forEach((group, index) => {
    if (group.length === 0) return;
    const last = parts.at(-1);
    if (last !== undefined && last.runs === undefined && fits([...last.words, ...group], bodyLetter)) {
      last.groups.push(index);
      last.words.push(...group);
    } else if (fits(group, smallLetter)) parts.push({ groups: [index], words: [...group] });
    else parts.push(...splitRuns(group, index, (runs) => fits(runs, bodyLetter)));
  });
  return parts.map(({ groups: on, runs }) => ({ groups: on, ...(runs && { runs }) }));
}

/** Groups shown together; or with `runs`, some runs of the one group: from, up to and without. */
export interface HallPart {
  readonly groups: readonly number[];
  readonly runs?: readonly [from: number, to: number];
}

const bodyLetter = 5;
const smallLetter = 4.2;

function splitRuns(group: readonly TextRun[], index: number, fits: (runs: readonly TextRun[]) => boolean) {
  const parts: { groups: number[]; runs: [number, number]; words: TextRun[] }[] = [];
  group.forEach((run, at) => {
    const last = parts.at(-1);
    if (last !== undefined && fits([...last.words, run])) {
      last.words.push(run);
      last.runs = [last.runs[0], at + 1];
    } else parts.push({ groups: [index], runs: [at, at + 1], words: [run] });
  });
  return parts;
}

function heightAt(letter: number, runs: readonly TextRun[], width: number): number {
  return runs.reduce((sum, { text, beside, share = 0, around }) => {
    // A letter of the font is just under half as wide as it is high, and a line is a third higher than its letters.
    const lettersPerLine = Math.max(8, Math.floor((width * (1 - share) - beside) / (letter * 0.46)));
    return sum + Math.ceil(text.length / lettersPerLine) * letter * 1.3 + around;
  }, 0);
}
