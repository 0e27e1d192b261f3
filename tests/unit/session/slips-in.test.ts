import { expect, it } from 'vitest';
import { fromSaved, parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import type { SessionState } from '../../../renderer/core/session/state';
import { transition } from '../../../renderer/core/session/transition';
import { fakeSession, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';
import { fakeEntry, fakeFile } from '../results/fake-lesson';

const lesson = fakeTaughtLesson();
const file = fakeFile([fakeEntry({ item: 'B1', method: 'slips', result: { form: 'fewer' } })]);
const typed = fakeSession(lesson, { kind: 'room-empty', n: 28, tallies: { 'quiz.K15': [3, 24, 1] } });
const slipsIn = (state: SessionState) => transition(lesson, state, { kind: 'slips-in', protected: file }, startedAtMs);

it('keeps the protected form and erases every count, in one save that the room does not see', () => {
  const { next, effects } = slipsIn(typed);
  expect(next).toEqual({ ...typed, tallies: {}, earlier: file });
  expect(effects).toEqual([{ kind: 'save' }]);
});

it('survives being closed: what was protected is there again', () => {
  const kept = parseSaved(JSON.parse(JSON.stringify(toSaved(slipsIn(typed).next, startedAtMs))));
  if (kept === null) throw new Error('Unexpected null, expected a session that parses');
  expect(fromSaved(lesson, kept, startedAtMs)).toMatchObject({ kind: 'room-empty', tallies: {}, earlier: file });
});

it.each(['teaching', 'ended'] as const)('is ignored while the session is %s', (kind) => {
  const state = { ...typed, kind };
  expect(slipsIn(state)).toEqual({ next: state, effects: [] });
});

it('fixes the number of pupils: what is protected can no longer be worked out anew', () => {
  const { next, effects } = transition(lesson, slipsIn(typed).next, { kind: 'set-n', n: 30 }, startedAtMs);
  expect(next.n).toBe(28);
  expect(effects).toEqual([{ kind: 'refuse', refusal: { kind: 'n-fixed' } }]);
});
