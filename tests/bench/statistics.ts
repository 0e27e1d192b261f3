export interface Summary {
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
}

/** Nearest-rank percentiles. Throws RangeError when there is nothing to sum up. */
export function summarise(values: readonly number[]): Summary {
  if (values.length === 0) throw new RangeError('Unexpected empty list, expected at least one value');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { runs: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) };
}
