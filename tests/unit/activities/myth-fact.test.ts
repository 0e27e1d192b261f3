import { describe, expect, test } from 'vitest';
import { type MythFactItem, mythFact } from '../../../renderer/activities/myth-fact/model';
import { fakeMythFact } from './items';

const shown = (context: { revealed: number; tally: readonly number[] | null; phase?: 'baseline' }) =>
  mythFact.view(fakeMythFact, mythFact.start(fakeMythFact), { step: 1, ...context });

describe('a myth or fact', () => {
  test('is counted for its three answers, of which one is the target', () => {
    expect(mythFact.options(fakeMythFact, {})).toEqual(['Myth', 'Fact', 'It depends']);
    expect(mythFact.result(fakeMythFact)).toEqual({ target: [0] });
    expect(mythFact.result({ ...fakeMythFact, answer: 'depends' })).toEqual({ target: [2] });
  });

  test('shows the hands first and what is so second', () => {
    expect(shown({ revealed: 0, tally: [9, 15, 4] })).toEqual({ bars: null, answer: null });
    expect(shown({ revealed: 1, tally: [9, 15, 4] })).toEqual({ bars: [9, 15, 4], answer: null });
    expect(shown({ revealed: 2, tally: [9, 15, 4] })).toMatchObject({ answer: { option: 0, why: 'planted fact' } });
    expect(mythFact.reveals(fakeMythFact, { counted: true })).toBe(2);
  });

  test('shows what is so at once when nobody was counted, and never as a baseline', () => {
    expect(shown({ revealed: 1, tally: null })).toMatchObject({ answer: { option: 0 } });
    expect(shown({ revealed: 2, tally: [9, 15, 4], phase: 'baseline' })).toMatchObject({ answer: null });
  });

  test('quotes a myth, and asserts a statement that is a fact', () => {
    const voiceOf = (item: MythFactItem) => mythFact.texts(item).find(({ at }) => at[0] === 'statement')?.voice;
    expect(voiceOf(fakeMythFact)).toBe('quoted');
    expect(voiceOf({ ...fakeMythFact, answer: 'fact' })).toBe('asserted');
  });

  test('ends a set on a statement that leaves hope', () => {
    const { hope: _, ...dark } = fakeMythFact;
    expect(mythFact.checkSet?.([dark, fakeMythFact])).toEqual([]);
    expect(mythFact.checkSet?.([fakeMythFact, dark])).toEqual([{ at: 1, message: expect.stringContaining('hope') }]);
    // By itself it is no set.
    expect(mythFact.checkSet?.([dark])).toEqual([]);
  });

  test('is refused with two answers of the same name', () => {
    expect(mythFact.check({ ...fakeMythFact, answers: ['Yes', 'yes!', 'Maybe'] })).toMatchObject([
      { rule: 'D4', at: ['answers', 1] },
    ]);
  });

  test('takes two turns in a hall when it is long', () => {
    const long = { ...fakeMythFact, statement: 'word '.repeat(34).trim(), why: 'word '.repeat(36).trim() };
    const view = mythFact.view(long, {}, { step: 1, revealed: 1, tally: null });
    expect(mythFact.partsOf?.(long, view, true)).toMatchObject([
      { part: { statement: true, rest: false } },
      { part: { statement: false, rest: true } },
    ]);
  });
});
