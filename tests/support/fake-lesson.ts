import { choice } from '../../renderer/activities/choice/model';
import { reply } from '../../renderer/activities/reply/model';
import { scale } from '../../renderer/activities/scale/model';
import { sequence } from '../../renderer/activities/sequence/model';
import { spotFlags } from '../../renderer/activities/spot-flags/model';
import { story } from '../../renderer/activities/story/model';
import type { ActivityModel } from '../../renderer/core/lesson/activity';
import type { Helpline } from '../../renderer/core/lesson/bank';
import type { Beat, Outline, OutlineSlide, Phase } from '../../renderer/core/lesson/outline';
import { startSession } from '../../renderer/core/session/start';
import type { SessionEvent, SessionState } from '../../renderer/core/session/state';
import type { TaughtLesson } from '../../renderer/core/session/taught-lesson';
import { transition } from '../../renderer/core/session/transition';

// A small lesson with one activity of every kind. Words only the facilitator may see start with SECRET; words that belong
// to an answer, and may cross once it is revealed, start with ANSWER.

const ages = [14, 16] as [number, number];
const common = { version: 1, ages, note: 'SECRET note' };

const items = {
  B1: { id: 'B1', kind: 'Scale', ...common, statement: 'I could explain what this is', watches: 'SECRET watches' },
  K15: {
    id: 'K15',
    kind: 'Choice',
    ...common,
    question: 'Which is the fairest thing to say?',
    options: [
      { text: 'They always do it', why: 'SECRET why A', misconception: 'SECRET fatalism' },
      { text: 'The same help works', target: true, why: 'SECRET why B' },
      { text: 'They never do it', why: 'SECRET why C', misconception: 'SECRET comfort' },
    ],
    why: 'ANSWER why for pupils',
  },
  P2: {
    id: 'P2',
    kind: 'Reply',
    ...common,
    from: 'Jay',
    message: 'They want money by midnight.',
    options: [
      { text: 'Do not pay. Who could we tell?', target: true, why: 'SECRET why A' },
      { text: 'Pay it', why: 'SECRET why B', misconception: 'SECRET myth' },
    ],
    why: 'ANSWER why this reply',
    keepWords: ['ANSWER words to keep'],
  },
  R2: {
    id: 'R2',
    kind: 'SpotFlags',
    ...common,
    app: 'Loopline',
    people: ['Jay', 'Skye'],
    lines: [
      { from: 'Skye', text: 'do you know ollie', tactic: 'ANSWER mutuals', amber: true },
      { from: 'Jay', text: 'yeah he is in my year', why: 'SECRET why ordinary' },
      { from: 'Skye', text: 'move to dimchat?', tactic: 'ANSWER move' },
    ],
    feelings: ['ANSWER rushed'],
  },
  BR2: {
    id: 'BR2',
    kind: 'Story',
    ...common,
    start: '1',
    nodes: [
      {
        id: '1',
        text: 'A demand arrives.',
        choices: [
          { text: 'Tell Dad', result: 'He says: I am glad you told me.', next: '2', safe: true },
          { text: 'Pay', result: 'They ask for more.', next: '2' },
        ],
      },
      { id: '2', text: 'An adult helps.', help: true, end: 'It passes.' },
    ],
    discussion: ['SECRET discussion'],
  },
  O2: {
    id: 'O2',
    kind: 'Sequence',
    ...common,
    cards: [
      { id: 'evidence', text: 'Keep evidence' },
      { id: 'block', text: 'Block' },
      { id: 'tell', text: 'Tell someone' },
    ],
    bin: [{ id: 'pay', text: 'Pay a bit', why: 'ANSWER why not pay' }],
    before: [['evidence', 'block']],
    praise: { card: 'tell', first: 'ANSWER praise' },
    explanation: 'ANSWER explanation',
  },
} as const;

type ItemId = keyof typeof items;

const models: Readonly<Record<ItemId, ActivityModel>> = {
  B1: scale,
  K15: choice,
  P2: reply,
  R2: spotFlags,
  BR2: story,
  O2: sequence,
};

function read(id: ItemId): unknown {
  const parsed = models[id].parseItem(structuredClone(items[id]));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.problems.map(({ message }) => message).join('; ')}`);
  return parsed.item;
}

interface SlideOptions {
  readonly item?: ItemId;
  readonly phase?: Phase;
  readonly keep?: boolean;
  readonly beats?: readonly Beat[];
}

function slide(id: string, { item, phase, keep = true, beats }: SlideOptions): OutlineSlide {
  const key = `${id}.${item}`;
  const steps = item === undefined ? 1 : models[item].steps(read(item));
  const own = Array.from({ length: steps }, (_, index) => ({ from: 0, to: 0, activity: key, activityStep: index + 1 }));
  return {
    id,
    title: `Title of ${id}`,
    minutes: 5,
    keep,
    layout: 'standard',
    beats: beats ?? (item === undefined ? [{ from: 0, to: 0 }] : own),
    notes: [{ kind: 'say', text: `SECRET notes of ${id}` }],
    activities: item === undefined ? [] : [listed(key, item, phase)],
    parts: [],
  };
}

function listed(key: string, id: ItemId, phase: Phase | undefined): OutlineSlide['activities'][number] {
  const model = models[id];
  const item = read(id);
  const result = model.result(item);
  return {
    key,
    kind: model.kind,
    item: id,
    itemVersion: 1,
    label: model.label(item),
    options: result === null ? [] : model.options(item, model.start(item)),
    ...(phase && { phase }),
    ...(result && { target: result.target }),
  };
}

const slides: readonly OutlineSlide[] = [
  slide('start', { item: 'B1', phase: 'baseline' }),
  slide('talk', {
    keep: false,
    beats: [
      { from: 0, to: 0 },
      { from: 0, to: 1 },
      { from: 0, to: 2 },
    ],
  }),
  slide('quiz', { item: 'K15' }),
  slide('reply', { item: 'P2', keep: false }),
  slide('chat', { item: 'R2' }),
  slide('story', { item: 'BR2' }),
  slide('order', { item: 'O2', keep: false }),
  slide('end', {
    item: 'B1',
    phase: 'endpoint',
    beats: [
      { from: 0, to: 0 },
      { from: 1, to: 1, activity: 'end.B1', activityStep: 1 },
    ],
  }),
];

export function fakeTaughtOutline(change: Partial<Outline> = {}): Outline {
  return {
    id: 'fake-lesson',
    version: 1,
    title: 'A small lesson',
    summary: '',
    format: 'lesson',
    audience: 'pupils',
    ages,
    minutes: 40,
    outcomes: [],
    curriculum: [],
    reviewed: null,
    reviewBy: null,
    language: 'en-GB',
    glossary: [],
    follows: [],
    followedBy: [],
    readingAge: 11,
    slides,
    facts: [],
    ...change,
  };
}

export const fakeHelpline: Helpline = {
  id: 'childline',
  name: 'Childline',
  needs: ['talk'],
  ages: [5, 18],
  nations: ['england', 'wales', 'scotland', 'northern-ireland'],
  contacts: [{ kind: 'phone', value: '0800 1111' }],
  pupil: 'A counsellor listens',
  order: 1,
  checked: null,
};

export function fakeTaughtLesson(change: Partial<Outline> = {}): TaughtLesson {
  const outline = fakeTaughtOutline(change);
  const activities = Object.fromEntries(
    outline.slides
      .flatMap((one) => one.activities)
      .map(({ key, item }) => [key, { model: models[item as ItemId], item: read(item as ItemId) }]),
  );
  return { outline, activities, helplines: [fakeHelpline] };
}

export const fakeSessionId = '3fa9c10b5d2e4f6a8b7c9d0e1f2a3b4c';
export const startedAtMs = Date.UTC(2026, 10, 12, 9, 0);

/** A session just started, with every question answered by hands; `unknown` is the wall of a real start. */
export function fakeSession(lesson: TaughtLesson, change: Partial<SessionState> = {}): SessionState {
  const preparation = { nation: null, contacts: [], methods: { B1: 'hands' as const }, k: 5, dropped: [] };
  return { ...startSession(lesson, preparation, fakeSessionId, startedAtMs), wall: { kind: 'separate' }, ...change };
}

/** The state after these events, in order. */
export function after(lesson: TaughtLesson, state: SessionState, ...events: readonly SessionEvent[]): SessionState {
  return events.reduce((before, event) => transition(lesson, before, event, startedAtMs).next, state);
}

/** On the Choice question with 28 pupils. */
export const atQuiz = (lesson: TaughtLesson): SessionState =>
  fakeSession(lesson, { n: 28, position: { slide: 'quiz', beat: 0 } });

export const look = { theme: 'light', reducedMotion: false, font: 'standard' } as const;
