import { describe, expect, test } from 'vitest';
import { protect, protectPair } from '../../../renderer/core/results/protect';

describe('protect', () => {
  test.each([
    ['says nothing about nine pupils', [9, 0, 0], 9, [0], 5, { form: 'withheld' }],
    ['says nothing about nobody', [0, 0], 0, [0], 5, { form: 'withheld' }],
    ['says nothing below twice a higher threshold', [10, 9], 19, [0], 10, { form: 'withheld' }],
    ['shows every option when each has five', [5, 5, 18], 28, [0], 5, { form: 'full', counts: [5, 5, 18] }],
    ['shows every option when five gave no answer', [5, 5, 13], 28, [0], 5, { form: 'full', counts: [5, 5, 13] }],
    ['joins the options when four gave no answer', [5, 5, 14], 28, [0], 5, { form: 'two', target: 5 }],
    ['joins the options when one has four', [12, 12, 4], 28, [0], 5, { form: 'two', target: 12 }],
    ['joins several target options', [1, 2, 5, 8, 12], 28, [3, 4], 5, { form: 'two', target: 20 }],
    ['counts no answer into the rest', [12, 0, 0], 28, [0], 5, { form: 'two', target: 12 }],
    ['hides four', [4, 24, 0], 28, [0], 5, { form: 'fewer' }],
    ['hides zero in the same way', [0, 28, 0], 28, [0], 5, { form: 'fewer' }],
    ['hides a question that everybody left blank', [0, 0, 0], 28, [0], 5, { form: 'fewer' }],
    ['hides all but one', [27, 1, 0], 28, [0], 5, { form: 'allbut' }],
    ['hides everybody in the same way', [28, 0, 0], 28, [0], 5, { form: 'allbut' }],
    ['shows twenty-three of 28', [23, 5, 0], 28, [0], 5, { form: 'two', target: 23 }],
    ['shows both halves of the smallest group', [5, 5], 10, [1], 5, { form: 'full', counts: [5, 5] }],
  ] as const)('%s', (_, counts, n, target, k, expected) => {
    expect(protect(counts, n, target, k)).toEqual(expected);
  });

  test.each([
    ['a negative count', [-1, 5], 28, [0], 5, '-1'],
    ['half a pupil', [2.5, 5], 28, [0], 5, '2.5'],
    ['a count that is not a number', [Number.NaN, 5], 28, [0], 5, 'NaN'],
    ['an endless count', [Number.POSITIVE_INFINITY, 5], 28, [0], 5, 'Infinity'],
    ['a count above the number of pupils', [29, 0], 28, [0], 5, '29'],
    ['counts that add up to more than the pupils', [15, 14], 28, [0], 5, '29'],
    ['a hole instead of a count', Array(2) as number[], 28, [0], 5, 'undefined'],
    ['a threshold below five', [5, 5], 28, [0], 4, '4'],
    ['a threshold above twenty', [5, 5], 28, [0], 21, '21'],
    ['half a threshold', [5, 5], 28, [0], 5.5, '5.5'],
    ['a negative number of pupils', [0, 0], -1, [0], 5, '-1'],
    ['half a class', [0, 0], 14.5, [0], 5, '14.5'],
    ['a number of pupils that is not a number', [0, 0], Number.NaN, [0], 5, 'NaN'],
    ['seven options', [4, 4, 4, 4, 4, 4, 4], 28, [0], 5, '7'],
    ['no target', [14, 14], 28, [], 5, '[]'],
    ['a target of all options', [14, 14], 28, [0, 1], 5, '[0, 1]'],
    ['a target that is not an option', [14, 14], 28, [2], 5, '2'],
    ['a negative target', [14, 14], 28, [-1], 5, '-1'],
    ['half a target', [14, 14], 28, [0.5], 5, '0.5'],
    ['a repeated target', [14, 7, 7], 28, [1, 1], 5, '[1, 1]'],
    ['a question without options', [], 28, [0], 5, 'target'],
    ['a question with one option', [28], 28, [0], 5, '[0]'],
  ] as const)('refuses %s and names it', (_, counts, n, target, k, named) => {
    expect(() => protect(counts, n, target, k)).toThrow(RangeError);
    expect(() => protect(counts, n, target, k)).toThrow(named);
  });

  test('refuses bad values of a group too small to be shown as well', () => {
    expect(() => protect([9, 1], 9, [0], 5)).toThrow(RangeError);
  });

  test('gives counts of its own, so that changing the tally later changes nothing', () => {
    const tally = [10, 18];
    const result = protect(tally, 28, [0], 5);
    tally[0] = 1;
    expect(result).toEqual({ form: 'full', counts: [10, 18] });
  });
});

describe('protectPair', () => {
  test('shows every option when both phases allow it', () => {
    expect(protectPair([10, 18], [20, 8], 28, [0], 5)).toEqual({
      before: { form: 'full', counts: [10, 18] },
      after: { form: 'full', counts: [20, 8] },
    });
  });

  test.each([
    ['after', [10, 9, 9], [20, 4, 4], { form: 'two', target: 10 }, { form: 'two', target: 20 }],
    ['before', [26, 1, 1], [18, 5, 5], { form: 'allbut' }, { form: 'two', target: 18 }],
  ] as const)('joins both when only one phase allows every option: not %s', (_, first, second, before, after) => {
    expect(protectPair(first, second, 28, [0], 5)).toEqual({ before, after });
  });

  test('withholds both below twice the threshold', () => {
    const withheld = { form: 'withheld' };
    expect(protectPair([4, 5], [9, 0], 9, [0], 5)).toEqual({ before: withheld, after: withheld });
  });

  test('refuses phases with different numbers of options', () => {
    expect(() => protectPair([14, 14], [10, 9, 9], 28, [0], 5)).toThrow(RangeError);
    expect(() => protectPair([14, 14], [10, 9, 9], 28, [0], 5)).toThrow('3');
  });

  test.each([
    [
      [29, 0],
      [14, 14],
    ],
    [
      [14, 14],
      [29, 0],
    ],
  ])('refuses a bad count in either phase', (before, after) => {
    expect(() => protectPair(before, after, 28, [0], 5)).toThrow(RangeError);
  });
});
