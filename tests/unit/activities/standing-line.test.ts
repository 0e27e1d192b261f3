import { describe, expect, test } from 'vitest';
import {
  type StandingLineState,
  type StandingLineView,
  standingLine,
} from '../../../renderer/activities/standing-line/model';
import { fakeStandingLine } from './items';

const start = standingLine.start(fakeStandingLine) as StandingLineState;
const act = (state: StandingLineState, event: unknown) =>
  standingLine.reduce(fakeStandingLine, state, event) as StandingLineState;
const view = (state: StandingLineState, step: number) =>
  standingLine.view(fakeStandingLine, state, { step, revealed: 0, tally: null }) as StandingLineView;
const revealing = (state: StandingLineState, step: number) =>
  standingLine.revealing?.(fakeStandingLine, state, step, true) ?? null;

describe('a standing line', () => {
  test('counts nobody and yields no result', () => {
    expect(standingLine.options(fakeStandingLine, start)).toEqual([]);
    expect(standingLine.result(fakeStandingLine)).toBeNull();
  });

  test('shows one statement at a time with its two ends', () => {
    expect(standingLine.steps(fakeStandingLine)).toBe(2);
    expect(view(start, 1)).toEqual({ text: 'The best breakfast is…', ends: ['Sweet', 'Salty'], shown: null });
  });

  test('shows about where most people stand only once that is revealed, for its own statement', () => {
    const guessed = act(start, { kind: 'estimate', statement: 1, spot: 'middle' });
    expect(view(guessed, 2).shown).toBeNull();
    const inside = revealing(guessed, 2);
    const open = act(guessed, inside?.event);
    expect(view(open, 2).shown).toEqual({ spot: 'middle', ask: 'planted question' });
    expect(view(open, 1).shown).toBeNull();
  });

  test('reveals its question alone when nobody guessed, and nothing when there is neither', () => {
    expect(view(act(start, revealing(start, 2)?.event), 2).shown).toEqual({ spot: null, ask: 'planted question' });
    expect(revealing(start, 1)).toBeNull();
  });

  test('leaves the state alone for a statement that is not there', () => {
    expect(act(start, { kind: 'estimate', statement: 2, spot: 'middle' })).toBe(start);
    expect(act(start, { kind: 'show', statement: 2, shown: true })).toBe(start);
  });

  test('is refused with ends alike, or without a statement', () => {
    const [first] = fakeStandingLine.statements;
    if (first === undefined) throw new RangeError('Unexpected item without statements');
    expect(standingLine.check(fakeStandingLine)).toEqual([]);
    expect(standingLine.check({ ...fakeStandingLine, statements: [] })).toMatchObject([{ at: ['statements'] }]);
    expect(standingLine.check({ ...fakeStandingLine, statements: [{ ...first, ends: ['Yes', 'yes'] }] })).toMatchObject(
      [{ at: ['statements', 0, 'ends', 1] }],
    );
  });
});
