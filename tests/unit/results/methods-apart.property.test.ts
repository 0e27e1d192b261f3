import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ResponseMethod } from '../../../renderer/core/lesson/outline';
import { describeResults } from '../../../renderer/core/results/describe';
import { mergeResults } from '../../../renderer/core/results/merge';
import { protect } from '../../../renderer/core/results/protect';
import { parseResultsFile } from '../../../renderer/core/results/results-file';
import { sessionResults } from '../../../renderer/core/results/session-results';
import { fakeAnswers, lesson } from './fake-lesson';

const n = 28;
/** How 28 pupils can answer a question of three options. */
const table = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n })
  .map((answers) => [0, 1, 2].map((option) => answers.filter((answer) => answer === option).length));
/** Counted by hands, typed from slips, or both: whatever was pressed and typed in whatever order. */
const counted = fc.record({ hands: fc.option(table), slips: fc.option(table) });

const phases = ['start', 'end'] as const;
const answersOf = (before: { hands: number[] | null; slips: number[] | null }, after: typeof before) => {
  const kept = (from: 'hands' | 'slips') =>
    Object.fromEntries(
      phases.flatMap((slide) => {
        const counts = (slide === 'start' ? before : after)[from];
        return counts === null ? [] : [[`${slide}.K10`, counts]];
      }),
    );
  return { tallies: kept('hands'), slips: kept('slips') };
};

test('a question counted by hands before and typed from slips after is one single result, never a pair or a change', () => {
  fc.assert(
    fc.property(table, table, fc.constantFrom<ResponseMethod>('hands', 'slips'), (hands, slips, method) => {
      const before = { hands, slips: null };
      const after = { hands: null, slips };
      const file = sessionResults(fakeAnswers({ n, methods: { K10: method }, ...answersOf(before, after) }));
      const used = method === 'hands' ? hands : slips;
      const empty = method === 'hands' && used.every((count) => count === 0);
      expect(file.results).toHaveLength(empty ? 0 : 1);
      if (empty) return;
      // Alone in the file, it is protected as if there were no other phase.
      expect(file.results[0]).toMatchObject({
        method,
        phase: method === 'hands' ? 'baseline' : 'endpoint',
        result: protect(used, n, [0], 5),
      });
      expect(describeResults(file, lesson).map(({ pair }) => pair)).toEqual([null]);
      expect(mergeResults([file]).map(({ paired }) => paired)).toEqual([0]);
    }),
  );
});

test('whatever was counted and typed, both phases of a pair were answered in one way', () => {
  let pairs = 0;
  fc.assert(
    fc.property(
      counted,
      counted,
      fc.constantFrom<ResponseMethod>('hands', 'slips', 'talk'),
      (before, after, method) => {
        const file = sessionResults(fakeAnswers({ n, methods: { K10: method }, ...answersOf(before, after) }));
        for (const row of describeResults(file, lesson)) {
          pairs += row.pair === null ? 0 : 1;
          expect(row.method).toBe(method);
        }
        expect(file.results.every((entry) => entry.method === method)).toBe(true);
      },
    ),
  );
  expect(pairs).toBeGreaterThan(0);
});

test('hands and slips of one question are two rows when sessions are merged', () => {
  fc.assert(
    fc.property(table, table, (hands, slips) => {
      fc.pre(hands.some((count) => count > 0));
      const byHands = sessionResults(
        fakeAnswers({ n, session: 'a'.repeat(32), ...answersOf({ hands, slips: null }, { hands: null, slips: null }) }),
      );
      const onSlips = sessionResults(
        fakeAnswers({
          n,
          session: 'b'.repeat(32),
          methods: { K10: 'slips' },
          ...answersOf({ hands: null, slips }, { hands: null, slips: null }),
        }),
      );
      expect(mergeResults([byHands, onSlips]).map(({ method, sessions }) => [method, sessions])).toEqual([
        ['hands', 1],
        ['slips', 1],
      ]);
    }),
  );
});

test('a file that pairs two methods is refused', () => {
  const file = sessionResults(
    fakeAnswers({ n, tallies: { 'start.K10': [9, 9, 10], 'end.K10': [10, 9, 9] }, methods: { K10: 'hands' } }),
  );
  const [before, after] = file.results;
  expect(parseResultsFile(file).ok).toBe(true);
  expect(parseResultsFile({ ...file, results: [before, { ...after, method: 'slips' }] })).toMatchObject({
    ok: false,
    problem: expect.stringContaining('not the same question'),
  });
});
