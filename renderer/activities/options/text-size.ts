/** Width of a stage inside its margins, in cqh. */
const widths = { standard: 122, wide: 160 } as const;

/** Letter heights that a line is wide at most, see text-size.css: longer ones are hard to follow. */
const widestLine = 22;

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

/** `snug` has letters of body size in lines and boxes that stand closer. */
export type TextSize = 'large' | 'medium' | 'body' | 'snug';

/** How words are set: letter height and height of a part of a slide under its heading, in cqh; `line` is a part of `letter`. */
interface Setting {
  readonly letter: number;
  readonly line: number;
  /** What is left of the space around a run. */
  readonly space: number;
  readonly room: number;
}

/** Nothing a room reads is below 5. The estimate below is a little generous. */
const settings: readonly (readonly [TextSize, Setting])[] = [
  ['large', { letter: 6, line: 1.3, space: 1, room: 76 }],
  ['medium', { letter: 5.5, line: 1.3, space: 1, room: 76 }],
  ['body', { letter: 5, line: 1.3, space: 1, room: 76 }],
  ['snug', { letter: 5, line: 1.22, space: 0.6, room: 79 }],
];

/** How much larger letters are in a hall: 6.7 instead of 5. */
const hallLetters = 1.34;

/** In a hall the heading takes more of the height, and what does not fit at body size takes turns at once. */
const hallRoom = 74;
const inHall = settings
  .filter(([size]) => size !== 'snug')
  .map(
    ([size, { letter, ...setting }]) => [size, { ...setting, letter: letter * hallLetters, room: hallRoom }] as const,
  );

/**
 * The largest size at which all of it fits a 4:3 (`standard`) or 16:9 (`wide`) stage; never below body size: what does not
 * fit takes turns, see `partsOf`. Worked out from the words, not measured, so that the projector, the thumbnails and print
 * agree.
 */
export function textSize(runs: readonly TextRun[], stage: keyof typeof widths, hall = false): TextSize {
  const fitting = (hall ? inHall : settings).find(([, setting]) => fitsIn(setting, runs, stage));
  return fitting?.[0] ?? (hall ? 'body' : 'snug');
}

/** Whether all of it fits a 4:3 stage at once. */
export function fitsSlide(runs: readonly TextRun[], hall = false): boolean {
  return (hall ? inHall : settings).some(([, setting]) => fitsIn(setting, runs, 'standard'));
}

const fitsIn = (setting: Setting, runs: readonly TextRun[], stage: keyof typeof widths): boolean =>
  heightAt(setting, runs, widths[stage]) <= setting.room;

/**
 * What of this fits at once, in order: the numbers of the groups on each part, and for a group too long for one part, which
 * of its runs. Everything stays together as long as it fits in letters of body size, which nothing is below.
 */
export function partsOf(groups: readonly (readonly TextRun[])[], hall: boolean): readonly FittingPart[] {
  const fits = (runs: readonly TextRun[]) => fitsSlide(runs, hall);
  if (fits(groups.flat())) return [{ groups: groups.map((_, index) => index) }];
  const parts: { groups: number[]; runs?: readonly [number, number]; words: readonly TextRun[] }[] = [];
  groups.forEach((group, index) => {
    if (group.length === 0) return;
    const last = parts.at(-1);
    if (last !== undefined && last.runs === undefined && fits([...last.words, ...group])) {
      last.groups.push(index);
      last.words = [...last.words, ...group];
    } else if (fits(group)) parts.push({ groups: [index], words: group });
    else for (const runs of splitRuns(group, fits)) parts.push({ groups: [index], runs, words: group.slice(...runs) });
  });
  return parts.map(({ groups: on, runs }) => ({ groups: on, ...(runs && { runs }) }));
}

/** Groups shown together; or with `runs`, some runs of the one group: from, up to and without. */
export interface FittingPart {
  readonly groups: readonly number[];
  readonly runs?: readonly [from: number, to: number];
}

/** As many runs on each part, as far as that fits: three options and one more are hard to compare. */
function splitRuns(group: readonly TextRun[], fits: (runs: readonly TextRun[]) => boolean) {
  const filled: (readonly [number, number])[] = [];
  for (let from = 0; from < group.length; ) {
    let to = from + 1;
    while (to < group.length && fits(group.slice(from, to + 1))) to += 1;
    filled.push([from, to]);
    from = to;
  }
  const each = Math.ceil(group.length / filled.length);
  const even = filled.map((_, part) => [part * each, Math.min(group.length, (part + 1) * each)] as const);
  return even.every(([from, to]) => from < to && fits(group.slice(from, to))) ? even : filled;
}

function heightAt({ letter, line, space }: Setting, runs: readonly TextRun[], width: number): number {
  return runs.reduce((sum, { text, beside, share = 0, around }) => {
    // A letter of the font is just under half as wide as it is high, and a line is a third higher than its letters.
    const lettersPerLine = Math.max(
      8,
      Math.floor(Math.min((width * (1 - share) - beside) / letter, widestLine) / 0.46),
    );
    return sum + linesOf(text, lettersPerLine) * letter * line + around * space;
  }, 0);
}

/** Letters from which lines are full but for a little; in narrower ones words that do not break leave much of them empty. */
const narrow = 20;

function linesOf(text: string, lettersPerLine: number): number {
  if (lettersPerLine >= narrow) return Math.ceil(text.length / lettersPerLine);
  let lines = 0;
  let left = 0;
  for (const { length } of text.split(' ')) {
    if (length < left) left -= length + 1;
    else {
      lines += Math.ceil(length / lettersPerLine);
      left = Math.max(0, lettersPerLine - length);
    }
  }
  return lines;
}
