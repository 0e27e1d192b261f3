import { describe, expect, it } from 'vitest';
import { toSaved } from '../../../renderer/core/session/saved-session';
import { overlays, type SessionEvent, type SessionState } from '../../../renderer/core/session/state';
import { elapsedMs } from '../../../renderer/core/session/time';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { transition } from '../../../renderer/core/session/transition';
import { after, atQuiz, fakeSession, fakeTaughtLesson, look, startedAtMs } from '../../support/fake-lesson';
import { fakeEntry, fakeFile } from '../results/fake-lesson';

// A key word of the question: what covers the slide can be the key words, too.
const lesson = fakeTaughtLesson({ glossary: [{ term: 'fairest', meaning: 'Most fair.' }] });
const teaching = atQuiz(lesson);
const minute = 60_000;
const moves: readonly SessionEvent[] = [
  { kind: 'next' },
  { kind: 'previous' },
  { kind: 'first' },
  { kind: 'last' },
  { kind: 'go-to', slide: 'chat' },
  { kind: 'reveal' },
  { kind: 'hide-answer' },
  { kind: 'open-responses' },
];
const run = (state: SessionState, event: SessionEvent, nowMs = startedAtMs) => transition(lesson, state, event, nowMs);

describe.each(overlays)('%s', (overlay) => {
  const covered = after(lesson, teaching, { kind: 'overlay', overlay });

  it('stays until it is taken away by the same key', () => {
    expect(covered.overlay).toBe(overlay);
    expect(after(lesson, covered, { kind: 'overlay', overlay }).overlay).toBeNull();
    expect(run(covered, { kind: 'overlay', overlay }).effects).toEqual([{ kind: 'publish' }, { kind: 'save' }]);
  });

  it('is replaced by another', () => {
    for (const other of overlays)
      if (other !== overlay) expect(after(lesson, covered, { kind: 'overlay', overlay: other }).overlay).toBe(other);
  });

  it.each(moves)('refuses $kind meanwhile and says what covers the slide', (event) => {
    const { next, effects } = run(covered, event);
    expect(next).toBe(covered);
    expect(effects).toEqual([{ kind: 'refuse', refusal: { kind: 'covered', overlay } }]);
  });
});

it('goes on counting hands while the slide is covered', () => {
  const counting = after(
    lesson,
    teaching,
    { kind: 'open-responses' },
    { kind: 'overlay', overlay: 'black' },
    { kind: 'count', option: 0, change: 1 },
  );
  expect(counting.responses).toMatchObject({ kind: 'open', counts: [1, 0, 0] });
});

it('never goes back to a lesson whose counts are protected already: what was counted next would belong to no pair', () => {
  const protectedAlready = { ...after(lesson, teaching, { kind: 'end-lesson' }), earlier: fakeFile([fakeEntry()]) };
  expect(run(protectedAlready, { kind: 'back-to-lesson' })).toEqual({ next: protectedAlready, effects: [] });
});

it.each([...moves, { kind: 'overlay', overlay: 'black' } as const])(
  'ignores $kind while which screen the room sees is being asked',
  (event) => {
    const asked: SessionState = { ...teaching, wall: { kind: 'unknown' } };
    expect(run(asked, event)).toEqual({ next: asked, effects: [] });
  },
);

it('publishes the answer about the wall and never saves it', () => {
  const { next, effects } = run({ ...teaching, wall: { kind: 'unknown' } }, { kind: 'wall', wall: { kind: 'shared' } });
  expect(next.wall).toEqual({ kind: 'shared' });
  expect(effects).toEqual([{ kind: 'publish' }]);
});

it('ending the lesson takes covers away and stops the clock', () => {
  const covered = after(lesson, teaching, { kind: 'overlay', overlay: 'black' });
  const ended = run(covered, { kind: 'end-lesson' }, startedAtMs + 50 * minute).next;
  expect(ended).toMatchObject({ kind: 'ended', overlay: null, responses: { kind: 'closed' } });
  expect(elapsedMs(ended, startedAtMs + 80 * minute)).toBe(50 * minute);
});

it('going back to the lesson starts the clock again where it stood', () => {
  const ended = run(teaching, { kind: 'end-lesson' }, startedAtMs + 50 * minute).next;
  const back = run(ended, { kind: 'back-to-lesson' }, startedAtMs + 55 * minute).next;
  expect(back).toMatchObject({ kind: 'teaching', position: teaching.position });
  expect(elapsedMs(back, startedAtMs + 57 * minute)).toBe(52 * minute);
});

it('the room is empty only after the lesson ended, and then nothing goes back', () => {
  expect(run(teaching, { kind: 'room-empty' }).next).toBe(teaching);
  expect(run(teaching, { kind: 'back-to-lesson' }).next).toBe(teaching);
  const empty = after(lesson, teaching, { kind: 'end-lesson' }, { kind: 'room-empty' });
  expect(empty.kind).toBe('room-empty');
  expect(run(empty, { kind: 'back-to-lesson' }).next).toBe(empty);
  expect(run(empty, { kind: 'end-lesson' }).next).toBe(empty);
});

it.each([...moves, { kind: 'overlay', overlay: 'black' } as const])(
  'ignores $kind once the lesson has ended',
  (event) => {
    const ended = after(lesson, teaching, { kind: 'end-lesson' });
    expect(run(ended, event)).toEqual({ next: ended, effects: [] });
  },
);

it('a lesson starts uncovered on the first slide that is not dropped, with the wall unanswered', () => {
  const state = fakeSession(lesson, { wall: { kind: 'unknown' } });
  expect(state).toMatchObject({
    kind: 'teaching',
    position: { slide: 'start', beat: 0 },
    overlay: null,
    n: null,
    tallies: {},
    wall: { kind: 'unknown' },
  });
});

describe('telling displays apart', () => {
  const apart = after(lesson, teaching, { kind: 'identify', on: true });
  const screenOf = (state: SessionState) => toAudienceView(lesson, state, look).screen;

  it('puts a large 2 before the room, whatever is there, and writes nothing', () => {
    const { effects } = run(teaching, { kind: 'identify', on: true });
    expect(effects).toEqual([{ kind: 'publish' }]);
    expect(screenOf(apart)).toEqual({ kind: 'number', number: 2 });
    expect(screenOf(after(lesson, apart, { kind: 'identify', on: false }))).toEqual(screenOf(teaching));
    expect(toSaved(apart, startedAtMs)).toEqual(toSaved(teaching, startedAtMs));
  });

  it.each<SessionEvent>([
    { kind: 'overlay', overlay: 'help' },
    { kind: 'wall', wall: { kind: 'unknown' } },
    { kind: 'end-lesson' },
  ])('gives way to %o', (event) => {
    expect(after(lesson, apart, event)).not.toHaveProperty('identifying');
  });

  it('does nothing before it is known which screen the room sees, and after the lesson', () => {
    for (const state of [
      fakeSession(lesson, { wall: { kind: 'unknown' } }),
      after(lesson, teaching, { kind: 'end-lesson' }),
    ])
      expect(run(state, { kind: 'identify', on: true }).next).toBe(state);
  });
});
