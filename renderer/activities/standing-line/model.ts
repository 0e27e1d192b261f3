import { defineActivity, type ItemProblem } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { alikeProblems, commonKeys, parseOrNull, parseShape, textAt, words } from '../item-shape';
import { lineParts } from './parts';

const statementShape = z.strictObject({
  /** Something harmless that people see differently. */
  text: words,
  /** What the two ends of the line mean. */
  ends: z.tuple([words, words]),
  /** A question for when everybody stands. */
  ask: z.exactOptional(words),
});

const itemShape = z.strictObject({ ...commonKeys('StandingLine'), statements: z.array(statementShape) });

export type StandingLineItem = z.output<typeof itemShape>;

/** Nothing: statements travel in the view, one at a time. */
export type PublicStandingLine = Readonly<Record<string, never>>;

/** Where most people stand, by the eye: five places from one end to the other, or all along the line. Nobody is counted. */
export const spots = ['firstEnd', 'nearerFirst', 'middle', 'nearerSecond', 'secondEnd', 'allAlong'] as const;
export type Spot = (typeof spots)[number];

/** By statement, from 0. */
export interface StandingLineState {
  readonly spots: readonly (Spot | null)[];
  /** Statements of which the estimate and the question are shown. */
  readonly open: readonly number[];
}

const place = z.int().check(z.minimum(0));
const stateShape = z.strictObject({ spots: z.array(z.nullable(z.enum(spots))), open: z.array(place) });
const eventShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('estimate'), statement: place, spot: z.nullable(z.enum(spots)) }),
  z.strictObject({ kind: z.literal('show'), statement: place, shown: z.boolean() }),
]);
export type StandingLineEvent = z.output<typeof eventShape>;

export interface StandingLineView {
  readonly text: string;
  readonly ends: readonly [string, string];
  /** Once revealed: where most people stand, and the question; each `null` where there is none. */
  readonly shown: { readonly spot: Spot | null; readonly ask: string | null } | null;
  /** In a hall: which of it is on show. Absent: all of it. */
  readonly part?: 'line' | 'ask';
}

function check(item: StandingLineItem): ItemProblem[] {
  const { statements } = item;
  const count =
    statements.length < 1 || statements.length > 6
      ? [{ rule: 'D4', at: ['statements'], message: `Unexpected ${statements.length} statements, expected 1 to 6` }]
      : [];
  const ends = statements.flatMap((one, index) =>
    alikeProblems(
      'D4',
      one.ends.map((text, end) => ({ at: ['statements', index, 'ends', end], text })),
    ),
  );
  const texts = statements.map(({ text }, index) => ({ at: ['statements', index, 'text'], text }));
  return [...count, ...ends, ...alikeProblems('D4', texts)];
}

function view(item: StandingLineItem, state: StandingLineState, step: number): StandingLineView {
  const index = Math.min(step, item.statements.length) - 1;
  const statement = item.statements[index];
  if (statement === undefined) throw new RangeError(`Unexpected step ${step}, expected 1 to ${item.statements.length}`);
  const { text, ends, ask } = statement;
  const shown = state.open.includes(index) ? { spot: state.spots[index] ?? null, ask: ask ?? null } : null;
  return { text, ends, shown };
}

function reduce(item: StandingLineItem, state: StandingLineState, event: StandingLineEvent): StandingLineState {
  const { statement } = event;
  if (statement >= item.statements.length) return state;
  if (event.kind === 'estimate') {
    if ((state.spots[statement] ?? null) === event.spot) return state;
    const next = item.statements.map((_, at) => (at === statement ? event.spot : (state.spots[at] ?? null)));
    return { ...state, spots: next };
  }
  if (state.open.includes(statement) === event.shown) return state;
  const open = event.shown ? [...state.open, statement] : state.open.filter((one) => one !== statement);
  return { ...state, open };
}

/** A line on the floor and a harmless statement: people stand where they feel, and move if they like. Nothing is kept. */
export const standingLine = defineActivity<
  StandingLineItem,
  PublicStandingLine,
  StandingLineState,
  StandingLineEvent,
  StandingLineView
>({
  kind: 'StandingLine',
  parseItem: (value) => parseShape(itemShape, value),
  check,
  texts: (item) => [
    ...item.statements.flatMap((one, index) => [
      ...textAt(['statements', index, 'text'], one.text, 'quoted', 'pupil'),
      ...one.ends.flatMap((text, end) => textAt(['statements', index, 'ends', end], text, 'quoted', 'pupil')),
      ...textAt(['statements', index, 'ask'], one.ask, 'asserted', 'pupil'),
    ]),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ],
  label: (item) => item.statements[0]?.text ?? item.id,
  toPublic: () => ({}),
  steps: (item) => item.statements.length,
  // Each statement has its own: see `revealing`.
  reveals: () => 0,
  revealing: (item, state, step, forward) => {
    const statement = step - 1;
    const something = state.spots[statement] != null || item.statements[statement]?.ask !== undefined;
    if (!something || state.open.includes(statement) === forward) return null;
    return { event: { kind: 'show', statement, shown: forward } };
  },
  start: (item) => ({ spots: item.statements.map(() => null), open: [] }),
  reduce,
  parseEvent: (value) => parseOrNull(eventShape, value),
  parseState: (value) => parseOrNull(stateShape, value),
  view: (item, state, { step }) => view(item, state, step),
  partsOf: (_item, shown, hall) => lineParts(shown, hall),
  options: () => [],
  result: () => null,
});
