import { useEffect, useId, useRef } from 'react';
import type { ChartBar } from '../../../core/results/chart';
import type { ChartLook } from './draw-chart';
import './result-chart.css';

export interface ResultChartProps {
  /** From published forms: never a count of its own. The first is drawn at the top. */
  readonly bars: readonly ChartBar[];
  readonly size?: ChartSize;
}

/** `paper`: for a sheet of A4; `column`: for one of its two columns, without words, beside the table that has them. */
export type ChartSize = keyof typeof looks;

/** `row`: height of one bar with its gap. */
const looks = {
  screen: { width: 520, names: 96, words: 168, row: 36, axis: 28 },
  /** For long words beside the bars: ranges over many sessions. */
  wide: { width: 720, names: 96, words: 300, row: 36, axis: 28 },
  paper: { width: 340, names: 62, words: 112, row: 19, axis: 22 },
  column: { width: 168, names: 60, words: 8, row: 14, axis: 21 },
} as const satisfies Readonly<Record<string, Omit<ChartLook, 'id' | 'height'> & { readonly row: number }>>;

/**
 * Bars over the whole group, before above after. It always stands beside the same results in words, in a table, so it is
 * hidden from screen readers; and should it not be drawn, nothing is missing but the picture.
 */
export function ResultChart({ bars, size = 'screen' }: ResultChartProps) {
  const id = useId();
  const place = useRef<SVGSVGElement>(null);
  const look = looks[size];
  const height = bars.length * look.row + look.axis;
  // As text, because the caller may make them anew each time.
  const data = JSON.stringify(bars);
  useEffect(() => {
    let live = true;
    // The library is read when the first chart is shown: Home opens without it.
    const draw = async () => {
      const { drawChart } = await import('./draw-chart');
      if (live)
        place.current?.replaceChildren(drawChart(JSON.parse(data) as readonly ChartBar[], { ...look, height, id }));
    };
    draw().catch(() => undefined);
    return () => {
      live = false;
    };
  }, [data, look, height, id]);
  // Room for it from the start: what stands below does not move when it comes.
  return (
    <svg
      ref={place}
      className={`result-chart result-chart-${size}`}
      viewBox={`0 0 ${look.width} ${height}`}
      aria-hidden="true"
      focusable="false"
    />
  );
}
