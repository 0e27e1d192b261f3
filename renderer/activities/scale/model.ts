import { defineActivity } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { alikeProblems, commonKeys, parseShape, textAt, words } from '../item-shape';
import { type NoState, noState, parseNoState } from '../no-state';
import { scaleParts } from './parts';

const itemShape = z.strictObject({
  ...commonKeys('Scale'),
  statement: words,
  /** Labels of 1 to 5, lowest first. */
  points: z.exactOptional(z.tuple([words, words, words, words, words])),
  /** What a change in it tells, for the facilitator. */
  watches: z.exactOptional(words),
});

export type ScaleItem = z.output<typeof itemShape>;

export interface PublicScale {
  readonly statement: string;
  /** Labels of 1 to 5. */
  readonly points: readonly string[];
}

export interface ScaleView {
  /** Hands for each point, once revealed. */
  readonly bars: readonly number[] | null;
  /** In a hall: which of it is on show. Absent: all of it. */
  readonly part?: 'statement' | 'points';
}

/** Used when an item names no points of its own. */
export const usualPoints = ['Not at all sure', 'Not very sure', 'In between', 'Quite sure', 'Very sure'] as const;

function pointsOf(item: ScaleItem): readonly string[] {
  return item.points ?? usualPoints;
}

/** A five-point statement. The top two points are its target; there is no right answer to show. */
export const scale = defineActivity<ScaleItem, PublicScale, NoState, never, ScaleView>({
  kind: 'Scale',
  parseItem: (value) => parseShape(itemShape, value),
  check: (item) =>
    alikeProblems(
      'D4',
      pointsOf(item).map((text, index) => ({ at: ['points', index], text })),
    ),
  texts: (item) => [
    ...textAt(['statement'], item.statement, 'asserted', 'pupil'),
    ...(item.points ?? []).flatMap((text, index) => textAt(['points', index], text, 'asserted', 'pupil')),
    ...textAt(['watches'], item.watches, 'asserted', 'facilitator'),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ],
  label: (item) => item.statement,
  toPublic: (item) => ({ statement: item.statement, points: pointsOf(item) }),
  steps: () => 1,
  reveals: (_item, { counted }) => (counted ? 1 : 0),
  start: () => noState,
  reduce: (_item, state) => state,
  parseEvent: () => null,
  parseState: parseNoState,
  view: (_item, _state, { revealed, tally }) => ({ bars: revealed >= 1 ? tally : null }),
  partsOf: (item, view, hall) => (hall ? scaleParts(item.statement, pointsOf(item), view) : [view]),
  options: pointsOf,
  result: () => ({ target: [3, 4] }),
});
