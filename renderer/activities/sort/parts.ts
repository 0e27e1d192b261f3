import { partsOf, type TextRun } from '../options/text-size';
import { fitsBoard } from './board-fit';
import type { PublicSort } from './item';
import type { SortView } from './model';

type Cases = PublicSort['cases'];

const wordsOf = ({ name, text }: Cases[number]) => (name === null ? text : `${name}: ${text}`);

/** What takes turns: the cases, then the routes with what is in them; or a few revealed cases at a time. */
export function sortParts(item: PublicSort, view: SortView, hall: boolean): readonly SortView[] {
  const { task, routes, cases } = item;
  const { shown } = view;
  if (shown !== null)
    return partsOf(sortedGroups(routes, cases, shown, hall), hall).map(({ groups }) => ({
      ...view,
      shown: {
        cases: shown.cases.filter((_, index) => groups.includes(index)),
        explanation: groups.includes(shown.cases.length) ? shown.explanation : null,
      },
    }));
  if (!hall && fitsBoard(item)) return [view];
  const list = cases.map((one) => ({ text: wordsOf(one), beside: 12, around: 4.6 }));
  const targets = routes.map((route, index) => ({
    text: `${route} ${namesIn(index, cases, view).join('   ')}`,
    beside: 30,
    around: 5,
  }));
  const head: TextRun = { text: task, beside: 4, around: 3 };
  const whole = (count: number) => [0, count] as const;
  return partsOf(
    [
      [head, ...list],
      [head, ...targets],
    ],
    hall,
  ).flatMap(({ groups, runs }) => {
    // The task stands above every part; it is the first run of each group.
    const range = runs && ([Math.max(0, runs[0] - 1), runs[1] - 1] as const);
    const part = {
      cases: groups.includes(0) ? (range ?? whole(cases.length)) : ([0, 0] as const),
      routes: groups.includes(1) ? (range ?? whole(routes.length)) : ([0, 0] as const),
    };
    return range !== undefined && range[1] === 0 ? [] : [{ ...view, part }];
  });
}

/** What stands in a route: the short names, or the whole words where cases have no names. */
function namesIn(route: number, cases: Cases, { places }: Pick<SortView, 'places'>): readonly string[] {
  return cases.flatMap(({ name, text }, card) => (places[card] === route ? [name ?? text] : []));
}

/** The words of revealed cases, one group each, then the explanation. */
export function sortedGroups(
  routes: readonly string[],
  cases: Cases,
  shown: NonNullable<SortView['shown']>,
  hall = false,
): readonly (readonly TextRun[])[] {
  return [
    ...shown.cases.map(({ card, right, why }): readonly TextRun[] => {
      const one = cases[card];
      return [
        { text: one === undefined ? '' : wordsOf(one), beside: 8, around: 3.4 },
        // Each route stands in a frame of its own.
        { text: right.map((route) => routes[route]).join('      '), beside: 24, around: hall ? 4 : 3.4 },
        { text: why, beside: 8, around: 3.4 },
      ];
    }),
    shown.explanation === null ? [] : [{ text: shown.explanation, beside: 4, around: 3 }],
  ];
}
