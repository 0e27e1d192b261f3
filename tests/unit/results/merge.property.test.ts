import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ResultsFile } from '../../../renderer/core/contract/results-file';
import { gatherResults } from '../../../renderer/core/results/gather-results';
import { joinRows, type MergedRow, mergeResults } from '../../../renderer/core/results/merge';
import { mergedCsv } from '../../../renderer/core/results/merged-csv';
import { parseResultsFile } from '../../../renderer/core/results/results-file';
import { sessionResults } from '../../../renderer/core/results/session-results';
import { rules } from '../../attacker/rules.mjs';
import { everythingPublished } from '../../attacker/tables.mjs';
import { fakeAnswers, fakeEntry, fakeFile, lesson } from './fake-lesson';

interface Taught {
  readonly file: ResultsFile;
  readonly n: number;
  /** How many truly chose a target option, by item and phase. */
  readonly truth: Readonly<Record<string, number>>;
}

const activities = lesson.slides.flatMap((slide) => slide.activities).filter(({ target }) => target !== undefined);
const nameOf = (item: string, phase: string) => `${item} ${phase}`;

/** A session taught for real: everybody answers by hand, half of them as most others do, some not at all. */
const taught: fc.Arbitrary<Taught> = fc
  .record({ n: fc.integer({ min: 1, max: 40 }), k: fc.integer({ min: 5, max: 9 }), id: fc.nat(), month: fc.nat(11) })
  .chain(({ n, k, id, month }) =>
    fc
      .tuple(
        ...activities.map(({ options, target = [] }) =>
          fc.record({
            asked: fc.boolean(),
            answers: fc.array(fc.oneof(fc.constantFrom(...target), fc.integer({ min: 0, max: options.length })), {
              minLength: n,
              maxLength: n,
            }),
          }),
        ),
      )
      .map((questions) => {
        const asked = questions.flatMap(({ asked: isAsked, answers }, place) => {
          const activity = activities[place];
          if (activity === undefined || !isAsked) return [];
          const counts = activity.options.map((_, option) => answers.filter((answer) => answer === option).length);
          return counts.every((count) => count === 0) ? [] : [{ activity, counts }];
        });
        const file = sessionResults(
          fakeAnswers({
            n,
            k,
            month: `2026-${String(month + 1).padStart(2, '0')}`,
            session: id.toString(16).padStart(32, '0'),
            tallies: Object.fromEntries(asked.map(({ activity, counts }) => [activity.key, counts])),
          }),
        );
        const truth = asked.map(({ activity, counts }) => [
          nameOf(activity.item, activity.phase ?? 'single'),
          (activity.target ?? []).reduce((sum, option) => sum + (counts[option] ?? 0), 0),
        ]);
        return { file, n, truth: Object.fromEntries(truth) };
      }),
  );
const many = (maxLength: number) => fc.uniqueArray(taught, { maxLength, selector: ({ file }) => file.session });
const filesOf = (sessions: readonly Taught[]) => sessions.map(({ file }) => file);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe('merged results', () => {
  test('hold the truth: the true sum lies in every interval, and the true size of the groups too (P6)', () => {
    fc.assert(
      fc.property(many(8), (sessions) => {
        for (const { file } of sessions) expect(parseResultsFile(file)).toEqual({ ok: true, file });
        const rows = mergeResults(filesOf(sessions));
        expect(sum(rows.map((row) => row.sessions))).toBe(sum(sessions.map(({ file }) => file.results.length)));
        for (const { item, phase, inTarget, pupils } of rows) {
          const own = sessions.filter(({ truth }) => truth[nameOf(item, phase)] !== undefined);
          const trueTarget = sum(own.map(({ truth }) => truth[nameOf(item, phase)] ?? 0));
          const truePupils = sum(own.map(({ n }) => n));
          expect(inTarget.low <= trueTarget && trueTarget <= inTarget.high).toBe(true);
          expect(pupils.low <= truePupils && truePupils <= pupils.high).toBe(true);
        }
      }),
    );
  });

  test('are the same in any order and any grouping (P6)', () => {
    fc.assert(
      fc.property(many(6), many(6), many(6), fc.nat(), (a, b, c, turn) => {
        const apart = [a, b, c].map((part) => mergeResults(filesOf(part)));
        const [ra = [], rb = [], rc = []] = apart;
        const rightFirst = joinRows([...ra, ...joinRows([...rb, ...rc])]);
        expect(joinRows([...joinRows([...ra, ...rb]), ...rc])).toEqual(rightFirst);
        expect(joinRows([...rc, ...ra, ...rb])).toEqual(rightFirst);
        const all = filesOf(a);
        const turned = [...all.slice(turn % 7), ...all.slice(0, turn % 7)].reverse();
        expect(mergedCsv(mergeResults(turned))).toBe(mergedCsv(mergeResults(all)));
      }),
    );
  });

  test('count a file once however often it is there', () => {
    fc.assert(
      fc.property(many(6), fc.array(fc.nat(), { maxLength: 6 }), (sessions, again) => {
        const files = filesOf(sessions);
        const repeated = files.length === 0 ? [] : again.map((place) => files[place % files.length] as ResultsFile);
        const gathered = gatherResults([...repeated, ...files].map((file, place) => ({ name: `${place}`, file })));
        expect(mergeResults(gathered.kept)).toEqual(mergeResults(files));
        expect([gathered.repeated.length, gathered.conflicting]).toEqual([repeated.length, []]);
      }),
    );
  });

  test('never narrow a group that is small, or all but small, to fewer than k numbers of pupils', () => {
    fc.assert(
      fc.property(many(8), (sessions) => {
        for (const { inTarget, pupils, k } of mergeResults(filesOf(sessions))) {
          const smallest = Math.min(...sessions.map(({ file }) => file.k));
          const width = inTarget.high - inTarget.low + 1;
          if (inTarget.low < smallest) expect([inTarget.low, width >= smallest]).toEqual([0, true]);
          if (inTarget.high > pupils.high - smallest)
            expect([inTarget.high, width >= smallest]).toEqual([pupils.high, true]);
          expect(k).toBeGreaterThanOrEqual(smallest);
        }
      }),
    );
  });
});

describe('an intruder who knows the size of both groups, the rule and the merged interval', () => {
  /** What the published rule can say of a group of n, with the numbers in the target that each of it leaves possible. */
  function published(n: number, k: number) {
    const rule = rules.published;
    if (rule === undefined) throw new RangeError('Unexpected attacker without the published rule');
    const targets = new Map<string, Set<number>>();
    everythingPublished(
      (table, size, target, threshold) => {
        const output = rule(table, size, target, threshold);
        const key = JSON.stringify(output);
        targets.set(key, (targets.get(key) ?? new Set()).add(table[0] ?? 0));
        return output;
      },
      n,
      2,
      [0],
      k,
    );
    return [...targets].map(([output, possible]) => ({ output: JSON.parse(output), possible: [...possible] }));
  }

  const only = (rows: readonly MergedRow[]) => {
    const [row, ...others] = rows;
    if (row === undefined || others.length > 0) throw new RangeError(`Unexpected ${rows.length} rows, expected one`);
    return row;
  };

  test.each([
    [9, 14, 5, 5],
    [12, 12, 5, 5],
    [10, 17, 5, 5],
    [14, 21, 6, 5],
    [28, 13, 5, 6],
  ])('learns no more of groups of %i and %i than each file alone says', (n, m, k, l) => {
    const fileOf = (letter: string, size: number, threshold: number, result: never) =>
      fakeFile([fakeEntry({ options: 2, result })], {
        session: letter.repeat(32),
        k: threshold,
        group: size >= 2 * threshold ? { n: size } : { fewerThan: 2 * threshold },
      });
    /** By merged interval: every sum, and every number of the first group, that is possible behind it. */
    const behind = new Map<string, { sums: Set<number>; first: Set<number> }>();
    for (const one of published(n, k))
      for (const other of published(m, l)) {
        const files = [fileOf('a', n, k, one.output as never), fileOf('b', m, l, other.output as never)];
        const { inTarget } = only(mergeResults(files));
        const key = JSON.stringify(inTarget);
        const found = behind.get(key) ?? { sums: new Set(), first: new Set() };
        for (const a of one.possible) for (const b of other.possible) found.sums.add(a + b);
        for (const a of one.possible) found.first.add(a);
        behind.set(key, found);
      }
    expect(behind.size).toBeGreaterThan(3);
    for (const [key, { sums, first }] of behind) {
      const { low, high } = JSON.parse(key);
      // No sum outside the interval, and no number inside it that is not a possible sum: it is neither wrong nor coy.
      const withinGroups = Math.min(high, n + m);
      expect([Math.min(...sums), Math.max(...sums), sums.size]).toEqual([low, withinGroups, withinGroups - low + 1]);
      const values = [...first].sort((a, b) => a - b);
      const isPinned = (few: readonly number[]) => few.length > 0 && few.length < Math.min(k, n);
      expect(isPinned(values.filter((value) => value < k))).toBe(false);
      expect(isPinned(values.filter((value) => value > n - k))).toBe(false);
    }
  });
});
