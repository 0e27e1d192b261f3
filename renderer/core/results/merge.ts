import type { ResultEntry, ResultsFile } from '../contract/results-file';
import { groupInterval, type Interval, targetInterval } from './interval';

/**
 * One question in one phase, answered by one method, over every session in which it was the same: same lesson and version,
 * same ages, same item and version, same options and target. Whatever differs in one of these is another row.
 */
export interface MergedRow {
  readonly lesson: ResultsFile['lesson'];
  readonly ages: ResultsFile['ages'];
  readonly item: string;
  readonly itemVersion: number;
  readonly options: number;
  /** Indices of the target options. */
  readonly target: readonly number[];
  readonly phase: ResultEntry['phase'];
  readonly method: ResultEntry['method'];
  /** The strictest of the sessions: the largest. */
  readonly k: number;
  /** First and last month in which it was taught, `2026-11`. */
  readonly months: readonly [string, string];
  readonly sessions: number;
  /** In how many of them it was asked before and after. */
  readonly paired: number;
  /** How many of them had fewer than 2k pupils, so that their answers are withheld. */
  readonly withheld: number;
  /** Fewest and most pupils taking part. */
  readonly pupils: Interval;
  /** Fewest and most pupils who chose a target option. */
  readonly inTarget: Interval;
}

/**
 * Merges class results of different sessions: what is certain of each is added up, and no session is left out or given a
 * middle. It reads protected results alone, so it tells nothing that they do not. The order of the files changes nothing.
 *
 * @throws RangeError when a session is there twice; `gatherResults` finds those. Source: docs/results-format.md.
 */
export function mergeResults(files: readonly ResultsFile[]): readonly MergedRow[] {
  const sessions = new Set<string>();
  const joined = new Map<string, Total>();
  for (const file of files) {
    const { session } = file;
    if (sessions.has(session)) throw new RangeError(`Unexpected second result of session ${session}, expected one`);
    sessions.add(session);
    for (const row of rowsOf(file)) add(row, joined);
  }
  return sorted(joined);
}

/** Adds up rows of the same question, phase and method, in any order and any grouping, as long as no session is in two. */
export function joinRows(rows: readonly MergedRow[]): readonly MergedRow[] {
  const joined = new Map<string, Total>();
  for (const row of rows) add(row, joined);
  return sorted(joined);
}

/** A row that is still being added to. */
type Total = { -readonly [Member in keyof MergedRow]: MergedRow[Member] };

function add(row: MergedRow, joined: Map<string, Total>): void {
  // No name that a class result may have holds a blank.
  const key = placeOf(row).join('  ');
  const total = joined.get(key);
  if (total === undefined) joined.set(key, { ...row });
  else addTo(total, row);
}

function rowsOf({ lesson, ages, k, month, group, results }: ResultsFile): readonly MergedRow[] {
  return results.map((entry) => {
    const { item, itemVersion, options, target, phase, method, result } = entry;
    const asked = results.filter((other) => other.item === item && other.phase !== 'single');
    return {
      lesson,
      ages,
      item,
      itemVersion,
      options,
      target,
      phase,
      method,
      k,
      months: [month, month],
      sessions: 1,
      paired: phase !== 'single' && asked.length > 1 ? 1 : 0,
      withheld: result.form === 'withheld' ? 1 : 0,
      pupils: groupInterval(group),
      inTarget: targetInterval(entry, group, k),
    };
  });
}

function addTo(total: Total, row: MergedRow): void {
  const [first, last] = total.months;
  const [from, to] = row.months;
  total.k = Math.max(total.k, row.k);
  if (from < first || to > last) total.months = [from < first ? from : first, to > last ? to : last];
  total.sessions += row.sessions;
  total.paired += row.paired;
  total.withheld += row.withheld;
  total.pupils = added(total.pupils, row.pupils);
  total.inTarget = added(total.inTarget, row.inTarget);
}

const added = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

const sorted = (joined: ReadonlyMap<string, MergedRow>): readonly MergedRow[] => [...joined.values()].sort(byPlace);

const phases: readonly ResultEntry['phase'][] = ['baseline', 'endpoint', 'single'];

/** Everything in which two results must agree to be added up; also the order of rows. */
function placeOf(row: MergedRow): readonly (string | number)[] {
  const { lesson, ages, item, itemVersion, options, target, phase, method } = row;
  return [
    lesson.id,
    lesson.version,
    ages[0],
    ages[1],
    item,
    itemVersion,
    options,
    target.join(' '),
    phases.indexOf(phase),
    method,
  ];
}

/** By code unit, so that the order is the same on every machine, whatever its language. */
function byPlace(a: MergedRow, b: MergedRow): number {
  const other = placeOf(b);
  for (const [at, one] of placeOf(a).entries()) {
    const compared = other[at] ?? one;
    if (one !== compared) return one < compared ? -1 : 1;
  }
  return 0;
}
