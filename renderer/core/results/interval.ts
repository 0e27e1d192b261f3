import { assertNever } from '../assert-never';
import type { ResultEntry, ResultsFile } from '../contract/results-file';

/** Fewest and most pupils a published result leaves possible, both inclusive. Equal when the count is exact. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How many pupils may have taken part: exact from 2k upward, else anything under 2k. */
export function groupInterval(group: ResultsFile['group']): Interval {
  return 'n' in group ? { low: group.n, high: group.n } : { low: 0, high: group.fewerThan - 1 };
}

/**
 * How many pupils may have chosen a target option, worked out from the published form and nothing else. Charts, exports
 * and merging all draw from here, so none of them can show more than the file says.
 */
export function targetInterval(entry: ResultEntry, group: ResultsFile['group'], k: number): Interval {
  const { result } = entry;
  const n = groupInterval(group).high;
  switch (result.form) {
    case 'withheld':
      return { low: 0, high: n };
    case 'fewer':
      return { low: 0, high: k - 1 };
    case 'allbut':
      return { low: n - k + 1, high: n };
    case 'two':
      return { low: result.target, high: result.target };
    case 'full': {
      const count = entry.target.reduce((total, option) => total + (result.counts[option] ?? 0), 0);
      return { low: count, high: count };
    }
    default:
      return assertNever(result);
  }
}
