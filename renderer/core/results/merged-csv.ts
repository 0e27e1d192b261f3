import { agesCell, countCells, csvText } from './csv';
import type { MergedRow } from './merge';

/** The columns, in order. What each means: docs/results-format.md. */
export const mergedColumns = [
  'schema',
  'lesson',
  'version',
  'from',
  'to',
  'ages',
  'method',
  'k',
  'sessions',
  'paired',
  'withheld',
  'n_low',
  'n_high',
  'item',
  'item_version',
  'options',
  'target',
  'phase',
  'count',
  'low',
  'high',
] as const;

/** Merged class results as CSV, written as `resultsCsv` is: one line for each row. The same rows always give the same bytes. */
export function mergedCsv(rows: readonly MergedRow[]): string {
  const lines = rows.map((row) => [
    'not-alone-merged/1',
    row.lesson.id,
    row.lesson.version,
    ...row.months,
    agesCell(row.ages),
    row.method,
    row.k,
    row.sessions,
    row.paired,
    row.withheld,
    row.pupils.low,
    row.pupils.high,
    row.item,
    row.itemVersion,
    row.options,
    row.target.map((option) => option + 1).join(' '),
    row.phase,
    ...countCells(row.inTarget),
  ]);
  return csvText(mergedColumns, lines);
}
