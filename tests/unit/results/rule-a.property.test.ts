import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect, protectPair } from '../../../renderer/core/results/protect';
import { publishedInPair, rules } from '../../attacker/rules.mjs';
import { everythingPublished, type Rule, violationsOf } from '../../attacker/tables.mjs';
import { everyQuestion, firstOptions, pinnedDown } from './every-question';

const rule: Rule = protect;
/** A question with a table that fits it. */
const anyQuestion = (mostPupils: number) =>
  fc
    .record({
      n: fc.integer({ min: 0, max: mostPupils }),
      k: fc.integer({ min: 5, max: 20 }),
      options: fc.integer({ min: 2, max: 6 }),
    })
    .chain(({ n, k, options }) =>
      fc.record({
        n: fc.constant(n),
        k: fc.constant(k),
        // Each pupil picks an option or none, half of the time as most others do: small groups must be common.
        answers: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: options })), {
          minLength: n,
          maxLength: n,
        }),
        after: fc.array(fc.integer({ min: 0, max: options }), { minLength: n, maxLength: n }),
        target: fc.subarray(firstOptions(options), { minLength: 1, maxLength: options - 1 }),
        order: fc.shuffledSubarray(firstOptions(options), { minLength: options }),
        options: fc.constant(options),
      }),
    )
    .map(({ answers, after, ...question }) => ({
      ...question,
      counts: countOf(answers, question.options),
      after: countOf(after, question.options),
    }));

const countOf = (answers: readonly number[], options: number) =>
  firstOptions(options).map((option) => answers.filter((answer) => answer === option).length);

describe('Rule A', () => {
  test('pins down no group of pupils, for an outsider or for a pupil who knows one answer (P1, P10)', () => {
    const { tables, first } = pinnedDown(rule, everyQuestion(20, 4, [5, 6, 7, 8, 9, 10]));
    expect(first).toBeNull();
    expect(tables).toBe(745_646);
  });

  test('pins down no group on the five points of a scale in a class of 28 (P1, P10)', () => {
    for (const k of [5, 10])
      for (const [, found] of everythingPublished(rule, 28, 5, [3, 4], k))
        expect(violationsOf(found, 28, k)).toEqual([]);
  });

  test('is the rule that is published', () => {
    fc.assert(
      fc.property(anyQuestion(60), ({ counts, after, n, target, k }) => {
        expect(protect(counts, n, target, k)).toEqual(rules.published?.(counts, n, target, k));
        const both = [counts, after].every((one) => protect(one, n, target, k).form === 'full');
        expect(protectPair(counts, after, n, target, k)).toEqual({
          before: publishedInPair(counts, n, target, k, both),
          after: publishedInPair(after, n, target, k, both),
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('says less, never more, when the threshold is raised (P3)', () => {
    for (const { n, options, target } of everyQuestion(20, 4, [5])) {
      for (let k = 5; 2 * k <= n; k += 1) {
        const higherByLower = new Map<string, string>();
        everythingPublished(
          (table) => {
            const lower = JSON.stringify(protect(table, n, target, k));
            const higher = JSON.stringify(protect(table, n, target, k + 1));
            const known = higherByLower.get(lower) ?? higher;
            if (known !== higher) expect.fail(`n ${n}, k ${k}: ${lower} becomes both ${known} and ${higher}`);
            higherByLower.set(lower, higher);
            return null;
          },
          n,
          options,
          target,
          k,
        );
      }
    }
  });

  test('hides the same whatever the order of options (P4)', () => {
    fc.assert(
      fc.property(anyQuestion(60), ({ counts, n, target, k, order }) => {
        const moved = order.map((option) => counts[option] ?? 0);
        const movedTarget = target.map((option) => order.indexOf(option));
        const [result, afterMove] = [protect(counts, n, target, k), protect(moved, n, movedTarget, k)];
        expect(afterMove).toEqual(result.form === 'full' ? { form: 'full', counts: moved } : result);
      }),
    );
  });

  test('says the same every time (P5)', () => {
    fc.assert(
      fc.property(anyQuestion(60), ({ counts, n, target, k }) => {
        const once = protect(counts, n, target, k);
        expect(protect([...counts], n, [...target].reverse(), k)).toEqual(once);
      }),
    );
  });
});

describe('a pair under Rule A', () => {
  test('says nothing that the two phases alone would not say', () => {
    expectFunction(
      (before, after, n) => [protect(before, n, [0], 5), protect(after, n, [0], 5)],
      (before, after, n) => protectPair(before, after, n, [0], 5),
    );
  });

  test('pins down no group of one phase, even for somebody who knows the other phase by heart (P9)', () => {
    for (const { n, k, options, target } of everyQuestion(16, 3, [5, 6])) {
      // All that the other phase can change is whether this one may show every option.
      for (const other of [oneThatQualifies(n, k, options), [n, ...firstOptions(options - 1).map(() => 0)]]) {
        if (other === null) continue;
        const before: Rule = (table) => protectPair(table, other, n, target, k).before;
        const after: Rule = (table) => protectPair(other, table, n, target, k).after;
        for (const phase of [before, after])
          for (const [, found] of everythingPublished(phase, n, options, target, k))
            expect(violationsOf(found, n, k)).toEqual([]);
      }
    }
  });

  test('says less, never more, when the threshold is raised (P3)', () => {
    expectFunction(
      (before, after, n) => protectPair(before, after, n, [0], 5),
      (before, after, n) => protectPair(before, after, n, [0], 6),
    );
  });
});

type OfPair = (before: readonly number[], after: readonly number[], n: number) => unknown;

/** Fails unless `less` follows from `more`, for every pair of tables: 15 pupils and three options, 20 and two. */
function expectFunction(more: OfPair, less: OfPair): void {
  expectFunctionFor(15, 3, more, less);
  expectFunctionFor(20, 2, more, less);
}

function expectFunctionFor(n: number, options: number, more: OfPair, less: OfPair): void {
  const tables: (readonly number[])[] = [];
  everythingPublished((table) => tables.push([...table]), n, options, [0], 5);
  const lessByMore = new Map<string, string>();
  for (const before of tables)
    for (const after of tables) {
      const [from, to] = [JSON.stringify(more(before, after, n)), JSON.stringify(less(before, after, n))];
      const known = lessByMore.get(from) ?? to;
      if (known !== to) expect.fail(`${from} becomes both ${known} and ${to}`);
      lessByMore.set(from, to);
    }
  expect(lessByMore.size).toBeGreaterThan(9);
}

function oneThatQualifies(n: number, k: number, options: number): readonly number[] | null {
  const rest = n - k * (options - 1);
  return rest < k ? null : [rest, ...firstOptions(options - 1).map(() => k)];
}

describe('the attack', () => {
  test.each(['hides-one-to-four', 'hides-a-second-cell', 'rounds-to-five', 'shows-zero-and-all'])(
    'catches a rule that %s',
    (name) => {
      const leaky = rules[name];
      if (leaky === undefined) throw new RangeError(`Unexpected rule ${name}`);
      const caught = [...everythingPublished(leaky, 20, 4, [0], 5).values()].filter(
        (found) => violationsOf(found, 20, 5).length > 0,
      );
      expect(caught.length).toBeGreaterThan(0);
    },
  );
});
