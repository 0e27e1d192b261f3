import { defineActivity, type ItemProblem } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { chatKeys, chatProblems, type Mark, markOf, marks, textsOfChat } from '../chat/chat-item';
import { commonKeys, parseOrNull, parseShape, textAt, words } from '../item-shape';
import { walkParts } from './parts';

const itemShape = z.strictObject({
  ...commonKeys('WalkRound'),
  /** Its lines are the stations. */
  ...chatKeys,
  /** What to do at each station, in place of the usual words. */
  task: z.exactOptional(words),
});

export type WalkRoundItem = z.output<typeof itemShape>;

/** Nothing of the chat itself: a station travels in the view when the class stands at it. */
export interface PublicWalkRound {
  readonly app: string;
  readonly people: readonly [string, string];
  readonly task: string | null;
  readonly stations: number;
}

/** By station, from 0. */
export interface WalkRoundState {
  /** What the group says of it. */
  readonly marks: readonly (Mark | null)[];
  /** Stations of which is shown what is behind them. */
  readonly open: readonly number[];
}

const place = z.int().check(z.minimum(0));
const stateShape = z.strictObject({ marks: z.array(z.nullable(z.enum(marks))), open: z.array(place) });
const eventShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mark'), station: place, mark: z.nullable(z.enum(marks)) }),
  z.strictObject({ kind: z.literal('show'), station: place, shown: z.boolean() }),
]);
export type WalkRoundEvent = z.output<typeof eventShape>;

export type WalkRoundView =
  /** Everybody walks: what to do, and how many stations there are. */
  | { readonly kind: 'walk'; readonly part?: 'task' | 'stations' }
  | {
      readonly kind: 'station';
      /** From 0. */
      readonly station: number;
      readonly from: string;
      readonly text: string;
      readonly mark: Mark | null;
      /** What is behind it, once revealed; `tactic` is `null` for an ordinary line. */
      readonly behind: { readonly mark: Mark; readonly tactic: string | null } | null;
      readonly part?: 'line' | 'behind';
    }
  | { readonly kind: 'narrator'; readonly text: string };

function check(item: WalkRoundItem): readonly ItemProblem[] {
  const problems = chatProblems(item, 'walk');
  const { length } = item.lines;
  if (length >= 3 && length <= 10) return problems;
  return [{ rule: 'D4', at: ['lines'], message: `Unexpected ${length} stations, expected 3 to 10` }, ...problems];
}

/** The station of a step, from 0; `null` while everybody walks and while the narrator speaks. */
export function stationAt({ lines }: Pick<WalkRoundItem, 'lines'>, step: number): number | null {
  return step < 2 || step > lines.length + 1 ? null : step - 2;
}

function view(item: WalkRoundItem, state: WalkRoundState, step: number): WalkRoundView {
  const station = stationAt(item, step);
  const line = station === null ? undefined : item.lines[station];
  if (station === null || line === undefined)
    return step > 1 && item.narrator !== undefined ? { kind: 'narrator', text: item.narrator } : { kind: 'walk' };
  return {
    kind: 'station',
    station,
    from: line.from,
    text: line.text,
    mark: state.marks[station] ?? null,
    behind: state.open.includes(station) ? { mark: markOf(line), tactic: line.tactic ?? null } : null,
  };
}

function reduce(item: WalkRoundItem, state: WalkRoundState, event: WalkRoundEvent): WalkRoundState {
  const { station } = event;
  if (station >= item.lines.length) return state;
  if (event.kind === 'mark') {
    if ((state.marks[station] ?? null) === event.mark) return state;
    return { ...state, marks: item.lines.map((_, at) => (at === station ? event.mark : (state.marks[at] ?? null))) };
  }
  if (state.open.includes(station) === event.shown) return state;
  return { ...state, open: event.shown ? [...state.open, station] : state.open.filter((one) => one !== station) };
}

/** A chat on the wall: its lines hang as stations, everybody walks and talks, then each is looked at together. Nothing is kept. */
export const walkRound = defineActivity<WalkRoundItem, PublicWalkRound, WalkRoundState, WalkRoundEvent, WalkRoundView>({
  kind: 'WalkRound',
  parseItem: (value) => parseShape(itemShape, value),
  check,
  texts: (item) => [
    ...textsOfChat(item),
    ...textAt(['task'], item.task, 'asserted', 'pupil'),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ],
  label: (item) => `${item.people.join(', ')} (${item.app}): ${item.lines[0]?.text ?? item.id}`,
  toPublic: (item) => ({
    app: item.app,
    people: item.people,
    task: item.task ?? null,
    stations: item.lines.length,
  }),
  steps: (item) => 1 + item.lines.length + (item.narrator === undefined ? 0 : 1),
  // Each station has its own: see `revealing`.
  reveals: () => 0,
  revealing: (item, state, step, forward) => {
    const station = stationAt(item, step);
    if (station === null || state.open.includes(station) === forward) return null;
    return { event: { kind: 'show', station, shown: forward } };
  },
  start: (item) => ({ marks: item.lines.map(() => null), open: [] }),
  reduce,
  parseEvent: (value) => parseOrNull(eventShape, value),
  parseState: (value) => parseOrNull(stateShape, value),
  view: (item, state, { step }) => view(item, state, step),
  partsOf: (_item, shown, hall) => walkParts(shown, hall),
  options: () => [],
  result: () => null,
});
