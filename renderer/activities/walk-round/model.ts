import { defineActivity, type ItemProblem } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { commonKeys, nameAt, parseOrNull, parseShape, textAt, words } from '../item-shape';
import { walkHallParts } from './hall-parts';

const lineShape = z.strictObject({
  /** One of `people`. */
  from: words,
  text: words,
  /** The tactic behind the line, in a few words. A line without one is ordinary on purpose. */
  tactic: z.exactOptional(words),
  /** It might be innocent: it can't be checked. */
  amber: z.exactOptional(z.literal(true)),
  /** For the facilitator. */
  why: z.exactOptional(words),
});

const itemShape = z.strictObject({
  ...commonKeys('WalkRound'),
  /** Our own invented app. */
  app: z.enum(['Loopline', 'Dimchat', 'Kartstorm']),
  /** Two people; the first is the young person. */
  people: z.tuple([words, words]),
  /** What to do at each station, in place of the usual words. */
  task: z.exactOptional(words),
  /** One for each station. */
  lines: z.array(lineShape),
  /** Told after the last station. */
  narrator: z.exactOptional(words),
});

export type WalkRoundItem = z.output<typeof itemShape>;

/** Nothing of the chat itself: a station travels in the view when the class stands at it. */
export interface PublicWalkRound {
  readonly app: string;
  readonly people: readonly [string, string];
  readonly task: string | null;
  readonly stations: number;
}

export const marks = ['flag', 'unsure', 'fine'] as const;
export type Mark = (typeof marks)[number];

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

function check(item: WalkRoundItem): ItemProblem[] {
  const problems: ItemProblem[] = [];
  const refuse = (at: readonly (string | number)[], message: string) => problems.push({ rule: 'D4', at, message });
  const { lines, people } = item;
  if (lines.length < 3 || lines.length > 10) refuse(['lines'], `Unexpected ${lines.length} stations, expected 3 to 10`);
  if (!lines.some((line) => line.tactic !== undefined))
    refuse(['lines'], 'Unexpected walk without a warning sign: give at least one line a “tactic”');
  if (lines.every((line) => line.tactic !== undefined))
    refuse(
      ['lines'],
      'Unexpected walk of warning signs alone: a chat isn’t dangerous because it’s friendly, so keep an ordinary line',
    );
  lines.forEach((line, index) => {
    if (!people.includes(line.from))
      refuse(['lines', index, 'from'], `Unexpected “${line.from}”, expected ${people.join(' or ')}`);
    if (line.amber && line.tactic === undefined)
      refuse(['lines', index, 'amber'], 'Unexpected amber line without a “tactic”: say what can’t be checked');
  });
  return problems;
}

/** What a line is. */
export function markOf(line: WalkRoundItem['lines'][number]): Mark {
  if (line.tactic === undefined) return 'fine';
  return line.amber ? 'unsure' : 'flag';
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
    ...item.people.map((text, index) => nameAt(['people', index], text)),
    ...textAt(['task'], item.task, 'asserted', 'pupil'),
    ...item.lines.flatMap((line, index) => [
      ...textAt(['lines', index, 'text'], line.text, 'quoted', 'pupil'),
      ...textAt(['lines', index, 'tactic'], line.tactic, 'asserted', 'pupil'),
      ...textAt(['lines', index, 'why'], line.why, 'asserted', 'facilitator'),
    ]),
    ...textAt(['narrator'], item.narrator, 'asserted', 'pupil'),
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
  hallParts: (_item, shown) => walkHallParts(shown),
  options: () => [],
  result: () => null,
});
