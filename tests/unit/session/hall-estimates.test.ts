import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sessionResults } from '../../../renderer/core/results/session-results';
import { toSaved } from '../../../renderer/core/session/saved-session';
import { estimates, type SessionEvent, type SessionState } from '../../../renderer/core/session/state';
import { inHall } from '../../../renderer/core/session/taught-lesson';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { transition } from '../../../renderer/core/session/transition';
import { after, atQuiz, fakeSession, fakeTaughtLesson, look, startedAtMs } from '../../support/fake-lesson';
import { anyEvent, stepsOf } from '../../support/session-events';

const assembly = inHall(fakeTaughtLesson({ format: 'assembly' }));
const lessonInHall = inHall(fakeTaughtLesson());
const quiz: SessionState = { ...atQuiz(assembly), n: null };
const open: SessionEvent = { kind: 'open-responses' };
const close: SessionEvent = { kind: 'close-responses' };
const judge = (amount: (typeof estimates)[number]): SessionEvent => ({ kind: 'estimate', amount });
const judged = after(assembly, quiz, open, judge('half'), judge('quarter'));

it('judges the hands of an assembly in words, one answer after the other, and never asks for a number of pupils', () => {
  expect(after(assembly, quiz, open).responses).toEqual({
    kind: 'estimating',
    activity: 'quiz.K15',
    amounts: [null, null, null],
    at: 0,
  });
  expect(judged.responses).toMatchObject({ amounts: ['half', 'quarter', null], at: 2 });
  const all = after(assembly, judged, judge('nearly-all'));
  expect(after(assembly, all, judge('half'))).toBe(all);
});

it('goes back to the answer judged last, and no further than the first', () => {
  const back = after(assembly, judged, { kind: 'undo-count' });
  expect(back.responses).toMatchObject({ amounts: ['half', null, null], at: 1 });
  const first = after(assembly, back, { kind: 'undo-count' });
  expect(transition(assembly, first, { kind: 'undo-count' }, startedAtMs).effects).toEqual([
    { kind: 'refuse', refusal: { kind: 'nothing-to-undo' } },
  ]);
});

it('keeps a closed estimate for the facilitator, and writes nothing of it', () => {
  const { next, effects } = transition(assembly, judged, close, startedAtMs);
  expect(next.estimates).toEqual({ 'quiz.K15': ['half', 'quarter', null] });
  expect(effects).toEqual([{ kind: 'publish' }]);
  expect(next.tallies).toEqual({});
});

it('keeps nothing where nothing was judged, and the earlier estimate where a new one is discarded', () => {
  expect(after(assembly, quiz, open, close)).not.toHaveProperty('estimates');
  const closed = after(assembly, judged, close);
  expect(after(assembly, closed, open, judge('half'), { kind: 'discard-responses' }).estimates).toBe(closed.estimates);
});

it('stays on the question while hands are up', () => {
  for (const kind of ['reveal', 'last', 'end-lesson'] as const)
    expect(transition(assembly, judged, { kind }, startedAtMs).effects).toEqual([
      { kind: 'refuse', refusal: { kind: 'counting' } },
    ]);
});

it('judges in words in the hall of any lesson where the facilitator asks for it, and only there', () => {
  const asked: SessionEvent = { kind: 'open-responses', estimate: true };
  const asks = (lesson: typeof lessonInHall) => after(lesson, { ...atQuiz(lesson), n: null }, asked).responses.kind;
  expect(asks(lessonInHall)).toBe('estimating');
  expect(asks(fakeTaughtLesson())).toBe('closed');
  expect(after(lessonInHall, atQuiz(lessonInHall), open).responses.kind).toBe('open');
});

it('never judges by hands what is answered on slips', () => {
  const onSlips = { ...quiz, methods: { K15: 'slips' } as const };
  expect(after(assembly, onSlips, open)).toBe(onSlips);
});

const assemblySession = fakeSession(assembly, { position: { slide: 'quiz', beat: 0 } });
const streams = fc.array(anyEvent(assembly), { minLength: 20, maxLength: 80 });

it('never counts a hand for a question of an assembly, whatever is pressed', () => {
  let judgedOnce = 0;
  fc.assert(
    fc.property(streams, (events) => {
      for (const { after: state } of stepsOf(assembly, assemblySession, events)) {
        expect(state.tallies).toEqual({});
        judgedOnce += state.estimates === undefined ? 0 : 1;
      }
    }),
    { numRuns: 200 },
  );
  expect(judgedOnce).toBeGreaterThan(0);
});

it('lets no estimate into what is saved, what the room sees, or a result', () => {
  const wordsOf = (value: unknown) => estimates.filter((amount) => JSON.stringify(value).includes(`"${amount}"`));
  const everything = (lesson: typeof assembly, state: SessionState) => {
    const { estimates: _forgotten, ...without } = state;
    const { outline } = lesson;
    const resultOf = ({ tallies, methods, n, k }: SessionState) =>
      n === null
        ? null
        : sessionResults({
            ...{ outline, tallies, methods, n, k, slips: {}, ages: [14, 16], month: '2026-11', app: '0.1.0' },
            session: '0'.repeat(32),
          });
    const kept = (one: SessionState) => [toSaved(one, startedAtMs), toAudienceView(lesson, one, look), resultOf(one)];
    expect(kept(state)).toEqual(kept(without));
    expect(wordsOf(kept(state))).toEqual([]);
  };
  // It would be found there: the search is not blind.
  expect(wordsOf(judged)).toEqual(['quarter', 'half']);
  for (const lesson of [assembly, lessonInHall])
    fc.assert(
      fc.property(streams, (events) => {
        const start = fakeSession(lesson, { position: { slide: 'quiz', beat: 0 } });
        for (const { after: state } of stepsOf(lesson, start, events)) everything(lesson, state);
      }),
      { numRuns: 60 },
    );
});
