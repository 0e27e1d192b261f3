import type { ResultEntry, ResultsFile } from '../contract/results-file';
import type { Outline } from '../lesson/outline';
import { type Interval, targetInterval } from './interval';
import { type Amount, amountOf, changeOf, type Reason, reasonOf } from './reading';

/** A question or an answer in the lesson's own wording, or its number from 1 when that wording is not at hand. */
export type Named =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number };

/** One phase of a question, ready to be shown. */
export interface ResultLine {
  readonly phase: ResultEntry['phase'];
  readonly form: ResultEntry['result']['form'];
  /** How many chose a target option. */
  readonly amount: Amount;
  readonly reason: Reason;
  /** For a bar; absent when not even the size of the group is known. */
  readonly bar?: Interval & { readonly n: number };
  /** Every option with its exact count, in order; empty unless the form is `full`. */
  readonly options: readonly { readonly name: Named; readonly count: number }[];
}

/** One question with its phases, before first. */
export interface ResultRow {
  readonly item: string;
  readonly label: Named;
  /** The target options, in order. */
  readonly target: readonly Named[];
  readonly method: ResultEntry['method'];
  readonly lines: readonly ResultLine[];
  /** Before and after; `null` unless there are both. */
  readonly pair: ResultPair | null;
}

export interface ResultPair {
  readonly before: Amount;
  readonly after: Amount;
  /** How many more after than before, when both counts are exact. */
  readonly change: number | null;
}

/**
 * What each question of a class result says: the preview in Wrap-up and the saved result are both drawn from this. It
 * reads the protected file and nothing else, so a preview cannot show more than will be saved.
 *
 * @param outline the lesson, for the wording of questions and options; `null` when it is not installed
 */
export function describeResults(file: ResultsFile, outline: Outline | null): readonly ResultRow[] {
  const items = [...new Set(file.results.map(({ item }) => item))];
  return items.map((item, place) => describeItem(file, outline, item, { kind: 'number', number: place + 1 }));
}

function describeItem(file: ResultsFile, outline: Outline | null, item: string, unknown: Named): ResultRow {
  const entries = (['baseline', 'endpoint', 'single'] as const).flatMap((phase) =>
    file.results.filter((entry) => entry.item === item && entry.phase === phase),
  );
  const [first] = entries;
  if (first === undefined) throw new RangeError(`Unexpected item ${item}, expected one of the file`);
  const { label, options } = wordsOf(outline, first);
  const pair = pairOf(file, entries);
  return {
    item,
    label: label === undefined ? unknown : { kind: 'text', text: label },
    target: first.target.map((option) => nameOf(options, option)),
    method: first.method,
    lines: entries.map((entry) => describeEntry(file, entry, options, pair !== null)),
    pair,
  };
}

function pairOf({ group, k }: ResultsFile, entries: readonly ResultEntry[]): ResultPair | null {
  const [before, after] = (['baseline', 'endpoint'] as const).map((phase) => {
    const entry = entries.find((one) => one.phase === phase);
    return entry && amountOf(entry, group, k);
  });
  return before && after ? { before, after, change: changeOf(before, after) } : null;
}

function describeEntry(file: ResultsFile, entry: ResultEntry, texts: readonly string[], paired: boolean): ResultLine {
  const { group, k } = file;
  const { result, phase } = entry;
  return {
    phase,
    form: result.form,
    amount: amountOf(entry, group, k),
    reason: reasonOf(result.form, paired && phase !== 'single', group, k),
    ...('n' in group && { bar: { ...targetInterval(entry, group, k), n: group.n } }),
    options:
      result.form === 'full' && 'n' in group
        ? result.counts.map((count, option) => ({ name: nameOf(texts, option), count }))
        : [],
  };
}

/** Wording comes from the lesson, never from a file; a version of the item that is not at hand has none. */
export function wordsOf(outline: Outline | null, entry: Pick<ResultEntry, 'item' | 'itemVersion'>) {
  const found = outline?.slides
    .flatMap((slide) => slide.activities)
    .find(({ item, itemVersion }) => item === entry.item && itemVersion === entry.itemVersion);
  return { label: found?.label, options: found?.options ?? [] };
}

/** An option by its text, or by its number from 1 when its text is not at hand. */
export function nameOf(texts: readonly string[], option: number): Named {
  const text = texts[option];
  return text === undefined ? { kind: 'number', number: option + 1 } : { kind: 'text', text };
}
