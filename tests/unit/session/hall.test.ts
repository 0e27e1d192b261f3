import { expect, it } from 'vitest';
import { fromSaved, parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import { startSession } from '../../../renderer/core/session/start';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { inHall, type TaughtLesson } from '../../../renderer/core/session/taught-lesson';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { transition } from '../../../renderer/core/session/transition';
import { fakeTaughtLesson, look, startedAtMs } from '../../support/fake-lesson';

const [slide] = fakeTaughtLesson().outline.slides.filter(({ id }) => id === 'talk');
const hallBeats = [
  { from: 0, to: 0 },
  { from: 2, to: 2 },
];

/** A lesson in which `talk` has two parts in a hall, and the question `quiz` shows its words in two. */
function lessonInHall(): TaughtLesson {
  const lesson = fakeTaughtLesson();
  const slides = lesson.outline.slides.map((each) => (each.id === slide?.id ? { ...each, hallBeats } : each));
  const activities = Object.fromEntries(
    Object.entries(lesson.activities).map(([key, { model, item }]) => [
      key,
      { item, model: { ...model, partsOf: (_: unknown, view: unknown) => [{ half: 'first' }, { view }] } },
    ]),
  );
  return inHall({ ...lesson, outline: { ...lesson.outline, slides }, activities });
}

const lesson = lessonInHall();
const preparation = { nation: null, contacts: [], methods: {}, k: 5, dropped: [], hall: true } as const;
const start: SessionState = {
  ...startSession(lesson, preparation, '0'.repeat(32), startedAtMs),
  wall: { kind: 'separate' },
};
const run = (state: SessionState, ...events: readonly SessionEvent['kind'][]) =>
  events.reduce((at, kind) => transition(lesson, at, { kind } as SessionEvent, startedAtMs).next, state);
const screenOf = (state: SessionState) => toAudienceView(lesson, state, look).screen;

it('goes through the parts of a slide and tells the room’s display of the hall', () => {
  const talk = { ...start, position: { slide: 'talk', beat: 0 } };
  expect(screenOf(talk)).toMatchObject({ slide: 'talk', from: 0, to: 0 });
  expect(screenOf(run(talk, 'next'))).toMatchObject({ slide: 'talk', from: 2, to: 2 });
  expect(screenOf(run(talk, 'next', 'next'))).toMatchObject({ slide: 'quiz' });
  expect(toAudienceView(lesson, talk, look).hall).toBe(true);
});

it('shows an activity that does not fit in parts, back and forth, before the lesson moves', () => {
  const quiz = { ...start, position: { slide: 'quiz', beat: 0 } };
  const [shown] = Object.values((screenOf(quiz) as { activities: object }).activities);
  expect(shown).toEqual({ half: 'first' });
  const second = run(quiz, 'next');
  expect(second.position).toEqual({ slide: 'quiz', beat: 0, part: 1 });
  expect(Object.values((screenOf(second) as { activities: object }).activities)).toEqual([{ view: expect.anything() }]);
  expect(run(second, 'previous').position.part).toBe(0);
  expect(run(second, 'next').position.slide).not.toBe('quiz');
});

it('shows what is revealed from its first part', () => {
  const second = run({ ...start, position: { slide: 'quiz', beat: 0 } }, 'next');
  expect(run(second, 'reveal').position).toEqual({ slide: 'quiz', beat: 0 });
});

it('turns the help card with Next and Previous while it is up, and starts it with its first part', () => {
  const help = transition(lesson, start, { kind: 'overlay', overlay: 'help' }, startedAtMs).next;
  expect(screenOf(help)).toEqual({ kind: 'help', when: 'now', helpPart: 1 });
  expect(screenOf(run(help, 'next', 'next'))).toEqual({ kind: 'help', when: 'now', helpPart: 2 });
  expect(screenOf(run(help, 'next', 'previous'))).toEqual({ kind: 'help', when: 'now', helpPart: 1 });
  const ended = run(help, 'next', 'end-lesson');
  expect(screenOf(ended)).toEqual({ kind: 'help', when: 'closing', helpPart: 1 });
  expect(screenOf(run(ended, 'next'))).toEqual({ kind: 'help', when: 'closing', helpPart: 2 });
});

it('has a part of the help card more where pupils under and over 18, or adults, are in the room', () => {
  const adults = { ...lesson, outline: { ...lesson.outline, audience: 'staff', ages: [18, 99] } } as const;
  const at = (times: number) => {
    const up = transition(adults, start, { kind: 'overlay', overlay: 'help' }, startedAtMs).next;
    const turned = Array.from({ length: times }).reduce<SessionState>(
      (state) => transition(adults, state, { kind: 'next' }, startedAtMs).next,
      up,
    );
    return toAudienceView(adults, turned, look).screen;
  };
  expect([0, 1, 2, 3].map(at)).toMatchObject([{ helpPart: 1 }, { helpPart: 2 }, { helpPart: 3 }, { helpPart: 3 }]);
});

it('stays a hall when the session is continued', () => {
  const at = run({ ...start, position: { slide: 'talk', beat: 0 } }, 'next');
  const saved = parseSaved(JSON.parse(JSON.stringify(toSaved(at, startedAtMs))));
  expect(saved?.hall).toBe(true);
  if (saved !== null) expect(fromSaved(lesson, saved, startedAtMs).position).toEqual(at.position);
});

it('is as it was before where nobody chose a hall', () => {
  const { hall, ...others } = preparation;
  const plain = startSession(fakeTaughtLesson(), others, '0'.repeat(32), startedAtMs);
  expect(hall).toBe(true);
  expect(plain).not.toHaveProperty('hall');
  expect(toAudienceView(fakeTaughtLesson(), plain, look)).not.toHaveProperty('hall');
});
