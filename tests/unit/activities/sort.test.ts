import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SortItem } from '../../../renderer/activities/sort/item';
import { type SortView, sort } from '../../../renderer/activities/sort/model';
import type { SortState } from '../../../renderer/activities/sort/places';
import { fakeSort } from './items';

const start = sort.start(fakeSort) as SortState;
const put = (state: SortState, card: number, route: number | null) =>
  sort.reduce(fakeSort, state, { kind: 'place', card, route }) as SortState;
const view = (state: SortState, revealed: number) =>
  sort.view(fakeSort, state, { step: 1, revealed, tally: null }) as SortView;

describe('sorting', () => {
  test('puts a case in a route, in another, and takes it back', () => {
    const first = put(start, 0, 2);
    expect(first.places).toEqual([2, null, null]);
    expect(put(first, 0, 1).places).toEqual([1, null, null]);
    expect(put(first, 0, null).places).toEqual([null, null, null]);
  });

  test('leaves the state alone when nothing moves, and for cards and routes that are not there', () => {
    expect(put(start, 0, null)).toBe(start);
    expect(put(start, 3, 0)).toBe(start);
    expect(put(start, 0, 3)).toBe(start);
  });

  test('has every case in at most one route, whatever is pressed', () => {
    const event = fc.record({ card: fc.nat(4), route: fc.option(fc.nat(4)) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const end = events.reduce((state, { card, route }) => put(state, card, route), start);
        expect(end.places).toHaveLength(fakeSort.cases.length);
        for (const route of end.places) expect(route === null || route < fakeSort.routes.length).toBe(true);
        expect(sort.parseState(JSON.parse(JSON.stringify(end)))).toEqual(end);
        expect(JSON.stringify(view(end, 0))).not.toContain('planted');
      }),
    );
  });
});

describe('revealing a sort', () => {
  test('goes through the cases one at a time where routes are many', () => {
    expect(sort.reveals(fakeSort, { counted: false })).toBe(3);
    expect(view(start, 2).shown?.cases.map(({ card }) => card)).toEqual([1]);
  });

  test('says every route that is right, and whether the class’s own is one of them', () => {
    const [ella] = view(put(start, 0, 2), 1).shown?.cases ?? [];
    expect(ella).toEqual({ card: 0, right: [0, 2], chosen: 2, works: true, why: 'planted why of Ella' });
    expect(view(put(start, 0, 1), 1).shown?.cases[0]).toMatchObject({ chosen: 1, works: false });
    expect(view(start, 1).shown?.cases[0]).toMatchObject({ chosen: null, works: false });
  });

  test('explains after the last case', () => {
    expect(view(start, 1).shown?.explanation).toBeNull();
    expect(view(start, 3).shown?.explanation).toBe('planted explanation');
  });

  test('shows three cases at a time for two bins', () => {
    const [first, second] = fakeSort.routes;
    if (first === undefined || second === undefined) throw new RangeError('Unexpected item without two routes');
    const cases = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, routes: [first.id], why: id }));
    const bins = { ...fakeSort, routes: [first, second], cases };
    expect(sort.reveals(bins, { counted: false })).toBe(2);
  });
});

describe('a sort in a hall', () => {
  test('shows its cases and its routes in turn, each exactly once', () => {
    const parts = (sort.partsOf?.(fakeSort, view(start, 0), true) ?? []) as readonly SortView[];
    const cases = parts.flatMap(({ part }) => (part === undefined ? [] : range(part.cases)));
    const routes = parts.flatMap(({ part }) => (part === undefined ? [] : range(part.routes)));
    expect(cases).toEqual([0, 1, 2]);
    expect(routes).toEqual([0, 1, 2]);
  });
});

describe('an item', () => {
  const check = (change: Partial<SortItem>) => sort.check({ ...fakeSort, ...change }).map(({ at }) => at.join('.'));
  const [ella, rhys] = fakeSort.cases;

  test('is accepted as it is', () => {
    expect(check({})).toEqual([]);
  });

  test.each([
    ['one route', { routes: fakeSort.routes.slice(0, 1) }, 'routes'],
    ['one case', { cases: fakeSort.cases.slice(0, 1) }, 'cases'],
    ['a case without a route', { cases: [{ ...ella, routes: [] }, rhys] }, 'cases.0.routes'],
    ['a route that is not there', { cases: [{ ...ella, routes: ['moon'] }, rhys] }, 'cases.0.routes.0'],
    [
      'a case for which every route is right',
      { cases: [{ ...ella, routes: ['report-remove', 'stop-ncii', 'police'] }, rhys] },
      'cases.0.routes',
    ],
    ['an id twice', { cases: [ella, { ...rhys, id: 'ella' }] }, 'cases.1.id'],
    ['two cases alike', { cases: [ella, { ...ella, id: 'other' }] }, 'cases.1.text'],
    [
      'a name on some cases only',
      { cases: [ella, { id: 'x', text: 'No name', routes: ['police'], why: 'w' }] },
      'cases',
    ],
    [
      'more words than a slide holds',
      { cases: fakeSort.cases.map((one) => ({ ...one, text: `${one.text} word`.repeat(20) })) },
      'cases',
    ],
  ])('is refused with %s', (_what, change, at) => {
    expect(check(change as Partial<SortItem>)).toContain(at);
  });
});

function range([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
