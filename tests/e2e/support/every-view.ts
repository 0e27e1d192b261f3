import { join } from 'node:path';
import { confirmedHelplines } from '../../../lessons/compiler/bank';
import { buildLibrary } from '../../../lessons/compiler/library';
import { activityKinds } from '../../../renderer/activities/registry';
import type { Nation } from '../../../renderer/core/lesson/bank';
import type { LocalContact } from '../../../renderer/core/lesson/help';
import type { Outline } from '../../../renderer/core/lesson/outline';
import type { AudienceView } from '../../../renderer/core/session/audience-view';
import { partOnShow } from '../../../renderer/core/session/parts';
import { activityOnShow } from '../../../renderer/core/session/position';
import { startSession } from '../../../renderer/core/session/start';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { inHall, type TaughtLesson } from '../../../renderer/core/session/taught-lesson';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { transition } from '../../../renderer/core/session/transition';
import { repository } from '../../support/served-app';

/** Something the room can see, and a name for it, such as `starting-point, press 2, revealed 1`. */
export interface NamedView {
  readonly where: string;
  readonly view: AudienceView;
}

export interface RoomFacts {
  readonly nation: Nation | null;
  readonly contacts: readonly LocalContact[];
}

const look = { theme: 'light', reducedMotion: true, font: 'standard' } as const;

/** How many pupils are counted wherever hands are. */
const pupils = 28;

/**
 * The lessons of a folder as a session has them, as they are and in hall mode: by default those that ship.
 *
 * @param own items that stand in a lesson and not in the bank, by id
 */
export async function taughtLessons(
  folder = join(repository, 'lessons'),
  own: Readonly<Record<string, TaughtLesson['activities'][string]>> = {},
): Promise<readonly TaughtLesson[]> {
  const { lessons, bank } = await buildLibrary(folder, repository, activityKinds);
  const helplines = confirmedHelplines(bank);
  return [...lessons.values()].flatMap(({ outline }) => {
    const activities = activitiesOf(outline, (id) => bank.items.get(id)?.value ?? own[id]);
    const lesson = { outline, activities, helplines };
    return [lesson, inHall(lesson)];
  });
}

function activitiesOf(
  { slides }: Outline,
  find: (item: string) => TaughtLesson['activities'][string] | undefined,
): TaughtLesson['activities'] {
  const all = slides.flatMap(({ activities }) => activities);
  return Object.fromEntries(
    all.map(({ key, item }) => {
      const found = find(item);
      if (found === undefined) throw new RangeError(`Unexpected item ${item}, expected one of the bank`);
      return [key, { model: found.model, item: found.item }];
    }),
  );
}

/** All that a room can see of a lesson: every press of Next, and on each everything its activity can show. */
export function everyView(lesson: TaughtLesson): readonly NamedView[] {
  return distinct(
    lesson.outline.slides.flatMap((slide) =>
      slide.beats.flatMap((_, beat) => {
        const state = { ...started(lesson, { nation: null, contacts: [] }), position: { slide: slide.id, beat } };
        return everyState(lesson, state, `${slide.id}, press ${beat + 1}`);
      }),
    ),
  );
}

/** What differs from place to place: wording by nation, help cards, and the help slides themselves. */
export function placeViews(lesson: TaughtLesson, room: RoomFacts): readonly NamedView[] {
  const start = started(lesson, room);
  const inPlace = lesson.outline.slides.filter(({ parts }) => parts.includes('For') || parts.includes('HelpCard'));
  const helps = [
    { where: 'Help now', state: transition(lesson, start, { kind: 'overlay', overlay: 'help' }, 0).next },
    { where: 'closing help', state: transition(lesson, start, { kind: 'end-lesson' }, 0).next },
  ].flatMap(({ where, state }) => [
    { where, view: viewOf(lesson, state) },
    { where: `${where}, after Next`, view: viewOf(lesson, transition(lesson, state, { kind: 'next' }, 0).next) },
  ]);
  const slides = inPlace.flatMap(({ id, beats }) =>
    beats.map((_, beat) => ({
      where: `${id}, press ${beat + 1}`,
      view: viewOf(lesson, { ...start, position: { slide: id, beat } }),
    })),
  );
  return distinct([...helps, ...slides]);
}

const viewOf = (lesson: TaughtLesson, state: SessionState) => toAudienceView(lesson, state, look);

function started(lesson: TaughtLesson, { nation, contacts }: RoomFacts): SessionState {
  const state = startSession(lesson, { nation, contacts, methods: {}, k: 5, dropped: [] }, '0'.repeat(32), 0);
  return { ...state, n: pupils, wall: { kind: 'separate' } };
}

function everyState(lesson: TaughtLesson, state: SessionState, where: string): readonly NamedView[] {
  const shown = activityOnShow(lesson, state);
  if (shown === null) return [{ where, view: viewOf(lesson, state) }];
  const { key, model, item } = shown;
  const options = model.options(item, model.start(item)).length;
  const counted = Array.from({ length: options }, (_, at) => (at === options - 1 ? pupils - options + 1 : 1));
  const begun =
    model.result(item) === null ? [state] : [state, { ...state, tallies: { ...state.tallies, [key]: counted } }];
  const seen = new Set<string>();
  // One moment for all: a timer started a millisecond later would be another state, and there would be no end of them.
  const nowMs = Date.now();
  const queue = begun.map((one, at) => ({ state: one, name: at === 0 ? where : `${where}, counted` }));
  const views: NamedView[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { state: at, name } = next;
    const id = JSON.stringify([at.activities, at.tallies]);
    if (seen.has(id)) continue;
    seen.add(id);
    views.push(...everyPart(lesson, at, name));
    for (const { event, what } of eventsOf(model.kind, key, item, nowMs)) {
      const { next: after } = transition(lesson, at, event, 0);
      if (after.activities !== at.activities) queue.push({ state: after, name: `${name}, ${what}` });
    }
  }
  return views;
}

/** Everything that changes what an activity shows. */
function eventsOf(
  kind: string,
  activity: string,
  item: unknown,
  nowMs: number,
): readonly { event: SessionEvent; what: string }[] {
  const own = (event: unknown, what: string) => ({ event: { kind: 'activity', activity, event } as const, what });
  const reveal = { event: { kind: 'reveal' } as const, what: 'revealed' };
  switch (kind) {
    case 'Story': {
      const { nodes } = item as { nodes: readonly { id: string; choices?: readonly unknown[] }[] };
      return nodes.flatMap(({ id, choices = [] }) => [
        ...choices.map((_, choice) => own({ kind: 'choose', node: id, choice }, `choice ${choice + 1}`)),
        own({ kind: 'go-on', node: id }, 'further'),
      ]);
    }
    case 'Sequence':
      return [
        reveal,
        own({ kind: 'to-bin', card: 1 }, 'a card in the bin'),
        own({ kind: 'to-bin', card: 3 }, 'and one'),
      ];
    case 'Sort': {
      const { cases } = item as { cases: readonly unknown[] };
      // One after another, each in the first route or in the second.
      const places = cases.flatMap((_, card) => [
        own({ kind: 'place', card, route: card % 2 }, `case ${card + 1} sorted`),
      ]);
      return [
        reveal,
        ...places.slice(0, 2),
        own({ kind: 'place', card: cases.length - 1, route: 0 }, 'the last sorted'),
      ];
    }
    case 'Groups':
      return [
        own({ kind: 'groups', count: 12 }, '12 groups'),
        own({ kind: 'start', nowMs }, 'the timer'),
        own({ kind: 'pause', nowMs }, 'paused'),
      ];
    case 'WalkRound':
      return [reveal, ...[0, 3, 5].map((station) => own({ kind: 'mark', station, mark: 'unsure' }, 'a mark'))];
    case 'StandingLine':
      return [reveal, own({ kind: 'estimate', statement: 1, spot: 'nearerSecond' }, 'an estimate')];
    case 'Clip':
      return [0, 1].map((page) => own({ kind: 'transcript', page }, `page ${page + 1}`));
    default:
      return [reveal];
  }
}

function everyPart(lesson: TaughtLesson, state: SessionState, where: string): readonly NamedView[] {
  const shown = activityOnShow(lesson, state);
  const parts = shown === null ? 1 : partOnShow(lesson, state, shown).parts.length;
  return Array.from({ length: parts }, (_, part) => ({
    where: parts === 1 ? where : `${where}, part ${part + 1}`,
    view: viewOf(lesson, { ...state, position: { ...state.position, part } }),
  }));
}

function distinct(views: readonly NamedView[]): readonly NamedView[] {
  const first = new Map<string, NamedView>();
  for (const one of views) {
    // A scene of a story is the same whichever way led there.
    const id = JSON.stringify(one.view, (key, value) => (key === 'scene' ? undefined : value));
    if (!first.has(id)) first.set(id, one);
  }
  return [...first.values()];
}
