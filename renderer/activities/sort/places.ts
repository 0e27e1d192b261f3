import type { SortItem } from './item';

/** Where each case is: the number of a route, or `null` while it waits. Cases and routes are numbered from 0. */
export interface SortState {
  readonly places: readonly (number | null)[];
}

/** Puts a case in a route; `null` takes it back to those that wait. */
export interface SortEvent {
  readonly kind: 'place';
  readonly card: number;
  readonly route: number | null;
}

export function startSort(item: SortItem): SortState {
  return { places: item.cases.map(() => null) };
}

/** The places after an event; the same object when nothing moved. */
export function place(item: SortItem, state: SortState, { card, route }: SortEvent): SortState {
  if (card >= item.cases.length || (route !== null && route >= item.routes.length)) return state;
  if ((state.places[card] ?? null) === route) return state;
  return { places: item.cases.map((_, index) => (index === card ? route : (state.places[index] ?? null))) };
}
