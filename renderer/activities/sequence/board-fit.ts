import type { PublicSequence } from './model';

/** Letter heights, in cqh; the last is the smallest words may have. */
const letters = [6, 5.4, 5] as const;

/** Width of a stage inside its margins, and height under the title, in cqh. */
const stages = { '4:3': { width: 122, height: 80 }, '16:9': { width: 162, height: 80 } } as const;

/** More than five cards stand in two columns. */
export function columnsOf({ cards }: PublicSequence): 1 | 2 {
  return cards.length > 5 ? 2 : 1;
}

/**
 * The largest letters at which every card fits, wherever it is: moving one never changes the size. Worked out from the
 * words, not measured, so that the projector, the thumbnails and print agree.
 */
export function boardLetter(item: PublicSequence, ratio: keyof typeof stages): number {
  const { height } = stages[ratio];
  return letters.find((letter) => boardHeight(item, ratio, letter) <= height) ?? 5;
}

/** Whether all cards fit a 4:3 stage at once; otherwise they take turns. */
export const fitsBoard = (item: PublicSequence): boolean => boardHeight(item, '4:3', 5) <= stages['4:3'].height;

function boardHeight(item: PublicSequence, ratio: keyof typeof stages, letter: number): number {
  const columns = columnsOf(item);
  const column = columns === 1 ? stages[ratio].width : (stages[ratio].width - 3) / 2;
  // A card holds its place, a gap and its words inside a rim.
  const lettersPerRow = Math.floor((column - letter * 1.1 - 5.5) / (letter * 0.48));
  const rows = item.cards.map((text) => Math.ceil(text.length / lettersPerRow)).toSorted((a, b) => b - a);
  // The smaller the letters, the closer the cards stand, see audience.css. At worst, the longest cards are each in a row of their own.
  const shown = rows.slice(0, Math.ceil(rows.length / columns));
  const line = shown.reduce((sum, count) => sum + count * letter * 1.2 + 0.6 + (letter - 4) * 1.4, 0);
  return line + (item.hasBin ? letter * 1.2 + 3.5 + (letter - 4) * 2 : 0);
}
