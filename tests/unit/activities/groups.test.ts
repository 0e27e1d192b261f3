import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GroupsItem, type GroupsState, type GroupsView, groups } from '../../../renderer/activities/groups/model';
import { leftOf, type Timer, type TimerEvent, timed } from '../../../renderer/activities/groups/timer';
import { fakeGroups } from './items';

const minute = 60_000;
const off: Timer = { kind: 'off' };
const run = (...events: readonly TimerEvent[]) => events.reduce<Timer>((timer, event) => timed(6, timer, event), off);
const left = (timer: Timer, nowMs: number) => (timer.kind === 'off' ? null : leftOf(timer, nowMs));

describe('the timer of group work', () => {
  test('is off until it is started', () => {
    expect(groups.start(fakeGroups)).toEqual({ groups: null, timer: off });
    expect(run({ kind: 'pause', nowMs: 5 })).toBe(off);
    expect(run({ kind: 'add', minutes: 1, nowMs: 5 })).toBe(off);
  });

  test('runs for the minutes of its item, by the clock and not by ticks', () => {
    const timer = run({ kind: 'start', nowMs: 1000 });
    expect(timer).toEqual({ kind: 'running', endsAt: 1000 + 6 * minute, minutes: 6 });
    // Nothing happened in between: the computer slept.
    expect(left(timer, 1000 + 4 * minute)).toBe(2 * minute);
    expect(left(timer, 1000 + 400 * minute)).toBe(0);
  });

  test('keeps what is left while it is paused, and goes on from there', () => {
    const paused = run({ kind: 'start', nowMs: 0 }, { kind: 'pause', nowMs: 2 * minute });
    expect(left(paused, 90 * minute)).toBe(4 * minute);
    expect(left(timed(6, paused, { kind: 'start', nowMs: 90 * minute }), 91 * minute)).toBe(3 * minute);
  });

  test('takes minutes more and fewer, and never has less than nothing', () => {
    const started = run({ kind: 'start', nowMs: 0 });
    expect(left(timed(6, started, { kind: 'add', minutes: 1, nowMs: 0 }), 0)).toBe(7 * minute);
    expect(left(timed(6, started, { kind: 'add', minutes: -1, nowMs: 5.5 * minute }), 5.5 * minute)).toBe(0);
  });

  test('is off again once it is reset', () => {
    expect(run({ kind: 'start', nowMs: 0 }, { kind: 'reset' })).toEqual(off);
  });

  test('always has between nothing and the whole left, and survives being saved', () => {
    const event = fc.oneof(
      fc.constant({ kind: 'start' as const }),
      fc.constant({ kind: 'pause' as const }),
      fc.constant({ kind: 'reset' as const }),
      fc.integer({ min: -5, max: 5 }).map((minutes) => ({ kind: 'add' as const, minutes })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.nat(20 * minute)), { maxLength: 30 }), (steps) => {
        let nowMs = 0;
        let state = groups.start(fakeGroups) as GroupsState;
        for (const [what, passed] of steps) {
          nowMs += passed;
          state = groups.reduce(fakeGroups, state, { ...what, nowMs }) as GroupsState;
          const { timer } = state;
          expect(groups.parseState(JSON.parse(JSON.stringify(state)))).toEqual(state);
          if (timer.kind === 'off') continue;
          expect(leftOf(timer, nowMs)).toBeGreaterThanOrEqual(0);
          expect(leftOf(timer, nowMs)).toBeLessThanOrEqual(timer.minutes * minute);
        }
      }),
    );
  });
});

describe('group work', () => {
  test('counts groups when the facilitator says how many', () => {
    const state = groups.start(fakeGroups);
    const seven = groups.reduce(fakeGroups, state, { kind: 'groups', count: 7 });
    expect(seven).toMatchObject({ groups: 7 });
    expect(groups.reduce(fakeGroups, seven, { kind: 'groups', count: 7 })).toBe(seven);
    expect(groups.reduce(fakeGroups, seven, { kind: 'groups', count: null })).toMatchObject({ groups: null });
  });

  test('has a size that is a number or two, the fewest first', () => {
    expect(groups.toPublic({ ...fakeGroups, size: 2 })).toMatchObject({ size: [2, 2] });
    expect(groups.check(fakeGroups)).toEqual([]);
    expect(groups.check({ ...fakeGroups, size: [4, 3] })).toMatchObject([{ rule: 'D4', at: ['size'] }]);
  });

  test('is refused with more words than a slide holds', () => {
    const cards: GroupsItem['cards'] = Array.from({ length: 6 }, (_, index) => ({
      text: `${index} ${'word '.repeat(20)}`,
    }));
    expect(groups.check({ ...fakeGroups, cards })).toMatchObject([{ at: ['cards'] }]);
  });

  test('shows every card exactly once in a hall', () => {
    const view = groups.view(fakeGroups, groups.start(fakeGroups), { step: 1, revealed: 0, tally: null });
    const parts = (groups.partsOf?.(fakeGroups, view, true) ?? []) as readonly GroupsView[];
    const cards = parts.flatMap(({ part }) =>
      Array.from({ length: part ? part.cards[1] - part.cards[0] : 3 }, () => 1),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(cards).toHaveLength(3);
    expect(parts.filter(({ part }) => part?.task)).toHaveLength(1);
  });
});
