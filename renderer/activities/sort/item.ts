import type { ItemProblem, ItemText } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { alikeProblems, commonKeys, textAt, words } from '../item-shape';
import { fitsBoard } from './board-fit';

const id = z
  .string()
  .check(
    z.regex(/^[a-z][a-z0-9-]*$/u, 'Unexpected id, expected small letters, digits and hyphens, such as take-it-down'),
  );

const caseShape = z.strictObject({
  id,
  /** A few letters that stand in the route once the case is sorted; for every case or for none. */
  name: z.exactOptional(words),
  text: words,
  /** Ids of every route that is right. */
  routes: z.array(id),
  /** Why: shown to pupils when the case is revealed. */
  why: words,
  /** The trap the case tests, for the facilitator. */
  misconception: z.exactOptional(words),
});

export const sortShape = z.strictObject({
  ...commonKeys('Sort'),
  task: words,
  routes: z.array(z.strictObject({ id, text: words })),
  cases: z.array(caseShape),
  /** Shown after the last case. */
  explanation: z.exactOptional(words),
});

export type SortItem = z.output<typeof sortShape>;

/** The words on the board: nothing says which case goes where. */
export interface PublicSort {
  readonly task: string;
  readonly routes: readonly string[];
  readonly cases: readonly { readonly name: string | null; readonly text: string }[];
}

export function publicSort(item: SortItem): PublicSort {
  return {
    task: item.task,
    routes: item.routes.map((route) => route.text),
    cases: item.cases.map(({ name, text }) => ({ name: name ?? null, text })),
  };
}

/** Rule D4. */
export function checkSort(item: SortItem): ItemProblem[] {
  const problems: ItemProblem[] = [];
  const refuse = (at: readonly (string | number)[], message: string) => problems.push({ rule: 'D4', at, message });
  const { routes, cases } = item;
  const routeIds = routes.map((route) => route.id);
  if (routes.length < 2 || routes.length > 6) refuse(['routes'], `Unexpected ${routes.length} routes, expected 2 to 6`);
  if (cases.length < 2 || cases.length > 8) refuse(['cases'], `Unexpected ${cases.length} cases, expected 2 to 8`);
  const twice = (key: 'routes' | 'cases', ids: readonly string[]) =>
    ids.forEach((one, index) => {
      if (ids.indexOf(one) < index) refuse([key, index, 'id'], `Unexpected second “${one}”: give it an id of its own`);
    });
  twice('routes', routeIds);
  twice(
    'cases',
    cases.map((one) => one.id),
  );
  cases.forEach((one, index) => {
    if (one.routes.length === 0)
      refuse(
        ['cases', index, 'routes'],
        `Unexpected case “${one.id}” without a route, expected every route that is right`,
      );
    one.routes.forEach((route, place) => {
      if (!routeIds.includes(route))
        refuse(
          ['cases', index, 'routes', place],
          `Unexpected route “${route}”, expected one of ${routeIds.join(', ')}`,
        );
    });
    if (routes.length > 1 && new Set(one.routes).size === routes.length)
      refuse(
        ['cases', index, 'routes'],
        `Unexpected case “${one.id}” for which every route is right, expected a choice`,
      );
  });
  const named = cases.filter((one) => one.name !== undefined).length;
  if (named > 0 && named < cases.length)
    refuse(['cases'], `Unexpected “name” on ${named} of ${cases.length} cases, expected it on every one or on none`);
  if (!fitsBoard(publicSort(item)))
    refuse(['cases'], 'Unexpected length: the cases and routes do not fit on a slide, so say them in fewer words');
  return [
    ...problems,
    ...alikeProblems(
      'D4',
      routes.map(({ text }, index) => ({ at: ['routes', index, 'text'], text })),
    ),
    ...alikeProblems(
      'D4',
      cases.map(({ name = '', text }, index) => ({ at: ['cases', index, 'text'], text: `${name} ${text}` })),
    ),
  ];
}

/** Words of a sort. A case is somebody's situation, not what the lesson says is so. */
export function textsOfSort(item: SortItem): ItemText[] {
  return [
    ...textAt(['task'], item.task, 'asserted', 'pupil'),
    ...item.routes.flatMap(({ text }, index) => textAt(['routes', index, 'text'], text, 'asserted', 'pupil')),
    ...item.cases.flatMap((one, index) => [
      ...textAt(['cases', index, 'name'], one.name, 'quoted', 'pupil'),
      ...textAt(['cases', index, 'text'], one.text, 'quoted', 'pupil'),
      ...textAt(['cases', index, 'why'], one.why, 'asserted', 'pupil'),
      ...textAt(['cases', index, 'misconception'], one.misconception, 'quoted', 'facilitator'),
    ]),
    ...textAt(['explanation'], item.explanation, 'asserted', 'pupil'),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ];
}
