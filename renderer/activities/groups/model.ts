import { defineActivity, type ItemProblem } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { alikeProblems, commonKeys, parseOrNull, parseShape, textAt, words } from '../item-shape';
import { fitsSlide } from '../options/text-size';
import { columnsOf, groupsGroups, groupsParts } from './parts';
import { mostMinutes, type Timer, type TimerEvent, timed } from './timer';

const people = z.int().check(z.minimum(2), z.maximum(12));

const itemShape = z.strictObject({
  ...commonKeys('Groups'),
  /** The whole task, in a sentence or two. */
  task: words,
  /** People in a group: a number, or the fewest and the most. */
  size: z.union([people, z.tuple([people, people])]),
  /** Said on the slide, and what the timer is set to. */
  minutes: z.int().check(z.minimum(1), z.maximum(mostMinutes)),
  /** Task cards. Every group has all of them, unless they are dealt. */
  cards: z.exactOptional(z.array(z.strictObject({ title: z.exactOptional(words), text: words })).check(z.minLength(1))),
  /** The cards are shared out: once there is a number of groups, each card says whose it is. */
  deal: z.exactOptional(z.literal(true)),
  /** What happens when they come back. */
  back: z.exactOptional(words),
});

export type GroupsItem = z.output<typeof itemShape>;

export interface PublicGroups {
  readonly task: string;
  readonly size: readonly [fewest: number, most: number];
  readonly minutes: number;
  readonly cards: readonly { readonly title: string | null; readonly text: string }[];
  readonly deal: boolean;
  readonly back: string | null;
}

const mostGroups = 60;
const moment = z.number().check(z.minimum(0));
const minutes = z.int().check(z.minimum(1), z.maximum(mostMinutes));
const timerShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('off') }),
  z.strictObject({ kind: z.literal('running'), endsAt: moment, minutes }),
  z.strictObject({ kind: z.literal('paused'), leftMs: moment, minutes }),
]);
const stateShape = z.strictObject({
  groups: z.nullable(z.int().check(z.minimum(2), z.maximum(mostGroups))),
  timer: timerShape,
});
const eventShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('groups'), count: z.nullable(z.int().check(z.minimum(2), z.maximum(mostGroups))) }),
  z.strictObject({ kind: z.literal('start'), nowMs: moment }),
  z.strictObject({ kind: z.literal('pause'), nowMs: moment }),
  z.strictObject({ kind: z.literal('add'), minutes: z.int().check(z.minimum(-5), z.maximum(5)), nowMs: moment }),
  z.strictObject({ kind: z.literal('reset') }),
]);

export interface GroupsState {
  /** How many groups there are; `null` until the facilitator says so. */
  readonly groups: number | null;
  readonly timer: Timer;
}

export type GroupsEvent = { readonly kind: 'groups'; readonly count: number | null } | TimerEvent;

export interface GroupsView extends GroupsState {
  /** Where it takes turns: which of it is on show. Absent: all of it. */
  readonly part?: {
    readonly task: boolean;
    readonly cards: readonly [from: number, to: number];
    readonly back: boolean;
  };
}

const sizeOf = ({ size }: GroupsItem): readonly [number, number] => (typeof size === 'number' ? [size, size] : size);

function check(item: GroupsItem): ItemProblem[] {
  const problems: ItemProblem[] = [];
  const [fewest, most] = sizeOf(item);
  if (fewest > most)
    problems.push({
      rule: 'D4',
      at: ['size'],
      message: `Unexpected size of ${fewest} to ${most}, expected the fewest first`,
    });
  const cards = item.cards ?? [];
  if (cards.length > 6)
    problems.push({ rule: 'D4', at: ['cards'], message: `Unexpected ${cards.length} cards, expected at most 6` });
  const shown = toPublic(item);
  if (!fitsSlide(groupsGroups(shown, columnsOf(shown)).flat()))
    problems.push({
      rule: 'D4',
      at: ['cards'],
      message: 'Unexpected length: the task and its cards do not fit on a slide, so say it in fewer words',
    });
  const texts = cards.map(({ title = '', text }, index) => ({
    at: ['cards', index, 'text'],
    text: `${title} ${text}`,
  }));
  return [...problems, ...alikeProblems('D4', texts)];
}

function toPublic(item: GroupsItem): PublicGroups {
  return {
    task: item.task,
    size: sizeOf(item),
    minutes: item.minutes,
    cards: (item.cards ?? []).map(({ title, text }) => ({ title: title ?? null, text })),
    deal: item.deal === true,
    back: item.back ?? null,
  };
}

/** A task for groups, with cards to share out and a timer that is off until somebody starts it. Nothing is kept of it. */
export const groups = defineActivity<GroupsItem, PublicGroups, GroupsState, GroupsEvent, GroupsView>({
  kind: 'Groups',
  parseItem: (value) => parseShape(itemShape, value),
  check,
  texts: (item) => [
    ...textAt(['task'], item.task, 'asserted', 'pupil'),
    ...(item.cards ?? []).flatMap(({ title, text }, index) => [
      ...textAt(['cards', index, 'title'], title, 'asserted', 'pupil'),
      ...textAt(['cards', index, 'text'], text, 'asserted', 'pupil'),
    ]),
    ...textAt(['back'], item.back, 'asserted', 'pupil'),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ],
  label: (item) => item.task,
  toPublic,
  steps: () => 1,
  reveals: () => 0,
  start: () => ({ groups: null, timer: { kind: 'off' } }),
  reduce: (item, state, event) => {
    if (event.kind === 'groups') return event.count === state.groups ? state : { ...state, groups: event.count };
    const timer = timed(item.minutes, state.timer, event);
    return timer === state.timer ? state : { ...state, timer };
  },
  parseEvent: (value) => parseOrNull(eventShape, value),
  parseState: (value) => parseOrNull(stateShape, value),
  view: (_item, state) => state,
  partsOf: (item, view, hall) => groupsParts(toPublic(item), view, hall),
  options: () => [],
  result: () => null,
});
