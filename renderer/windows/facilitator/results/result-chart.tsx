import { useEffect, useId, useRef } from 'react';
import type { ChartBar } from '../../../core/results/chart';
import type { ChartLook } from './draw-chart';
import './result-chart.css';

export interface ResultChartProps {
  /** From published forms: never a count of its own. The first is drawn at the top. */
  readonly bars: readonly ChartBar[];
  /** `paper`: narrow, for two columns on a sheet of A4. */
  readonly size?: 'screen' | 'paper';
}

const looks: Readonly<Record<'screen' | 'paper', Omit<ChartLook, 'id'>>> = {
  screen: { width: 640, names: 104, words: 176, row: 38, axis: 28 },
  paper: { width: 340, names: 52, words: 112, row: 19, axis: 16 },
};

/**
 * Bars over the whole group, before above after. It always stands beside the same results in words, in a table, so it is
 * hidden from screen readers; and should it not be drawn, nothing is missing but the picture.
 */
export function ResultChart({ bars, size = 'screen' }: ResultChartProps) {
  const id = useId();
  const place = useRef<SVGSVGElement>(null);
  const look = looks[size];
  // As text, because the caller may make them anew each time.
  const data = JSON.stringify(bars);
  useEffect(() => {
    let live = true;
    // The library is read when the first chart is shown: Home opens without it.
    const draw = async () => {
      const { drawChart } = await import('./draw-chart');
      if (live) place.current?.replaceChildren(drawChart(JSON.parse(data) as readonly ChartBar[], { ...look, id }));
    };
    draw().catch(() => undefined);
    return () => {
      live = false;
    };
  }, [data, look, id]);
  // Room for it from the start: what stands below does not move when it comes.
  return (
    <svg
      ref={place}
      className={`result-chart result-chart-${size}`}
      viewBox={`0 0 ${look.width} ${bars.length * look.row + look.axis}`}
      aria-hidden="true"
      focusable="false"
    />
  );
}
