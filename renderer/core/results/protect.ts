import type { ProtectedForm } from '../contract/results-file';

/** The smallest group a result may show: 5 unless it was raised, never below 5, at most 20. */
export const smallestK = 5;
export const largestK = 20;
/** The most options a question may have. */
export const mostOptions = 6;

/**
 * Rule A: what one question in one phase may say about `n` pupils. Nothing it returns tells a group of fewer than `k`
 * pupils, or all but fewer than `k`, from any other group of that size; zero and everybody are inside those bands.
 *
 * @param counts pupils who chose each option; whoever is missing from `n` gave no answer
 * @param n pupils taking part
 * @param target indices of the target options, from 0; the other options and "no answer" are the rest
 * @param k smallest group that may be shown, 5 to 20
 * @throws RangeError naming the value, for anything the rule does not allow. Source: docs/results-format.md.
 */
export function protect(counts: readonly number[], n: number, target: readonly number[], k: number): ProtectedForm {
  requireRule(counts, n, target, k);
  if (n < 2 * k) return { form: 'withheld' };
  const unanswered = n - sum(counts);
  if (Math.min(...counts) >= k && (unanswered === 0 || unanswered >= k)) return { form: 'full', counts: [...counts] };
  return joined(counts, n, target, k);
}

/**
 * Rule A for one question asked before and after: the only way a pair is made. Every option is shown only if both phases
 * allow it; otherwise both are joined into two groups, each on its own. The outcome depends on nothing but what
 * {@link protect} says of each phase, so a pair never tells more than the two phases alone would.
 *
 * @throws RangeError naming the value, as {@link protect} does, and when the phases have different numbers of options
 */
export function protectPair(
  before: readonly number[],
  after: readonly number[],
  n: number,
  target: readonly number[],
  k: number,
): { readonly before: ProtectedForm; readonly after: ProtectedForm } {
  if (before.length !== after.length)
    throw new RangeError(`Unexpected ${after.length} options after, expected ${before.length} as before`);
  const alone = { before: protect(before, n, target, k), after: protect(after, n, target, k) };
  if (alone.before.form === 'full' && alone.after.form === 'full') return alone;
  const join = (form: ProtectedForm, counts: readonly number[]) =>
    form.form === 'full' ? joined(counts, n, target, k) : form;
  return { before: join(alone.before, before), after: join(alone.after, after) };
}

/** Steps 3 to 5: the target options against the rest. */
function joined(counts: readonly number[], n: number, target: readonly number[], k: number): ProtectedForm {
  return joinedForm(sum(counts.filter((_, option) => target.includes(option))), n, k);
}

/**
 * The same where only the number of pupils who chose a target option is known.
 *
 * @param n at least 2k
 */
export function joinedForm(inTarget: number, n: number, k: number): ProtectedForm {
  if (inTarget < k) return { form: 'fewer' };
  if (n - inTarget < k) return { form: 'allbut' };
  return { form: 'two', target: inTarget };
}

function requireRule(counts: readonly number[], n: number, target: readonly number[], k: number): void {
  requireWhole('k', k, smallestK, largestK);
  requireWhole('number of pupils', n, 0, Number.MAX_SAFE_INTEGER);
  if (counts.length > mostOptions)
    throw new RangeError(`Unexpected ${counts.length} options, expected at most ${mostOptions}`);
  // By index, because `forEach` and `every` pass over holes.
  for (let option = 0; option < counts.length; option += 1)
    requireWhole(`count of option ${option}`, counts[option], 0, n);
  if (sum(counts) > n) throw new RangeError(`Unexpected sum of counts ${sum(counts)}, expected at most ${n} pupils`);
  if (target.length === 0) throw new RangeError('Unexpected empty target [], expected at least one option');
  for (let place = 0; place < target.length; place += 1)
    requireWhole(`target ${place}`, target[place], 0, counts.length - 1);
  if (new Set(target).size < target.length)
    throw new RangeError(`Unexpected target [${target.join(', ')}], expected each option once`);
  if (target.length === counts.length)
    throw new RangeError(`Unexpected target [${target.join(', ')}], expected at least one option outside it`);
}

function requireWhole(name: string, value: number | undefined, low: number, high: number): void {
  if (value === undefined || !Number.isSafeInteger(value) || value < low || value > high)
    throw new RangeError(`Unexpected ${name} ${String(value)}, expected a whole number from ${low} to ${high}`);
}

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
