import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromSaved, toSaved } from '../../../renderer/core/session/saved-session';
import { elapsedMs, sessionPace } from '../../../renderer/core/session/time';
import { transition } from '../../../renderer/core/session/transition';
import { steadyClock } from '../../../renderer/core/steady-clock';
import { after, atQuiz, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';

const minute = 60_000;
const hour = 60 * minute;

/** A computer whose clocks are moved by hand. */
function computer(stopsInSleep: boolean) {
  let [wall, monotonic] = [startedAtMs, 5000];
  return {
    clock: steadyClock(
      () => wall,
      () => monotonic,
    ),
    run(ms: number) {
      wall += ms;
      monotonic += ms;
    },
    sleep(ms: number) {
      wall += ms;
      if (!stopsInSleep) monotonic += ms;
    },
    set(ms: number) {
      wall += ms;
    },
  };
}

const lesson = fakeTaughtLesson();
const session = { ...atQuiz(lesson), startedAtMs, runSinceMs: startedAtMs, onSlideSinceMs: startedAtMs };

for (const stopsInSleep of [true, false])
  it(`counts the whole of a sleep ${stopsInSleep ? 'in which the monotonic clock stands' : 'in which it runs on'}`, () => {
    const one = computer(stopsInSleep);
    one.run(10 * minute);
    expect(one.clock.now()).toBe(startedAtMs + 10 * minute);
    one.sleep(17 * minute + 3000);
    one.run(1000);
    expect(elapsedMs(session, one.clock.now())).toBe(27 * minute + 4000);
  });

it.each([1, -1, 2, -3, 0.5])('a clock set by %d hours moves neither the time nor the pace of a lesson', (hours) => {
  const [one, other] = [computer(true), computer(true)];
  for (const each of [one, other]) each.run(12 * minute);
  one.clock.now();
  one.set(hours * hour);
  for (const each of [one, other]) each.run(5 * minute);
  const [changed, unchanged] = [one.clock.now(), other.clock.now()];
  expect(elapsedMs(session, changed)).toBe(17 * minute);
  expect(sessionPace(lesson.outline, session, changed)).toEqual(sessionPace(lesson.outline, session, unchanged));
  const asked = { kind: 'minutes-left', minutes: 20 } as const;
  expect(transition(lesson, session, asked, changed).next.endsAtMs).toBe(unchanged + 20 * minute);
});

it('adds up what runs and sleeps, whatever is set in between, and never goes back', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('run'), ms: fc.integer({ min: 0, max: hour }) }),
    // Longer than the clocks may run apart, and not within 3 s of what a clock is set by.
    fc.record({ kind: fc.constant('sleep'), ms: fc.integer({ min: 3000, max: 30 * minute - 3000 }) }),
    fc.record({ kind: fc.constant('set'), ms: fc.integer({ min: -6, max: 6 }).map((halves) => halves * 30 * minute) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, stopsInSleep) => {
      const one = computer(stopsInSleep);
      let passed = 0;
      let before = one.clock.now();
      for (const { kind, ms } of steps) {
        if (kind === 'run') one.run(ms);
        else if (kind === 'sleep') one.sleep(ms);
        else one.set(ms);
        if (kind !== 'set') passed += ms;
        const now = one.clock.now();
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
      expect(before - startedAtMs).toBe(passed);
    }),
  );
});

it('a night between two runs is not taught, and days are told by the wall clock', () => {
  const one = computer(true);
  one.run(20 * minute);
  const kept = toSaved(after(lesson, session), one.clock.now());
  one.set(-hour);
  one.sleep(20 * hour);
  const resumed = fromSaved(lesson, kept, one.clock.align());
  one.run(minute);
  expect(elapsedMs(resumed, one.clock.now())).toBe(21 * minute);
  expect(resumed.runSinceMs).toBe(startedAtMs + 20 * minute + 19 * hour);
});
