import { useId } from 'react';
import type { ResultLine } from '../../../core/results/describe';
import './result-bar.css';

export interface ResultBarProps {
  /** From the published form: exact when `low` equals `high`, else a band. */
  readonly bar: NonNullable<ResultLine['bar']>;
}

/**
 * One bar over the whole group. What is certain is filled; a band is hatched from its lower to its upper end and nothing
 * marks a point inside it. It stands beside the same result in words, so it is hidden from screen readers.
 */
export function ResultBar({ bar: { low, high, n } }: ResultBarProps) {
  const hatch = useId();
  return (
    <svg className="result-bar" viewBox={`0 0 ${n} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <defs>
        {/* In hundredths of the group, so that hatches look alike in a class and in a hall. */}
        <pattern id={hatch} width={n / 50} height="1" patternUnits="userSpaceOnUse">
          <rect className="result-bar-hatch" width={n / 100} height="1" />
        </pattern>
      </defs>
      <rect className="result-bar-group" width={n} height="1" />
      {low > 0 && <rect className="result-bar-certain" width={low} height="1" />}
      {high > low && <rect className="result-bar-band" x={low} width={high - low} height="1" fill={`url(#${hatch})`} />}
    </svg>
  );
}
