import type { MergedRow } from './merge';

/** Merged class results as JSON: the rows of `mergedCsv`, in its order. The same rows always give the same bytes. */
export function mergedJson(rows: readonly MergedRow[]): string {
  const inOrder = rows.map(
    (row): MergedRow => ({
      lesson: { id: row.lesson.id, version: row.lesson.version },
      ages: row.ages,
      months: row.months,
      method: row.method,
      k: row.k,
      sessions: row.sessions,
      paired: row.paired,
      withheld: row.withheld,
      pupils: row.pupils,
      item: row.item,
      itemVersion: row.itemVersion,
      options: row.options,
      target: row.target,
      phase: row.phase,
      inTarget: row.inTarget,
    }),
  );
  return `${JSON.stringify({ schema: 'not-alone-merged', version: 1, rows: inOrder }, null, 2)}\n`;
}
