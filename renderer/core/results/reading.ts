import { assertNever } from '../assert-never';
import type { ProtectedForm, ResultEntry, ResultsFile } from '../contract/results-file';
import { targetInterval } from './interval';

type Group = ResultsFile['group'];

/** How many chose a target option, as far as the published form says it. Zero and everybody are never said. */
export type Amount =
  /** The group is too small for anything to be shown. */
  | { readonly kind: 'withheld'; readonly fewerThan: number }
  /** Fewer than `k`, or none. */
  | { readonly kind: 'fewer'; readonly k: number; readonly n: number }
  /** More than `least`: all, or all but fewer than `k`. */
  | { readonly kind: 'more'; readonly least: number; readonly k: number; readonly n: number }
  | { readonly kind: 'exact'; readonly count: number; readonly n: number };

/** Whole per cent. */
export interface Share {
  readonly kind: 'under' | 'about' | 'over';
  readonly percent: number;
}

/** Why a question says what it says. Made from the published form alone, so that it gives nothing away that the form hides. */
export type Reason =
  | { readonly kind: 'withheld'; readonly fewerThan: number }
  | { readonly kind: 'fewer' | 'full'; readonly k: number }
  | { readonly kind: 'more'; readonly least: number }
  /** `paired`: before or after is the reason, and which of them is not said. */
  | { readonly kind: 'two'; readonly k: number; readonly paired: boolean };

/** Reads one entry of a class result. */
export function amountOf(entry: ResultEntry, group: Group, k: number): Amount {
  if (!('n' in group)) return { kind: 'withheld', fewerThan: group.fewerThan };
  const { n } = group;
  const { form } = entry.result;
  switch (form) {
    case 'withheld':
      return { kind: 'withheld', fewerThan: 2 * k };
    case 'fewer':
      return { kind: 'fewer', k, n };
    case 'allbut':
      return { kind: 'more', least: n - k, k, n };
    case 'two':
    case 'full':
      return { kind: 'exact', count: targetInterval(entry, group, k).low, n };
    default:
      return assertNever(form);
  }
}

/** The share of an amount: true of every count that the amount may stand for. Source: docs/results-format.md. */
export function shareOf(amount: Exclude<Amount, { kind: 'withheld' }>): Share {
  if (amount.kind === 'fewer') return { kind: 'under', percent: Math.ceil((100 * amount.k) / amount.n) };
  if (amount.kind === 'more') return { kind: 'over', percent: Math.floor((100 * amount.least) / amount.n) };
  return shareOfCount(amount.count, amount.n);
}

/** A published count as a whole percentage of its base; never 0 or 100, which would read as nobody or everybody. */
export function shareOfCount(count: number, n: number): Share {
  const percent = Math.round((100 * count) / n);
  if (percent === 0) return { kind: 'under', percent: 1 };
  return percent === 100 ? { kind: 'over', percent: 99 } : { kind: 'about', percent };
}

/** How many more after than before, when both are exact; else `null`: a difference of bands would say more than the bands. */
export function changeOf(before: Amount, after: Amount): number | null {
  return before.kind === 'exact' && after.kind === 'exact' ? after.count - before.count : null;
}

/** @param paired the question was asked before and after, and this is one of the two */
export function reasonOf(form: ProtectedForm['form'], paired: boolean, group: Group, k: number): Reason {
  switch (form) {
    case 'withheld':
      return { kind: 'withheld', fewerThan: 2 * k };
    case 'allbut':
      return 'n' in group ? { kind: 'more', least: group.n - k } : { kind: 'withheld', fewerThan: group.fewerThan };
    case 'two':
      return { kind: 'two', k, paired };
    case 'fewer':
    case 'full':
      return { kind: form, k };
    default:
      return assertNever(form);
  }
}
