import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMessage } from '../../../renderer/core/contract/messages';
import { activityOnShow } from '../../../renderer/core/session/position';
import type { SessionState } from '../../../renderer/core/session/state';
import { slideScreen, toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { after, atQuiz, fakeSession, fakeTaughtLesson, look } from '../../support/fake-lesson';
import { anyEvent, stepsOf } from '../../support/session-events';

const lesson = fakeTaughtLesson();
const quiz = atQuiz(lesson);
const screenOf = (state: SessionState) => toAudienceView(lesson, state, look).screen;
const counted = after(
  lesson,
  quiz,
  { kind: 'open-responses' },
  { kind: 'count-rest', option: 1 },
  { kind: 'close-responses' },
);

const everyState = (holds: (state: SessionState) => void) =>
  fc.assert(
    fc.property(
      fc.constantFrom(fakeSession(lesson, { n: 12 }), quiz, fakeSession(lesson, { wall: { kind: 'unknown' } })),
      fc.array(anyEvent(lesson), { minLength: 20, maxLength: 80 }),
      (start, events) => {
        for (const { after: state } of stepsOf(lesson, start, events)) holds(state);
      },
    ),
    { numRuns: 300 },
  );
const revealedNow = (state: SessionState) => {
  const shown = activityOnShow(lesson, state);
  return shown === null ? 0 : (state.activities[shown.key]?.revealed ?? 0);
};

it('never contains notes, whys, misconceptions or anything else written for the facilitator', () => {
  everyState((state) => expect(JSON.stringify(toAudienceView(lesson, state, look))).not.toContain('SECRET'));
});

it('contains nothing of an answer before the facilitator reveals it', () => {
  everyState((state) => {
    if (revealedNow(state) > 0) return;
    const sent = JSON.stringify(toAudienceView(lesson, state, look));
    expect(sent).not.toContain('ANSWER');
    expect(sent).not.toContain('target');
  });
});

it('does not depend on any count before the facilitator reveals it, nor ever on one still open', () => {
  everyState((state) => {
    const closed: SessionState = { ...state, responses: { kind: 'closed' } };
    expect(toAudienceView(lesson, closed, look)).toEqual(toAudienceView(lesson, state, look));
    if (revealedNow(state) > 0) return;
    expect(toAudienceView(lesson, { ...state, tallies: {} }, look)).toEqual(toAudienceView(lesson, state, look));
  });
});

it('does not carry which pupils were counted, dropped slides or how questions are answered', () => {
  everyState((state) => {
    const view = toAudienceView(lesson, state, look);
    expect(Object.keys(view).sort()).toEqual(['help', 'lesson', 'look', 'nation', 'screen']);
  });
});

it('is always a message that the audience window accepts', () => {
  everyState((state) => {
    const view = toAudienceView(lesson, state, look);
    const message = { v: 1, kind: 'view', stamp: { owner: 'a', revision: 1 }, view };
    expect(parseMessage(structuredClone(message))).toEqual(message);
  });
});

it('shows a large 2 and no slide until the wall is answered, whatever else is set', () => {
  for (const overlay of [null, 'help', 'black'] as const)
    expect(screenOf({ ...counted, wall: { kind: 'unknown' }, overlay })).toEqual({ kind: 'number', number: 2 });
});

it('shows the blocks of the beat and the activity as its own kind shows it', () => {
  expect(screenOf(quiz)).toEqual({
    kind: 'slide',
    slide: 'quiz',
    from: 0,
    to: 0,
    activities: { 'quiz.K15': { bars: null, answer: null } },
  });
  expect(screenOf({ ...quiz, position: { slide: 'talk', beat: 1 } })).toEqual({
    kind: 'slide',
    slide: 'talk',
    from: 0,
    to: 1,
    activities: {},
  });
});

it('shows the bars on the first reveal and the answer on the second', () => {
  const bars = after(lesson, counted, { kind: 'reveal' });
  expect(slideScreen(lesson, bars)).toMatchObject({
    activities: { 'quiz.K15': { bars: [0, 28, 0], answer: null } },
  });
  expect(slideScreen(lesson, after(lesson, bars, { kind: 'reveal' }))).toMatchObject({
    activities: { 'quiz.K15': { answer: { options: [1], why: 'ANSWER why for pupils' } } },
  });
});

it('shows the answer without bars when nobody was counted', () => {
  expect(slideScreen(lesson, after(lesson, quiz, { kind: 'reveal' }))).toMatchObject({
    activities: { 'quiz.K15': { bars: null, answer: { options: [1] } } },
  });
});

it('never shows the answer of a question asked before and after', () => {
  const start = after(
    lesson,
    fakeSession(lesson, { n: 12 }),
    { kind: 'open-responses' },
    { kind: 'count-rest', option: 4 },
  );
  const shown = after(lesson, start, { kind: 'close-responses' }, { kind: 'reveal' });
  expect(screenOf(shown)).toMatchObject({ activities: { 'start.B1': { bars: [0, 0, 0, 0, 12] } } });
});

it.each(['black', 'white', 'hide'] as const)('shows %s over the slide', (overlay) => {
  expect(screenOf({ ...quiz, overlay })).toEqual({ kind: 'cover', cover: overlay });
});

it('shows the help card for Help now, and the closing one after the lesson until the room is empty', () => {
  expect(screenOf({ ...quiz, overlay: 'help' })).toEqual({ kind: 'help', when: 'now' });
  const ended = after(lesson, quiz, { kind: 'end-lesson' });
  expect(screenOf(ended)).toEqual({ kind: 'help', when: 'closing' });
  expect(screenOf({ ...ended, wall: { kind: 'unknown' } })).toEqual({ kind: 'help', when: 'closing' });
  expect(screenOf(after(lesson, ended, { kind: 'room-empty' }))).toEqual({ kind: 'holding' });
});

it('carries the confirmed contacts and the helplines for the room', () => {
  const contact = { role: 'Safeguarding lead', who: 'Ms Okoro, room 12' };
  const { help } = toAudienceView(lesson, { ...quiz, contacts: [contact] }, look);
  expect(help.contacts).toEqual([contact]);
  expect(help.groups.map(({ need, lines }) => [need, lines.map(({ id }) => id)])).toEqual([['talk', ['childline']]]);
});
