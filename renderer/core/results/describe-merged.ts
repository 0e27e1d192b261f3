import { assertNever } from '../assert-never';
import type { ResultEntry, ResultsFile } from '../contract/results-file';
import type { Outline } from '../lesson/outline';
import { type Named, nameOf, wordsOf } from './describe';
import type { Interval } from './interval';
import type { MergedRow } from './merge';
import { type Share, shareOfCount } from './reading';

/** How many chose a target option, over all sessions of a row. Like one result, it never says that it is nobody or everybody. */
export type MergedAmount =
  /** In every session the group is too small for anything to be shown. */
  | { readonly kind: 'withheld' }
  | { readonly kind: 'exact'; readonly count: number; readonly pupils: Interval }
  /** Fewer than `than`, or none. */
  | { readonly kind: 'fewer'; readonly than: number; readonly pupils: Interval }
  /** More than `least`: all, or all but fewer than `but`. */
  | { readonly kind: 'more'; readonly least: number; readonly but: number; readonly pupils: Interval }
  | { readonly kind: 'between'; readonly low: number; readonly high: number; readonly pupils: Interval };

/** One phase of a question over many sessions, ready to be shown. */
export interface MergedLine {
  readonly phase: ResultEntry['phase'];
  readonly amount: MergedAmount;
  /** For a bar: how many, and over how many pupils; absent when nothing is shown. */
  readonly bar?: Interval & { readonly pupils: Interval };
  readonly sessions: number;
  readonly withheld: number;
  /** First and last month, `2026-11`. */
  readonly months: readonly [string, string];
}

/** Before beside after. */
export type MergedPair =
  /** Some sessions had one of them only: these are not the same groups. */
  | { readonly kind: 'other-groups'; readonly before: number; readonly after: number }
  /** `change`: how many more after than before, when both counts are exact. */
  | {
      readonly kind: 'same-groups';
      readonly before: MergedAmount;
      readonly after: MergedAmount;
      readonly change: number | null;
    };

/** One question, answered by one method: two methods of one question are two of these. */
export interface MergedQuestion {
  /** Unique in its lesson. */
  readonly key: string;
  readonly label: Named;
  readonly target: readonly Named[];
  readonly method: ResultEntry['method'];
  /** Before first. */
  readonly lines: readonly MergedLine[];
  /** `null` unless there are both. */
  readonly pair: MergedPair | null;
}

/** One version of a lesson, taught to one age group. */
export interface MergedLesson {
  /** Unique in a merged result. */
  readonly key: string;
  readonly lesson: ResultsFile['lesson'];
  readonly ages: ResultsFile['ages'];
  /** The strictest of all sessions. */
  readonly k: number;
  readonly questions: readonly MergedQuestion[];
}

/**
 * What merged rows say, by lesson and question, in the order of the rows. It reads nothing else, so the screen cannot show
 * more than the exported table.
 *
 * @param outlines lessons by id, for the wording of questions and options; one that is not installed is absent
 */
export function describeMerged(
  rows: readonly MergedRow[],
  outlines: Readonly<Record<string, Outline>>,
): readonly MergedLesson[] {
  const lessons = groupedBy(rows, ({ lesson, ages }) => [lesson.id, lesson.version, ...ages].join(' '));
  return [...lessons].map(([key, [first, ...others]]) => {
    const { lesson, ages } = first;
    const questions = groupedBy([first, ...others], ({ item, itemVersion, options, target, method }) =>
      [item, itemVersion, options, target.join('+'), method].join(' '),
    );
    return {
      key,
      lesson,
      ages,
      k: others.reduce((strictest, { k }) => Math.max(strictest, k), first.k),
      questions: [...questions].map(([question, asked], place) =>
        describeQuestion(question, asked, outlines[lesson.id] ?? null, place + 1),
      ),
    };
  });
}

type Some<One> = readonly [One, ...One[]];

function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, Some<One>> {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function describeQuestion(key: string, rows: Some<MergedRow>, outline: Outline | null, number: number): MergedQuestion {
  const [{ options: count, target, method }] = rows;
  const { label, options } = wordsOf(outline, rows[0]);
  // The words of a question with another number of options would name the wrong ones.
  const isKnown = label !== undefined && options.length === count;
  return {
    key,
    label: isKnown ? { kind: 'text', text: label } : { kind: 'number', number },
    target: target.map((option) => nameOf(isKnown ? options : [], option)),
    method,
    lines: rows.map(describeRow),
    pair: pairOf(rows),
  };
}

function describeRow(row: MergedRow): MergedLine {
  const { phase, sessions, withheld, months, inTarget, pupils } = row;
  const amount = mergedAmount(row);
  return {
    phase,
    amount,
    ...(amount.kind !== 'withheld' && { bar: { ...inTarget, pupils } }),
    sessions,
    withheld,
    months,
  };
}

/** Reads one merged row. */
export function mergedAmount({ inTarget: { low, high }, pupils, sessions, withheld }: MergedRow): MergedAmount {
  if (withheld === sessions) return { kind: 'withheld' };
  if (low === high) return { kind: 'exact', count: low, pupils };
  if (low === 0) return { kind: 'fewer', than: high + 1, pupils };
  const isKnownGroup = pupils.low === pupils.high;
  if (high === pupils.high && isKnownGroup) return { kind: 'more', least: low - 1, but: pupils.high - low + 1, pupils };
  return { kind: 'between', low, high, pupils };
}

/** The lowest and the highest share there can be, whole per cent; both the same where only one is said. */
export function mergedShares(amount: Exclude<MergedAmount, { kind: 'withheld' }>): readonly [Share, Share] {
  const { high: most } = amount.pupils;
  switch (amount.kind) {
    case 'fewer':
      return twice({ kind: 'under', percent: Math.ceil((100 * amount.than) / most) });
    case 'more':
      return twice({ kind: 'over', percent: Math.floor((100 * amount.least) / most) });
    case 'exact':
      return twice(shareOfCount(amount.count, most));
    case 'between':
      return [shareOfCount(amount.low, most), shareOfCount(amount.high, most)];
    default:
      return assertNever(amount);
  }
}

const twice = (share: Share): readonly [Share, Share] => [share, share];

function pairOf(rows: readonly MergedRow[]): MergedPair | null {
  const [before, after] = (['baseline', 'endpoint'] as const).map((phase) => rows.find((row) => row.phase === phase));
  if (before === undefined || after === undefined) return null;
  if ([before, after].some(({ paired, sessions }) => paired !== sessions))
    return { kind: 'other-groups', before: before.sessions, after: after.sessions };
  const amounts = { before: mergedAmount(before), after: mergedAmount(after) };
  const isExact = amounts.before.kind === 'exact' && amounts.after.kind === 'exact';
  return { kind: 'same-groups', ...amounts, change: isExact ? after.inTarget.low - before.inTarget.low : null };
}
