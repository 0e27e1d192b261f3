import type { MergedRow } from './merge';

/**
 * Suggested name of an exported table of many sessions: `merged-results-2026-09-to-2026-11.csv`. It tells the first and the
 * last month and nothing else.
 */
export function mergedFileName(rows: readonly MergedRow[], kind: 'json' | 'csv'): string {
  const months = rows.flatMap((row) => row.months).sort();
  const span = [...new Set([months[0], months.at(-1)])].filter((month) => month !== undefined);
  return `${['merged-results', span.join('-to-')].filter((part) => part !== '').join('-')}.${kind}`;
}
