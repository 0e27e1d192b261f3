import { expect, it } from 'vitest';
import { fromSaved, parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import { startSession } from '../../../renderer/core/session/start';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { inHall, type TaughtLesson } from '../../../renderer/core/session/taught-lesson';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { transition } from '../../../renderer/core/session/transition';
import { fakeHelpline, fakeTaughtLesson, look, startedAtMs } from '../../support/fake-lesson';

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

/** With more places to turn to than can be read at once: half of them to talk, half to report to. */
const helplines = Array.from({ length: 8 }, (_, at) => ({
  ...fakeHelpline,
  id: `helpline-${at}`,
  name: `A helpline, number ${at}`,
  needs: [at % 2 === 0 ? ('talk' as const) : ('report' as const)],
}));
const helped = { ...lesson, helplines };
const helpedBy = (state: SessionState, ...events: readonly SessionEvent['kind'][]) =>
  events.reduce((at, kind) => transition(helped, at, { kind } as SessionEvent, startedAtMs).next, state);

it('turns a help card of several parts with Next and Previous while it is up, and starts it with its first', () => {
  const at = (state: SessionState) => toAudienceView(helped, state, look).screen;
  const help = transition(helped, start, { kind: 'overlay', overlay: 'help' }, startedAtMs).next;
  expect(at(help)).toEqual({ kind: 'help', when: 'now', helpPart: 1 });
  expect(at(helpedBy(help, 'next'))).toEqual({ kind: 'help', when: 'now', helpPart: 2 });
  expect(at(helpedBy(help, 'next', 'previous'))).toEqual({ kind: 'help', when: 'now', helpPart: 1 });
  const ended = helpedBy(help, 'next', 'end-lesson');
  expect(at(ended)).toEqual({ kind: 'help', when: 'closing', helpPart: 1 });
  expect(at(helpedBy(ended, 'next'))).toEqual({ kind: 'help', when: 'closing', helpPart: 2 });
  expect(helpedBy(ended, 'previous')).toBe(ended);
});

it('keeps a help card of one part where it is', () => {
  const help = transition(lesson, start, { kind: 'overlay', overlay: 'help' }, startedAtMs).next;
  expect(screenOf(help)).toEqual({ kind: 'help', when: 'now' });
  expect(run(help, 'next')).toBe(help);
});

it('turns a help card on a slide before the lesson moves on', () => {
  const slides = lesson.outline.slides.map((each) =>
    each.id === 'talk' ? { ...each, beats: [{ from: 0, to: 0, helpCard: true as const }] } : each,
  );
  const withCard = { ...helped, outline: { ...lesson.outline, slides } };
  const steps = (count: number) => {
    const at = Array.from({ length: count }).reduce<SessionState>(
      (state) => transition(withCard, state, { kind: 'next' }, startedAtMs).next,
      { ...start, position: { slide: 'talk', beat: 0 } },
    );
    return toAudienceView(withCard, at, look).screen;
  };
  expect([0, 1, 2].map(steps)).toMatchObject([
    { slide: 'talk', helpPart: 1 },
    { slide: 'talk', helpPart: 2 },
    { slide: 'quiz' },
  ]);
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
