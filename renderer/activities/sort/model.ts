import { defineActivity, type ViewContext } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { parseOrNull, parseShape } from '../item-shape';
import { checkSort, type PublicSort, publicSort, type SortItem, sortShape, textsOfSort } from './item';
import { sortParts } from './parts';
import { place, type SortEvent, type SortState, startSort } from './places';

const index = z.int().check(z.minimum(0));
const stateShape = z.strictObject({ places: z.array(z.nullable(index)) });
const eventShape = z.strictObject({ kind: z.literal('place'), card: index, route: z.nullable(index) });

/** What is known of a case once it is revealed. */
export interface SortedCase {
  /** Which case, from 0. */
  readonly card: number;
  /** Every route that is right. */
  readonly right: readonly number[];
  /** Where the class put it, and whether that is one of them. */
  readonly chosen: number | null;
  readonly works: boolean;
  readonly why: string;
}

export interface SortView extends SortState {
  /** Cases with their routes; after a reveal. `explanation` stands after the last. */
  readonly shown: { readonly cases: readonly SortedCase[]; readonly explanation: string | null } | null;
  /** Where it takes turns: the cases of the list on show, from, up to and without; and the routes. Absent: everything. */
  readonly part?: {
    readonly cases: readonly [from: number, to: number];
    readonly routes: readonly [from: number, to: number];
  };
}

/** Cases that fit on a slide with their routes and whys: one at a time where the routes are many. */
const casesPerReveal = ({ routes }: SortItem) => (routes.length > 2 ? 1 : 3);
const revealsOf = (item: SortItem) => Math.ceil(item.cases.length / casesPerReveal(item));

function view(item: SortItem, state: SortState, { revealed }: ViewContext): SortView {
  if (revealed === 0) return { ...state, shown: null };
  const per = casesPerReveal(item);
  const part = Math.min(revealed, revealsOf(item));
  const routeOf = (id: string) => item.routes.findIndex((route) => route.id === id);
  const cases = item.cases.slice((part - 1) * per, part * per).map((one, at): SortedCase => {
    const card = (part - 1) * per + at;
    const right = one.routes.map(routeOf);
    const chosen = state.places[card] ?? null;
    return { card, right, chosen, works: chosen !== null && right.includes(chosen), why: one.why };
  });
  const explanation = part === revealsOf(item) ? (item.explanation ?? null) : null;
  return { ...state, shown: { cases, explanation } };
}

/** Cases sorted into routes or bins; several routes may be right for one. Nothing is kept of it. */
export const sort = defineActivity<SortItem, PublicSort, SortState, SortEvent, SortView>({
  kind: 'Sort',
  parseItem: (value) => parseShape(sortShape, value),
  check: checkSort,
  texts: textsOfSort,
  label: (item) => item.task,
  toPublic: publicSort,
  steps: () => 1,
  reveals: revealsOf,
  start: startSort,
  reduce: place,
  parseEvent: (value) => parseOrNull(eventShape, value),
  parseState: (value) => parseOrNull(stateShape, value),
  view,
  partsOf: (item, shown, hall) => sortParts(publicSort(item), shown, hall),
  options: () => [],
  result: () => null,
});
