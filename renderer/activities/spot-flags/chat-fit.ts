import type { ShownLine } from './model';

/** A line as far as its size is concerned. */
type Written = Pick<ShownLine, 'text'>;

/** How a chat is set on one shape of stage. */
export interface ChatFit {
  readonly columns: 1 | 2;
  /** Letter height, in cqh. */
  readonly letter: number;
}

/** Best first: a chat reads best in one column. Nothing is below the last: a longer chat takes several pages. */
const choices: readonly ChatFit[] = [
  { columns: 1, letter: 7 },
  { columns: 1, letter: 6.2 },
  { columns: 1, letter: 5.4 },
  { columns: 2, letter: 6.2 },
  { columns: 2, letter: 5.4 },
  { columns: 1, letter: 5 },
  { columns: 2, letter: 5 },
];

/** In a hall: one column, and the lines before scroll away. */
const hallChoices: readonly ChatFit[] = [
  { columns: 1, letter: 8 },
  { columns: 1, letter: 7.4 },
  { columns: 1, letter: 6.7 },
];

/** Width of a stage inside its margins, in cqh. */
const widths = { '4:3': 122, '16:9': 162 } as const;

/** Height under the name of the app, in cqh. */
const room = 70;

/** Part of a single column that a line may take: the other end stays free, so that one sees who writes. */
export const widestLine = 0.84;

/** Letters the mark of a flag is as wide as. The place is kept, so that flagging a line changes no size. */
const flagLetters = 9;

/**
 * The largest letters at which the lines so far fit. Worked out from the words, not measured, so that the projector, the
 * thumbnails and print agree.
 */
export function fitChat(
  lines: readonly ShownLine[],
  firstColumn: number,
  ratio: keyof typeof widths,
  hall = false,
): ChatFit {
  const fits = ({ columns, letter }: ChatFit) => {
    // Until its first line is there, a second column would be an empty half.
    if (columns === 2 && lines.length <= firstColumn) return false;
    const tall = (from: number, to?: number) => chatHeight(lines.slice(from, to), columns, ratio, letter);
    return (columns === 1 ? tall(0) : Math.max(tall(0, firstColumn), tall(firstColumn))) <= (hall ? hallRoom : room);
  };
  if (hall) return hallChoices.find(fits) ?? { columns: 1, letter: 6.7 };
  return choices.find(fits) ?? { columns: lines.length > firstColumn ? 2 : 1, letter: 5 };
}

/**
 * The pages a chat takes in a room, from, up to and without: one as long as all of it can be read from the back, on the
 * narrower stage; otherwise as few of as many lines each as it needs. Lines never move: a page fills, then the next begins.
 */
export function chatPages(lines: readonly Written[]): readonly (readonly [from: number, to: number])[] {
  for (let count = 1; count < lines.length; count += 1) {
    const each = Math.ceil(lines.length / count);
    const pages = Array.from({ length: Math.ceil(lines.length / each) }, (_, page) => {
      const from = page * each;
      return [from, Math.min(lines.length, from + each)] as const;
    });
    if (pages.every(([from, to]) => fitsPage(lines.slice(from, to)))) return pages;
  }
  return lines.map((_, line) => [line, line + 1]);
}

function fitsPage(lines: readonly Written[]): boolean {
  const first = firstColumnOf(lines);
  const tall = (shown: readonly Written[], columns: 1 | 2) => chatHeight(shown, columns, '4:3', 5);
  return tall(lines, 1) <= room || Math.max(tall(lines.slice(0, first), 2), tall(lines.slice(first), 2)) <= room;
}

/** The split of lines over two columns that leaves them most nearly as long as each other. */
export function firstColumnOf(lines: readonly Written[]): number {
  // A line takes about 30 letters a row, and the space around it is worth half a row.
  const rows = lines.map((line) => Math.ceil(line.text.length / 30) + 0.5);
  const height = (from: number, to?: number) => rows.slice(from, to).reduce((sum, row) => sum + row, 0);
  const splits = rows.map((_, index) => index + 1);
  const tallest = (split: number) => Math.max(height(0, split), height(split));
  return splits.reduce((best, split) => (tallest(split) < tallest(best) ? split : best), rows.length);
}

/** The newest lines that fit in a hall: the ones before them have been read, and scroll away as in any chat. */
export function hallLines(lines: readonly ShownLine[]): readonly ShownLine[] {
  const from = lines.findIndex((_, index) => chatHeight(lines.slice(index), 1, '4:3', 6.7) <= hallRoom);
  return lines.slice(from === -1 ? -1 : from);
}

/** The name of the app is larger there too. */
const hallRoom = 67;

function chatHeight(lines: readonly Written[], columns: 1 | 2, ratio: keyof typeof widths, letter: number): number {
  const width = columns === 1 ? widths[ratio] * widestLine : (widths[ratio] - 3) / 2;
  return lines.reduce((sum, { text }) => sum + bubbleHeight(text, width, letter) + letter * 0.2, 0);
}

function bubbleHeight(text: string, width: number, letter: number): number {
  // The number stands before the bubble, and the bubble has a rim.
  const lettersPerRow = Math.floor((width - letter * 0.7 - 4.6) / (letter * 0.47));
  const rows = Math.ceil((text.length + flagLetters) / lettersPerRow);
  return rows * letter * 1.18 + 2.2;
}
