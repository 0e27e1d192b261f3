import { describe, expect, test } from 'vitest';
import {
  type WalkRoundItem,
  type WalkRoundState,
  type WalkRoundView,
  walkRound,
} from '../../../renderer/activities/walk-round/model';
import { fakeWalkRound } from './items';

const start = walkRound.start(fakeWalkRound) as WalkRoundState;
const view = (state: WalkRoundState, step: number) =>
  walkRound.view(fakeWalkRound, state, { step, revealed: 0, tally: null }) as WalkRoundView;
const revealed = (state: WalkRoundState, step: number, forward = true) => {
  const inside = walkRound.revealing?.(fakeWalkRound, state, step, forward) ?? null;
  return inside === null ? null : (walkRound.reduce(fakeWalkRound, state, inside.event) as WalkRoundState);
};

describe('a walk round a chat', () => {
  test('begins with everybody walking, then stops at each station, then at the narrator', () => {
    expect(walkRound.steps(fakeWalkRound)).toBe(5);
    expect([1, 2, 3, 4, 5].map((step) => view(start, step).kind)).toEqual([
      'walk',
      'station',
      'station',
      'station',
      'narrator',
    ]);
    expect(view(start, 3)).toMatchObject({ station: 1, text: 'yeah he’s in my year', mark: null, behind: null });
  });

  test('keeps what the group says of a station, until it says something else', () => {
    const marked = walkRound.reduce(fakeWalkRound, start, { kind: 'mark', station: 1, mark: 'fine' }) as WalkRoundState;
    expect(view(marked, 3)).toMatchObject({ mark: 'fine', behind: null });
    expect(walkRound.reduce(fakeWalkRound, marked, { kind: 'mark', station: 1, mark: 'fine' })).toBe(marked);
    expect(walkRound.reduce(fakeWalkRound, start, { kind: 'mark', station: 3, mark: 'fine' })).toBe(start);
  });

  test('reveals the station on show and no other', () => {
    const open = revealed(start, 4);
    if (open === null) throw new Error('Unexpected station with nothing behind it');
    expect(view(open, 4)).toMatchObject({ behind: { mark: 'flag', tactic: 'planted closeness' } });
    expect(view(open, 2)).toMatchObject({ behind: null });
    expect(revealed(open, 4)).toBeNull();
    expect(view(revealed(open, 4, false) ?? open, 4)).toMatchObject({ behind: null });
  });

  test('has nothing to reveal while everybody walks and at the narrator', () => {
    expect(revealed(start, 1)).toBeNull();
    expect(revealed(start, 5)).toBeNull();
  });

  test('tells an ordinary line and one that can’t be checked', () => {
    expect(view(revealed(start, 3) ?? start, 3)).toMatchObject({ behind: { mark: 'fine', tactic: null } });
    expect(view(revealed(start, 2) ?? start, 2)).toMatchObject({ behind: { mark: 'unsure' } });
  });
});

describe('an item', () => {
  const check = (change: Partial<WalkRoundItem>) =>
    walkRound.check({ ...fakeWalkRound, ...change }).map(({ at }) => at.join('.'));
  const [first, second, third] = fakeWalkRound.lines;

  test.each([
    ['two stations', { lines: [first, second] }, 'lines'],
    ['no warning sign', { lines: [second, second, second] }, 'lines'],
    ['warning signs alone', { lines: [first, third, first] }, 'lines'],
    ['somebody else’s line', { lines: [first, second, { from: 'Dani', text: 'hi' }] }, 'lines.2.from'],
    ['amber without a tactic', { lines: [first, second, { from: 'Jay', text: 'hi', amber: true }] }, 'lines.2.amber'],
  ])('is refused with %s', (_what, change, at) => {
    expect(check(change as Partial<WalkRoundItem>)).toContain(at);
  });

  test('is accepted as it is', () => {
    expect(check({})).toEqual([]);
  });
});
