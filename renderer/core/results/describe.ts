import type { ResultEntry, ResultsFile } from '../contract/results-file';
import type { Outline } from '../lesson/outline';
import { type Interval, targetInterval } from './interval';
import { sayChange, sayPair, sayReason, sayShare, sayTarget } from './wording';

/** One phase of a question, ready to be shown. */
export interface ResultLine {
  readonly phase: ResultEntry['phase'];
  readonly form: ResultEntry['result']['form'];
  /** How many chose a target option, in words. */
  readonly says: string;
  /** Why it says that, in the facilitator's words. */
  readonly reason: string;
  /** For a bar; absent when not even the size of the group is known. */
  readonly bar?: Interval & { readonly n: number };
  /** Every option with its exact count, in order; empty unless the form is `full`. */
  readonly options: readonly { readonly text: string; readonly says: string }[];
}

/** One question with its phases, before first. */
export interface ResultRow {
  readonly item: string;
  /** The question as it was asked, or its place in the file when this lesson's wording is not at hand. */
  readonly label: string;
  /** Texts of the target options, in order. */
  readonly target: readonly string[];
  readonly method: ResultEntry['method'];
  readonly lines: readonly ResultLine[];
  /** Before and after in one line, when there are both. */
  readonly pair?: string;
  /** Net change, when both counts are exact. */
  readonly change?: string;
}

/**
 * What each question of a class result says, in words: the preview in Wrap-up and the saved result are both drawn from
 * this. It reads the protected file and nothing else, so a preview cannot show more than will be saved.
 *
 * @param outline the lesson, for the wording of questions and options; `null` when it is not installed
 */
export function describeResults(file: ResultsFile, outline: Outline | null): readonly ResultRow[] {
  const items = [...new Set(file.results.map(({ item }) => item))];
  return items.map((item, place) =>
    describeItem(file, outline, item, `Question ${place + 1}, from another version of the lesson`),
  );
}

function describeItem(file: ResultsFile, outline: Outline | null, item: string, unknown: string): ResultRow {
  const entries = (['baseline', 'endpoint', 'single'] as const).flatMap((phase) =>
    file.results.filter((entry) => entry.item === item && entry.phase === phase),
  );
  const [first] = entries;
  if (first === undefined) throw new RangeError(`Unexpected item ${item}, expected one of the file`);
  const before = entries.find(({ phase }) => phase === 'baseline');
  const after = entries.find(({ phase }) => phase === 'endpoint');
  const words = wordsOf(outline, first, unknown);
  const change = before && after ? sayChange(before, after) : null;
  return {
    item,
    label: words.label,
    target: first.target.map((option) => words.options[option] ?? optionName(option)),
    method: first.method,
    lines: entries.map((entry) =>
      describeEntry(file, entry, words.options, before !== undefined && after !== undefined),
    ),
    ...(before && after && { pair: sayPair(before, after, file.group, file.k) }),
    ...(change !== null && { change }),
  };
}

function describeEntry(file: ResultsFile, entry: ResultEntry, texts: readonly string[], paired: boolean): ResultLine {
  const { group, k } = file;
  const { result, phase } = entry;
  const n = 'n' in group ? group.n : null;
  return {
    phase,
    form: result.form,
    says: sayTarget(entry, group, k),
    reason: sayReason(result.form, paired && phase !== 'single', group, k),
    ...(n !== null && { bar: { ...targetInterval(entry, group, k), n } }),
    options:
      result.form === 'full' && n !== null
        ? result.counts.map((count, option) => ({
            text: texts[option] ?? optionName(option),
            says: `${count} of ${n} (${sayShare(count, n)})`,
          }))
        : [],
  };
}

/** Wording comes from the lesson, never from a file; a version of the item that is not at hand has none. */
function wordsOf(
  outline: Outline | null,
  entry: ResultEntry,
  unknown: string,
): { label: string; options: readonly string[] } {
  const found = outline?.slides
    .flatMap((slide) => slide.activities)
    .find(({ item, itemVersion }) => item === entry.item && itemVersion === entry.itemVersion);
  return found === undefined ? { label: unknown, options: [] } : { label: found.label, options: found.options };
}

const optionName = (option: number) => `Answer ${option + 1}`;
