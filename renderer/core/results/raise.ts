import type { ProtectedForm, ResultEntry, ResultsFile } from '../contract/results-file';
import { joinedForm, protect, protectPair } from './protect';

/**
 * What a class result would have said at a higher threshold, worked out from what it says now and nothing else. That this
 * can be done at all is why raising `k` never tells anything more.
 *
 * @param k not below the file's own; throws RangeError otherwise, because what is hidden cannot be found again
 */
export function raised(file: ResultsFile, k: number): ResultsFile {
  if (k < file.k) throw new RangeError(`Unexpected k ${k}, expected at least ${file.k} as in the file`);
  if (k === file.k) return file;
  const { group, results } = file;
  const n = 'n' in group && group.n >= 2 * k ? group.n : null;
  return {
    ...file,
    k,
    group: n === null ? { fewerThan: 2 * k } : { n },
    results: results.map((entry) => ({
      ...entry,
      result: n === null ? { form: 'withheld' } : raisedForm(entry, results, n, k),
    })),
  };
}

function raisedForm(entry: ResultEntry, all: readonly ResultEntry[], n: number, k: number): ProtectedForm {
  const { result, target } = entry;
  if (result.form === 'two') return joinedForm(result.target, n, k);
  if (result.form !== 'full') return result;
  const other = all.find((one) => one !== entry && one.item === entry.item);
  if (other?.result.form !== 'full') return protect(result.counts, n, target, k);
  return protectPair(result.counts, other.result.counts, n, target, k).before;
}
