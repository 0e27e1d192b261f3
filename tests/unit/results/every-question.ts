import { everythingPublished, type Rule, violationsOf } from '../../attacker/tables.mjs';

export interface Question {
  readonly k: number;
  readonly n: number;
  readonly options: number;
  readonly target: readonly number[];
}

export const firstOptions = (size: number) => Array.from({ length: size }, (_, option) => option);

/** Every size of group, number of options and size of target, up to the order of options. */
export function everyQuestion(
  mostPupils: number,
  mostOptions: number,
  thresholds: readonly number[],
): readonly Question[] {
  return thresholds.flatMap((k) =>
    Array.from({ length: mostPupils - 2 * k + 1 }, (_, more) => 2 * k + more).flatMap((n) =>
      Array.from({ length: mostOptions - 1 }, (_, more) => more + 2).flatMap((options) =>
        Array.from({ length: options - 1 }, (_, more) => ({ k, n, options, target: firstOptions(more + 1) })),
      ),
    ),
  );
}

/** Goes through every table of every question: how many there are, and the first group of pupils that is pinned down, in words. */
export function pinnedDown(
  rule: Rule,
  questions: readonly Question[],
): { readonly tables: number; readonly first: string | null } {
  let tables = 0;
  for (const { n, k, options, target } of questions)
    for (const [output, found] of everythingPublished(rule, n, options, target, k)) {
      tables += found.outsider.tables;
      const [violation] = violationsOf(found, n, k);
      if (violation !== undefined)
        return { tables, first: `n ${n}, k ${k}, target ${target.length} of ${options}, ${output}: ${violation}` };
    }
  return { tables, first: null };
}
