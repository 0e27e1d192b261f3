import type { Summary } from './statistics';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'MB';
  readonly ours: Summary;
  /** The same thing done by a peer, in the same run. */
  readonly peer?: { readonly name: string; readonly summary: Summary };
  /** In words, from the performance goals. */
  readonly goal: string;
}

/** Ours ÷ the peer's, of medians; absent without a peer. */
export function ratioOf({ ours, peer }: Row): number | undefined {
  return peer === undefined ? undefined : ours.median / peer.summary.median;
}

/** The rows as a table of fixed width, for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const number = (value: number) => value.toFixed(value < 100 ? 1 : 0);
  const cells = rows.map((row) => {
    const ratio = ratioOf(row);
    return [
      row.what,
      String(row.ours.runs),
      `${number(row.ours.median)} ${row.unit}`,
      number(row.ours.p95),
      number(row.ours.p99),
      number(row.ours.worst),
      row.peer === undefined ? '' : `${number(row.peer.summary.median)} (${number(row.peer.summary.p95)})`,
      ratio === undefined ? '' : ratio.toFixed(2),
      row.goal,
    ];
  });
  const head = ['What', 'Runs', 'Median', 'p95', 'p99', 'Worst', 'Peer (p95)', 'Ratio', 'Goal'];
  const widths = head.map((title, column) =>
    Math.max(...[head, ...cells].map((line) => (line[column] ?? title).length)),
  );
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [lineOf(head), lineOf(widths.map((width) => '-'.repeat(width))), ...cells.map(lineOf)].join('\n');
}
