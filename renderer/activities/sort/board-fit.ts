import type { PublicSort } from './item';

/** Letter heights, in cqh; the last is the smallest words may have. */
const letters = [6, 5.5, 5] as const;

/** Width of a stage inside its margins, and height under the title, in cqh. */
const stages = { '4:3': { width: 122, height: 81 }, '16:9': { width: 162, height: 81 } } as const;

/** Part of the width that the cases take; the routes have the rest. */
export const casesShare = 0.46;

/**
 * The largest letters at which the cases fit beside their routes, wherever each case is: sorting one never changes the size.
 * Worked out from the words, not measured, so that the projector, the thumbnails and print agree.
 */
export function boardLetter(item: PublicSort, ratio: keyof typeof stages): number {
  const { height } = stages[ratio];
  return letters.find((letter) => boardHeight(item, ratio, letter) <= height) ?? 5;
}

/** Whether the whole board fits a 4:3 stage; otherwise the cases and the routes take turns. */
export function fitsBoard(item: PublicSort): boolean {
  return boardHeight(item, '4:3', 5) <= stages['4:3'].height;
}

function boardHeight({ task, cases, routes }: PublicSort, ratio: keyof typeof stages, letter: number): number {
  const { width } = stages[ratio];
  const left = width * casesShare;
  const right = width - left - 3;
  const rows = (text: string, wide: number) => Math.max(1, Math.ceil(text.length / Math.floor(wide / (letter * 0.47))));
  // The smaller the letters, the closer everything stands, see audience.css.
  const space = letter - 4;
  const tall = (lines: number, around: number) => lines * letter * (1.04 + space * 0.08) + around;
  const card = ({ name, text }: PublicSort['cases'][number], wide: number) =>
    tall(rows(name === null ? text : `${name}: ${text}`, wide - 3.4), 0.6 + space * 0.6) + space * 0.4;
  const list = cases.reduce((sum, one) => sum + card(one, left), 0);
  const heads = routes.reduce((sum, text) => sum + tall(rows(text, right - 3.6), 0.8 + space * 0.4) + space * 0.4, 0);
  // Names stand beside the routes where there is room, and at worst take a few rows more. Whole cards may all be in one bin;
  // with the last of them the bins get the width of the list too.
  const cards = cases.map((one) => card(one, right - 2.8)).toSorted((one, other) => other - one);
  const inside = cases.every(({ name }) => name !== null)
    ? Math.min(3, cases.length) * tall(1, 0.6 + space * 0.5)
    : cards.slice(0, -1).reduce((sum, height) => sum + height, 0);
  return tall(rows(task, width), 0.4 + space) + Math.max(list, heads + inside);
}
