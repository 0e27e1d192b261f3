import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposeCuts } from '../../../renderer/core/lesson/cuts';
import { withSlidesShortened } from '../../../renderer/core/lesson/plan';
import { fromSaved, parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { sessionPace } from '../../../renderer/core/session/time';
import { transition } from '../../../renderer/core/session/transition';
import { after, fakeSession, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';

const lesson = fakeTaughtLesson();
const start = fakeSession(lesson);
/** The same lesson, with a slide that can be taught in fewer minutes. */
const tight = fakeTaughtLesson({
  slides: lesson.outline.slides.map((slide) => (slide.id === 'chat' ? { ...slide, leastMinutes: 3 } : slide)),
});
const cut = (drop: readonly string[], shorter: Readonly<Record<string, number>> = {}) =>
  ({ kind: 'cut', cut: { drop, shorter } }) as const;
const minute = 60_000;
const run = (state: SessionState, event: SessionEvent, nowMs = startedAtMs) => transition(lesson, state, event, nowMs);

it('takes a proposal whole, and undo puts every slide of it back', () => {
  const { dropped, shorter, ...before } = start;
  const taken = after(tight, start, cut(['talk', 'order'], { chat: 3 }));
  expect(taken).toMatchObject({ dropped: ['talk', 'order'], shorter: { chat: 3 } });
  expect(after(tight, taken, { kind: 'undo-plan' })).toEqual({ ...before, dropped, shorter, earlierPlans: [] });
});

it('gives a shortened slide its minutes again, which undo takes back', () => {
  const taken = after(tight, start, cut(['talk'], { chat: 3 }));
  const again = after(tight, taken, { kind: 'full-time', slide: 'chat' });
  expect(again).toMatchObject({ dropped: ['talk'], shorter: {} });
  expect(after(tight, again, { kind: 'undo-plan' }).shorter).toEqual({ chat: 3 });
  expect(run(again, { kind: 'full-time', slide: 'chat' })).toEqual({ next: again, effects: [] });
});

it('the pace goes by the minutes that slides are taught in now', () => {
  const late = { ...start, endsAtMs: startedAtMs + 33 * minute };
  expect(sessionPace(tight.outline, late, startedAtMs)).toMatchObject({
    kind: 'behind',
    minutes: 2,
    plannedMinutes: 40,
  });
  const taken = after(tight, late, cut([], { chat: 3 }));
  expect(sessionPace(tight.outline, taken, startedAtMs)).toMatchObject({ kind: 'on-time', plannedMinutes: 38 });
});

it('never drops a slide that must be kept, nor shortens one that needs its minutes', () => {
  expect(run(start, cut(['quiz', 'end'], { quiz: 4, talk: 1 }))).toEqual({ next: start, effects: [] });
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
  fc.constant<SessionEvent>({ kind: 'full-time', slide: 'chat' }),
  fc.constantFrom<SessionEvent>({ kind: 'next' }, { kind: 'previous' }, { kind: 'overlay', overlay: 'black' }),
);

it('undoing every change of the plan, in whatever order they came, leaves it as it was', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const states = [start];
      let state = start;
      for (const one of changes) {
        const place = { slide: state.position.slide };
        const planned = withSlidesShortened(tight.outline, state.shorter);
        const event: SessionEvent =
          one.kind === 'propose' ? { kind: 'cut', cut: proposeCuts(planned, state.dropped, place, one.minutes) } : one;
        const next = after(tight, state, event);
        if (next.earlierPlans !== state.earlierPlans) states.push(next);
        state = next;
      }
      for (const before of states.slice(0, -1).reverse()) {
        state = after(tight, state, { kind: 'undo-plan' });
        expect([state.dropped, state.shorter]).toEqual([before.dropped, before.shorter]);
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
  const said = after(tight, start, cut(['talk'], { chat: 4 }), { kind: 'minutes-left', minutes: 25 });
  const saved = parseSaved(structuredClone(toSaved(said, startedAtMs + minute)));
  if (saved === null) throw new Error('Unexpected saved session that does not parse');
  const soon = fromSaved(tight, saved, startedAtMs + 2 * minute);
  expect(soon).toMatchObject({ dropped: ['talk'], shorter: { chat: 4 }, endsAtMs: startedAtMs + 25 * minute });
  expect(soon).not.toHaveProperty('earlierPlans');
  expect(fromSaved(lesson, saved, startedAtMs + 25 * minute)).not.toHaveProperty('endsAtMs');
});

it('a session saved before slides could be shortened, or one of a lesson that needs the minutes now, has its slides in full', () => {
  const { shorter, ...older } = toSaved(after(tight, start, cut([], { chat: 4 })), startedAtMs);
  expect(shorter).toEqual({ chat: 4 });
  const saved = parseSaved(structuredClone(older));
  if (saved === null) throw new Error('Unexpected saved session that does not parse');
  expect(fromSaved(tight, saved, startedAtMs).shorter).toEqual({});
  expect(fromSaved(lesson, { ...saved, shorter: { chat: 4 } }, startedAtMs).shorter).toEqual({});
});
