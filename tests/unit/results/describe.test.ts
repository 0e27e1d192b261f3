import { describe, expect, test } from 'vitest';
import type { ProtectedForm } from '../../../renderer/core/contract/results-file';
import { describeResults, type ResultRow } from '../../../renderer/core/results/describe';
import { amountOf } from '../../../renderer/core/results/reading';
import {
  sayAmount,
  sayAnswer,
  sayGroup,
  sayOption,
  sayPair,
  sayQuestion,
  sayReason,
} from '../../../renderer/windows/facilitator/results/wording';
import { fakeEntry, fakeFile, lesson } from './fake-lesson';

const say = (result: ProtectedForm, n = 28, k = 5) => sayAmount(amountOf(fakeEntry({ result }), { n }, k));

describe('the words of a result', () => {
  test.each([
    [{ form: 'two', target: 12 }, '12 of 28 (43 %)'],
    [{ form: 'full', counts: [12, 10, 6] }, '12 of 28 (43 %)'],
    [{ form: 'fewer' }, 'fewer than 5 of 28 (under 18 %)'],
    [{ form: 'allbut' }, 'more than 23 of 28 (all, or all but fewer than 5; over 82 %)'],
  ] as const)('%j is said as "%s"', (result, words) => {
    expect(say(result)).toBe(words);
  });

  test('adds up the target options of a full result', () => {
    const entry = fakeEntry({ target: [1, 2], result: { form: 'full', counts: [12, 10, 6] } });
    expect(sayAmount(amountOf(entry, { n: 28 }, 5))).toBe('16 of 28 (57 %)');
  });

  test('says of a small group only that it was small', () => {
    const entry = fakeEntry({ result: { form: 'withheld' } });
    expect(sayAmount(amountOf(entry, { fewerThan: 10 }, 5))).toBe('not shown: fewer than 10 took part');
    expect(sayGroup({ group: { fewerThan: 10 }, ages: [14, 16] })).toBe('fewer than 10 pupils');
    expect(sayGroup({ group: { n: 28 }, ages: [14, 16] })).toBe('28 pupils');
    expect(sayGroup({ group: { n: 28 }, ages: [18, 99] })).toBe('28 adults');
  });

  test('never says 0 % or 100 %, even of a hall', () => {
    expect(say({ form: 'two', target: 5 }, 2000)).toBe('5 of 2000 (under 1 %)');
    expect(say({ form: 'two', target: 1995 }, 2000)).toBe('1995 of 2000 (over 99 %)');
    expect(say({ form: 'fewer' }, 2000)).toContain('under 1 %');
    expect(say({ form: 'allbut' }, 2000)).toContain('over 99 %');
  });

  test('percentages of bands are true of every count in the band and of no decimal', () => {
    for (let n = 10; n <= 300; n += 1)
      for (const k of [5, 7, 10].filter((one) => 2 * one <= n)) {
        const under = Number(/under (\d+) %/u.exec(say({ form: 'fewer' }, n, k))?.[1]);
        const over = Number(/over (\d+) %/u.exec(say({ form: 'allbut' }, n, k))?.[1]);
        expect((100 * (k - 1)) / n).toBeLessThan(under);
        expect((100 * (n - k + 1)) / n).toBeGreaterThan(over);
      }
  });
});

describe('the rows of a class result', () => {
  const rowOf = (rows: readonly ResultRow[]) => {
    const [row] = rows;
    if (row === undefined) throw new Error('Expected a row');
    return row;
  };
  const lineOf = ({ lines: [line] }: ResultRow) => {
    if (line === undefined) throw new Error('Expected a line');
    return line;
  };
  const pair = (before: ProtectedForm, after: ProtectedForm) =>
    rowOf(
      describeResults(
        fakeFile([
          fakeEntry({ item: 'K10', phase: 'baseline', result: before }),
          fakeEntry({ item: 'K10', phase: 'endpoint', result: after }),
        ]),
        lesson,
      ),
    );

  test('put before and after of a question together', () => {
    const row = pair({ form: 'two', target: 12 }, { form: 'allbut' });
    expect(row).toMatchObject({ item: 'K10', method: 'hands' });
    expect(sayQuestion(row.label)).toBe('Question K10?');
    expect(row.target.map(sayAnswer)).toEqual(['Tell someone']);
    expect(sayPair(row)).toBe('12 of 28 before; more than 23 of 28 after.');
    expect(row.lines.map(({ phase }) => phase)).toEqual(['baseline', 'endpoint']);
  });

  test.each([
    [12, 20, '8 more after than before'],
    [20, 12, '8 fewer after than before'],
    [12, 12, 'the same number before and after'],
  ])('say a net change when both counts are exact: %i, then %i', (before, after, words) => {
    expect(sayPair(pair({ form: 'two', target: before }, { form: 'two', target: after }))).toMatch(
      new RegExp(`^${before} of 28 before; ${after} of 28 after; ${words}\\.$`),
    );
  });

  test.each([
    [{ form: 'two', target: 12 }, { form: 'allbut' }],
    [{ form: 'fewer' }, { form: 'two', target: 12 }],
    [{ form: 'fewer' }, { form: 'allbut' }],
    [{ form: 'allbut' }, { form: 'allbut' }],
  ] as const)('say no net change of bands: %j, then %j', (before, after) => {
    expect(sayPair(pair(before, after))).toMatch(/^[^;]+ before; [^;]+ after\.$/);
  });

  test.each([
    [{ form: 'fewer' }, 'Shown as ‘fewer than 5’ to protect pupils. Nobody at all is shown in the same way.'],
    [{ form: 'allbut' }, 'Shown as ‘more than 23’ to protect pupils. Everybody is shown in the same way.'],
    [
      { form: 'two', target: 12 },
      'Shown as two groups to protect pupils: fewer than 5 gave one of the answers, or gave none.',
    ],
    [{ form: 'full', counts: [12, 10, 6] }, 'Every answer is shown, because each was given by at least 5.'],
  ] as const)('give the reason for %j', (result, reason) => {
    const row = rowOf(describeResults(fakeFile([fakeEntry({ result })]), lesson));
    expect(sayReason(lineOf(row))).toBe(reason);
  });

  test('do not say which phase of a pair made both fall to two groups', () => {
    const row = pair({ form: 'two', target: 12 }, { form: 'two', target: 20 });
    expect(row.lines.map(sayReason)).toEqual([sayReason(lineOf(row)), sayReason(lineOf(row))]);
    expect(sayReason(lineOf(row))).toContain('before or after');
  });

  test.each([
    [{ form: 'fewer' }, { low: 0, high: 4, n: 28 }],
    [{ form: 'allbut' }, { low: 24, high: 28, n: 28 }],
    [
      { form: 'two', target: 12 },
      { low: 12, high: 12, n: 28 },
    ],
    [
      { form: 'full', counts: [12, 10, 6] },
      { low: 12, high: 12, n: 28 },
    ],
  ] as const)('draw the bar of %j from its published form', (result, bar) => {
    expect(describeResults(fakeFile([fakeEntry({ result })]), lesson)[0]?.lines[0]?.bar).toEqual(bar);
  });

  test('draw no bar for a group of unknown size', () => {
    const file = fakeFile([fakeEntry({ result: { form: 'withheld' } })], { group: { fewerThan: 10 } });
    const line = lineOf(rowOf(describeResults(file, lesson)));
    expect(line).not.toHaveProperty('bar');
    expect(sayReason(line)).toBe('Not shown, because in a group smaller than 10 an answer can point at a pupil.');
  });

  test('list every option of a full result, by its own text', () => {
    const file = fakeFile([fakeEntry({ result: { form: 'full', counts: [12, 10, 6] } })]);
    const { options } = lineOf(rowOf(describeResults(file, lesson)));
    expect(options.map((option) => sayOption(option, 28))).toEqual([
      'Tell someone: 12 of 28 (43 %)',
      'Pay: 10 of 28 (36 %)',
      'Wait: 6 of 28 (21 %)',
    ]);
  });

  test.each([
    ['the lesson is not installed', null, 1],
    ['the wording has changed since', lesson, 2],
  ])('name question and answers by number when %s', (_, outline, itemVersion) => {
    const row = rowOf(describeResults(fakeFile([fakeEntry({ itemVersion })]), outline));
    expect(sayQuestion(row.label)).toBe('Question 1, from another version of the lesson');
    expect(row.target.map(sayAnswer)).toEqual(['Answer 1']);
  });
});
