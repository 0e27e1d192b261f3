import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResultEntry, ResultsFile } from '../../../renderer/core/contract/results-file';
import { describeMerged, mergedAmount, mergedShares } from '../../../renderer/core/results/describe-merged';
import { type MergedRow, mergeResults } from '../../../renderer/core/results/merge';
import { mergedFileName } from '../../../renderer/core/results/merged-file-name';
import { mergedJson } from '../../../renderer/core/results/merged-json';
import { fakeEntry, fakeFile, lesson } from './fake-lesson';

const of = (number: number, entries: readonly ResultEntry[], change: Partial<ResultsFile> = {}) =>
  fakeFile(entries, { session: number.toString(16).padStart(32, '0'), ...change });
const describeOne = (files: readonly ResultsFile[]) => {
  const [first] = describeMerged(mergeResults(files), { 'ks4-lesson': lesson });
  if (first === undefined) throw new RangeError('Unexpected merged result without a lesson');
  return first;
};
const before = (result: ResultEntry['result'], change: Partial<ResultEntry> = {}) =>
  fakeEntry({ item: 'K10', phase: 'baseline', result, ...change });
const after = (result: ResultEntry['result'], change: Partial<ResultEntry> = {}) =>
  fakeEntry({ item: 'K10', phase: 'endpoint', result, ...change });
const two = (target: number) => ({ form: 'two', target }) as const;

describe('the amount of a merged row', () => {
  const amountOf = (...files: readonly ResultsFile[]) => mergedAmount(mergeResults(files)[0] as MergedRow);
  const withForm = (number: number, result: ResultEntry['result'], change: Partial<ResultsFile> = {}) =>
    of(number, [fakeEntry({ result })], change);
  const small = { group: { fewerThan: 10 } };
  const exactly = (n: number) => ({ low: n, high: n });

  test.each([
    [
      'exact where all are',
      [withForm(1, two(12)), withForm(2, two(9))],
      { kind: 'exact', count: 21, pupils: exactly(56) },
    ],
    [
      'fewer, never nobody, where all hide few',
      [withForm(1, { form: 'fewer' }), withForm(2, { form: 'fewer' })],
      { kind: 'fewer', than: 9, pupils: exactly(56) },
    ],
    [
      'more, never everybody, where all hide nearly all',
      [withForm(1, { form: 'allbut' }), withForm(2, { form: 'allbut' })],
      { kind: 'more', least: 47, but: 9, pupils: exactly(56) },
    ],
    [
      'between, where some hide theirs',
      [withForm(1, two(12)), withForm(2, { form: 'allbut' })],
      { kind: 'between', low: 36, high: 40, pupils: exactly(56) },
    ],
    [
      'between, where a small group took part',
      [withForm(1, { form: 'allbut' }), withForm(2, { form: 'withheld' }, small)],
      { kind: 'between', low: 24, high: 37, pupils: { low: 28, high: 37 } },
    ],
    ['nothing, where every group was small', [withForm(1, { form: 'withheld' }, small)], { kind: 'withheld' }],
  ])('is %s', (_, files, amount) => {
    expect(amountOf(...files)).toEqual(amount);
  });

  test('and its shares hold for every number that it leaves possible, to the nearest per cent', () => {
    const interval = fc.tuple(fc.integer({ min: 10, max: 3000 }), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(interval, ([n, one, other, unknown]) => {
        const [low = 0, high = 0] = [one % (n + 1), other % (n + 1)].sort((a, b) => a - b);
        const [row] = mergeResults([of(1, [fakeEntry()])]);
        const amount = mergedAmount({
          ...(row as MergedRow),
          sessions: 2,
          inTarget: { low, high: high + unknown },
          pupils: { low: n, high: n + unknown },
        });
        if (amount.kind === 'withheld' || amount.kind === 'exact') return;
        const [lowest, highest] = mergedShares(amount);
        for (const part of [0, 0.5, 1]) {
          const some = Math.floor(unknown * part);
          for (const [target, pupils] of [
            [low, n + some],
            [Math.min(high + some, n + some), n + some],
          ] as const) {
            const percent = (100 * target) / pupils;
            if (highest.kind === 'under') expect(percent).toBeLessThan(highest.percent);
            if (lowest.kind === 'over') expect(percent).toBeGreaterThan(lowest.percent);
            if (lowest.kind === 'about') expect(percent).toBeGreaterThanOrEqual(lowest.percent - 0.5);
            if (highest.kind === 'about') expect(percent).toBeLessThanOrEqual(highest.percent + 0.5);
          }
        }
      }),
    );
  });
});

describe('a merged lesson', () => {
  test('is worded as the installed lesson words it, and by number where it is not that question', () => {
    const { questions } = describeOne([
      of(1, [fakeEntry(), fakeEntry({ item: 'K10', itemVersion: 9 }), fakeEntry({ item: 'B1', options: 3 })]),
    ]);
    expect(questions.map(({ label, target }) => [label, target])).toEqual([
      [{ kind: 'number', number: 1 }, [{ kind: 'number', number: 1 }]],
      [{ kind: 'number', number: 2 }, [{ kind: 'number', number: 1 }]],
      [{ kind: 'text', text: 'Question K3?' }, [{ kind: 'text', text: 'Tell someone' }]],
    ]);
    const [unknown] = describeMerged(mergeResults([of(1, [fakeEntry()])]), {});
    expect(unknown?.questions[0]?.label).toEqual({ kind: 'number', number: 1 });
  });

  test('has each version and each age group apart, and each method of a question', () => {
    const files = [
      of(1, [fakeEntry()]),
      of(2, [fakeEntry({ method: 'slips' })], { k: 7 }),
      of(3, [fakeEntry()], { lesson: { id: 'ks4-lesson', version: 2 } }),
      of(4, [fakeEntry()], { ages: [11, 14] }),
    ];
    const lessons = describeMerged(mergeResults(files), {});
    expect(
      lessons.map((one) => [one.lesson.version, ...one.ages, one.k, one.questions.map(({ method }) => method)]),
    ).toEqual([
      [1, 11, 14, 5, ['hands']],
      [1, 14, 16, 7, ['hands', 'slips']],
      [2, 14, 16, 5, ['hands']],
    ]);
  });

  test('compares before and after where both are from the same groups, and says a change only of exact counts', () => {
    const pairOf = (...files: readonly ResultsFile[]) => describeOne(files).questions[0]?.pair;
    const exact = of(1, [before(two(9)), after(two(7))]);
    expect(pairOf(exact)).toMatchObject({ kind: 'same-groups', change: -2 });
    expect(pairOf(exact, of(2, [before(two(9)), after({ form: 'allbut' })]))).toMatchObject({
      kind: 'same-groups',
      before: { kind: 'exact', count: 18 },
      after: { kind: 'between', low: 31, high: 35 },
      change: null,
    });
    expect(pairOf(exact, of(2, [before(two(9))]))).toEqual({ kind: 'other-groups', before: 2, after: 1 });
    expect(pairOf(of(1, [before(two(9))]), of(2, [after(two(9))]))).toEqual({
      kind: 'other-groups',
      before: 1,
      after: 1,
    });
    expect(pairOf(of(1, [before(two(9))]))).toBeNull();
    const slips = { method: 'slips' } as const;
    expect(pairOf(of(1, [before(two(9))]), of(2, [after(two(9), slips)]))).toBeNull();
  });

  test('has no bar where nothing is shown, and one over all that may have taken part elsewhere', () => {
    const small = of(2, [fakeEntry({ result: { form: 'withheld' } })], { group: { fewerThan: 10 } });
    const barsOf = (...files: readonly ResultsFile[]) =>
      describeOne(files).questions.flatMap(({ lines }) => lines.map(({ bar }) => bar));
    expect(barsOf(small)).toEqual([undefined]);
    expect(barsOf(small, of(1, [fakeEntry()]))).toEqual([{ low: 12, high: 21, pupils: { low: 28, high: 37 } }]);
  });
});

describe('exporting merged results', () => {
  const rows = mergeResults([
    of(1, [fakeEntry()], { month: '2026-09' }),
    of(2, [fakeEntry({ result: { form: 'fewer' } })], { month: '2026-12' }),
  ]);

  test('gives a name that tells the months and nothing else', () => {
    expect(mergedFileName(rows, 'csv')).toBe('merged-results-2026-09-to-2026-12.csv');
    expect(mergedFileName(mergeResults([of(1, [fakeEntry()])]), 'json')).toBe('merged-results-2026-11.json');
    expect(mergedFileName([], 'csv')).toBe('merged-results.csv');
  });

  test('as JSON says everything of a row and nothing that came along by accident', () => {
    const careless = rows.map((row) => ({ ...row, teacher: 'Ms Okoro' }));
    expect(JSON.parse(mergedJson(careless))).toEqual({ schema: 'not-alone-merged', version: 1, rows });
    expect(mergedJson(rows)).toBe(mergedJson(structuredClone(rows)));
  });
});
