import { expect, it } from 'vitest';
import type { ActivityModel } from '../../../renderer/core/lesson/activity';
import { canReveal } from '../../../renderer/core/session/revealing';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { transition } from '../../../renderer/core/session/transition';
import { after, atQuiz, fakeSession, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';

const lesson = fakeTaughtLesson();
const quiz = atQuiz(lesson);
const run = (state: SessionState, event: SessionEvent) => transition(lesson, state, event, startedAtMs);
const nothing = [{ kind: 'refuse', refusal: { kind: 'nothing-to-reveal' } }];
const count = { kind: 'count', option: 1, change: 1 } as const;
const counted = after(lesson, quiz, { kind: 'open-responses' }, count, { kind: 'close-responses' });

it('reveals the answer of a question nobody counted in one step, and no further', () => {
  const revealed = after(lesson, quiz, { kind: 'reveal' });
  expect(revealed.activities['quiz.K15']?.revealed).toBe(1);
  expect(run(revealed, { kind: 'reveal' })).toEqual({ next: revealed, effects: nothing });
});

it('reveals the bars first and then the answer of a counted question, one press each', () => {
  expect(counted.activities['quiz.K15']?.revealed ?? 0).toBe(0);
  const bars = after(lesson, counted, { kind: 'reveal' });
  const answer = after(lesson, bars, { kind: 'reveal' });
  expect([bars, answer].map((state) => state.activities['quiz.K15']?.revealed)).toEqual([1, 2]);
  expect(run(answer, { kind: 'reveal' }).effects).toEqual(nothing);
});

it('takes a reveal back step by step, down to none', () => {
  const bars = after(lesson, counted, { kind: 'reveal' }, { kind: 'reveal' }, { kind: 'hide-answer' });
  expect(bars.activities['quiz.K15']?.revealed).toBe(1);
  const none = after(lesson, bars, { kind: 'hide-answer' });
  expect(run(none, { kind: 'hide-answer' }).effects).toEqual(nothing);
});

it('keeps what was revealed when the lesson moves on and comes back', () => {
  const back = after(lesson, quiz, { kind: 'reveal' }, { kind: 'next' }, { kind: 'previous' });
  expect(back.activities['quiz.K15']?.revealed).toBe(1);
});

it.each(['talk', 'start'])('has nothing to reveal on slide %s', (slide) => {
  const state = fakeSession(lesson, { position: { slide, beat: 0 } });
  expect(run(state, { kind: 'reveal' })).toEqual({ next: state, effects: nothing });
});

it('refuses to reveal while hands are counted', () => {
  const counting = after(lesson, quiz, { kind: 'open-responses' });
  expect(run(counting, { kind: 'reveal' })).toEqual({
    next: counting,
    effects: [{ kind: 'refuse', refusal: { kind: 'counting' } }],
  });
});

it('hands an event to the activity on show and saves what became of it', () => {
  const story = fakeSession(lesson, { position: { slide: 'story', beat: 0 } });
  const event = { kind: 'activity', activity: 'story.BR2', event: { kind: 'choose', node: '1', choice: 0 } } as const;
  const { next, effects } = run(story, event);
  expect(next.activities['story.BR2']?.state).toEqual({ path: [{ node: '1', chosen: 0 }] });
  expect(effects).toEqual([{ kind: 'publish' }, { kind: 'save' }]);
});

it.each<[string, string, unknown]>([
  ['an event the kind does not know', 'story.BR2', { kind: 'explode' }],
  ['an event that changes nothing', 'story.BR2', { kind: 'restart' }],
  ['an event for an activity not on show', 'order.O2', { kind: 'move' }],
  ['an event for no activity at all', 'nowhere', null],
])('ignores %s', (_title, activity, event) => {
  const story = fakeSession(lesson, { position: { slide: 'story', beat: 0 } });
  expect(run(story, { kind: 'activity', activity, event })).toEqual({ next: story, effects: [] });
});

it('holds the story still while the class votes', () => {
  const voting = after(lesson, fakeSession(lesson, { n: 28, position: { slide: 'story', beat: 0 } }), {
    kind: 'open-responses',
  });
  const event = { kind: 'activity', activity: 'story.BR2', event: { kind: 'choose', node: '1', choice: 0 } } as const;
  expect(run(voting, event).effects).toEqual([{ kind: 'refuse', refusal: { kind: 'counting' } }]);
});

/** The same lesson, whose question has an answer at every step of its own. */
function withOwnReveal() {
  const entry = lesson.activities['quiz.K15'];
  if (entry === undefined) throw new RangeError('Unexpected lesson without quiz.K15');
  const model: ActivityModel = {
    ...entry.model,
    start: () => ({ open: false }),
    revealing: (_item, state, _step, forward) =>
      (state as { open: boolean }).open === forward ? null : { event: { open: forward } },
    reduce: (_item, _state, event) => event,
  };
  return { ...lesson, activities: { ...lesson.activities, 'quiz.K15': { ...entry, model } } };
}

it('asks a kind with an answer at every step what a reveal does there, and whether there is more', () => {
  const own = withOwnReveal();
  const start = atQuiz(own);
  expect(canReveal(own, start)).toBe(true);
  const open = after(own, start, { kind: 'reveal' });
  expect(open.activities['quiz.K15']).toEqual({ revealed: 0, state: { open: true } });
  expect(canReveal(own, open)).toBe(false);
  expect(transition(own, open, { kind: 'reveal' }, startedAtMs)).toEqual({ next: open, effects: nothing });
  const hidden = after(own, open, { kind: 'hide-answer' });
  expect(hidden.activities['quiz.K15']).toEqual({ revealed: 0, state: { open: false } });
});

it('can reveal as often as a kind that counts presses has something to show', () => {
  expect(canReveal(lesson, quiz)).toBe(true);
  expect(canReveal(lesson, after(lesson, quiz, { kind: 'reveal' }))).toBe(false);
  expect(canReveal(lesson, after(lesson, counted, { kind: 'reveal' }))).toBe(true);
});
