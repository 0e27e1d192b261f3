import type { PublicSort } from './model';

/** Letter heights, in cqh; the last is the smallest a slide may have. */
const letters = [6, 5.5, 5, 4.6, 4.25] as const;

/** Width of a stage inside its margins, and height under the title, in cqh. */
const stages = { '4:3': { width: 118, height: 81 }, '16:9': { width: 162, height: 81 } } as const;

/** Part of the width that the cases take; the routes have the rest. Two bins hold whole cards, so they get more. */
export const casesShare = 0.47;

/**
 * The largest letters at which the cases fit beside their routes, wherever each case is: sorting one never changes the size.
 * Worked out from the words, not measured, so that the projector, the thumbnails and print agree.
 */
export function boardLetter(item: PublicSort, ratio: keyof typeof stages): number {
  const { height } = stages[ratio];
  return letters.find((letter) => boardHeight(item, ratio, letter) <= height) ?? letters[letters.length - 1] ?? 4.25;
}

function boardHeight({ task, cases, routes }: PublicSort, ratio: keyof typeof stages, letter: number): number {
  const { width } = stages[ratio];
  const left = width * casesShare;
  const right = width - left - 3;
  const rows = (text: string, wide: number) => Math.max(1, Math.ceil(text.length / Math.floor(wide / (letter * 0.49))));
  const tall = (lines: number, around: number) => lines * letter * 1.2 + around;
  const card = ({ name, text }: PublicSort['cases'][number], wide: number) =>
    tall(rows(`${name ?? ''} ${text}`, wide - 4.4), 2.6);
  const list = cases.reduce((sum, one) => sum + card(one, left), 0) + (cases.length - 1) * 1.2;
  const heads = routes.reduce((sum, text) => sum + tall(rows(text, right - 4), 3.2), 0) + (routes.length - 1) * 1.2;
  const named = cases.every(({ name }) => name !== null);
  // At worst every name is in a route of its own, below its heading; or every card is in one bin.
  const chips = named
    ? Math.min(cases.length, routes.length) * tall(1, 1.4)
    : cases.reduce((sum, one) => sum + card(one, right - 3) + 0.8, 0);
  return tall(rows(task, width), 2.4) + Math.max(list, heads + chips);
}
