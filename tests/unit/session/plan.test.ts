import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposeCuts } from '../../../renderer/core/lesson/cuts';
import { fromSaved, parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { sessionPace } from '../../../renderer/core/session/time';
import { transition } from '../../../renderer/core/session/transition';
import { after, fakeSession, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';

const lesson = fakeTaughtLesson();
const start = fakeSession(lesson);
const minute = 60_000;
const run = (state: SessionState, event: SessionEvent, nowMs = startedAtMs) => transition(lesson, state, event, nowMs);

it('takes a proposal whole, and undo puts every slide of it back', () => {
  const cut = after(lesson, start, { kind: 'drop-slides', slides: ['talk', 'order'] });
  expect(cut.dropped).toEqual(['talk', 'order']);
  expect(after(lesson, cut, { kind: 'undo-plan' }).dropped).toEqual([]);
});

it('never drops a slide that must be kept', () => {
  expect(run(start, { kind: 'drop-slides', slides: ['quiz', 'end'] })).toEqual({ next: start, effects: [] });
});

it('refuses to undo where nothing of the plan was changed', () => {
  const { next, effects } = run(start, { kind: 'undo-plan' });
  expect(next).toBe(start);
  expect(effects).toEqual([{ kind: 'refuse', refusal: { kind: 'nothing-to-undo' } }]);
});

const change = fc.oneof(
  fc.record({ kind: fc.constant('propose' as const), minutes: fc.integer({ min: 1, max: 30 }) }),
  fc.record({
    kind: fc.constant('set-dropped' as const),
    slide: fc.constantFrom('talk', 'reply', 'order', 'quiz'),
    dropped: fc.boolean(),
  }),
  fc.constantFrom<SessionEvent>({ kind: 'next' }, { kind: 'previous' }, { kind: 'overlay', overlay: 'black' }),
);

it('undoing every change of the plan, in whatever order they came, leaves it as it was', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const states = [start];
      let state = start;
      for (const one of changes) {
        const place = { slide: state.position.slide };
        const event: SessionEvent =
          one.kind === 'propose'
            ? { kind: 'drop-slides', slides: proposeCuts(lesson.outline, state.dropped, place, one.minutes).drop }
            : one;
        const next = after(lesson, state, event);
        if (next.dropped !== state.dropped) states.push(next);
        state = next;
      }
      for (const before of states.slice(0, -1).reverse()) {
        state = after(lesson, state, { kind: 'undo-plan' });
        expect(state.dropped).toEqual(before.dropped);
      }
      expect(run(state, { kind: 'undo-plan' }).next).toBe(state);
    }),
  );
});

it('the pace goes by the minutes that the facilitator says are left, and by the plan again when these are taken back', () => {
  // 40 minutes planned, the first slide on show.
  expect(sessionPace(lesson.outline, start, startedAtMs)).toMatchObject({ kind: 'on-time', remainingMinutes: 40 });
  const said = run(start, { kind: 'minutes-left', minutes: 25 }).next;
  expect(sessionPace(lesson.outline, said, startedAtMs)).toMatchObject({ kind: 'behind', minutes: 10 });
  expect(sessionPace(lesson.outline, said, startedAtMs + 5 * minute)).toMatchObject({
    minutes: 15,
    remainingMinutes: 20,
  });
  const again = run(said, { kind: 'minutes-left', minutes: null }).next;
  expect(again).toEqual(start);
});

it.each([0, 181, 2.5])('refuses %d minutes left', (minutes) => {
  expect(() => run(start, { kind: 'minutes-left', minutes })).toThrow(RangeError);
});

it('knows since when a slide is on show, whichever way it came and however often Next is pressed on it', () => {
  const there = run(start, { kind: 'next' }, startedAtMs + 3 * minute).next;
  expect(there.onSlideSinceMs).toBe(startedAtMs + 3 * minute);
  const further = run(there, { kind: 'next' }, startedAtMs + 4 * minute).next;
  expect(further.position).toEqual({ slide: 'talk', beat: 1 });
  expect(further.onSlideSinceMs).toBe(startedAtMs + 3 * minute);
  const back = run(further, { kind: 'go-to', slide: 'start' }, startedAtMs + 6 * minute).next;
  expect(back.onSlideSinceMs).toBe(startedAtMs + 6 * minute);
});

it('a session taken up again keeps the minutes left while they last, and never what could be undone', () => {
  const said = after(lesson, start, { kind: 'drop-slides', slides: ['talk'] }, { kind: 'minutes-left', minutes: 25 });
  const saved = parseSaved(structuredClone(toSaved(said, startedAtMs + minute)));
  if (saved === null) throw new Error('Unexpected saved session that does not parse');
  const soon = fromSaved(lesson, saved, startedAtMs + 2 * minute);
  expect(soon).toMatchObject({ dropped: ['talk'], endsAtMs: startedAtMs + 25 * minute });
  expect(soon).not.toHaveProperty('earlierPlans');
  expect(fromSaved(lesson, saved, startedAtMs + 25 * minute)).not.toHaveProperty('endsAtMs');
});
