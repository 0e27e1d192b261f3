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
  for (const { session } of files) {
    if (sessions.has(session)) throw new RangeError(`Unexpected second result of session ${session}, expected one`);
    sessions.add(session);
  }
  return joinRows(files.flatMap(rowsOf));
}

/** Adds up rows of the same question, phase and method, in any order and any grouping, as long as no session is in two. */
export function joinRows(rows: readonly MergedRow[]): readonly MergedRow[] {
  const joined = new Map<string, MergedRow>();
  for (const row of rows) {
    const key = JSON.stringify(placeOf(row));
    const before = joined.get(key);
    joined.set(key, before === undefined ? row : joinTwo(before, row));
  }
  return [...joined.values()].sort(byPlace);
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

function joinTwo(a: MergedRow, b: MergedRow): MergedRow {
  return {
    ...a,
    k: Math.max(a.k, b.k),
    months: [
      a.months[0] < b.months[0] ? a.months[0] : b.months[0],
      a.months[1] > b.months[1] ? a.months[1] : b.months[1],
    ],
    sessions: a.sessions + b.sessions,
    paired: a.paired + b.paired,
    withheld: a.withheld + b.withheld,
    pupils: added(a.pupils, b.pupils),
    inTarget: added(a.inTarget, b.inTarget),
  };
}

const added = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

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
