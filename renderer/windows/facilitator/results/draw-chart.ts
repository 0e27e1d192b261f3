import { axisX, axisY, barX, type Markish, plot, text } from '@observablehq/plot';
import { type ChartBar, ticksOf } from '../../../core/results/chart';

export interface ChartLook {
  /** In CSS pixels; the drawing scales with what it stands in. */
  readonly width: number;
  readonly height: number;
  /** Room for the names at the left and the words at the right. */
  readonly names: number;
  readonly words: number;
  /** Height of the axis. */
  readonly axis: number;
  /** Names the hatches: unique on the page. */
  readonly id: string;
}

/**
 * Bars over the whole group. What is certain is filled; a band is hatched from its lower to its upper end, and nothing marks
 * a point inside it. Colours and outlines are in `result-chart.css`: the policy of the pages refuses the style element that
 * the library puts into its drawing, so it is taken out before anything is shown.
 */
export function drawChart(bars: readonly ChartBar[], look: ChartLook): SVGElement {
  const most = Math.max(1, ...bars.map(({ base }) => base.high));
  const y = 'name';
  const part = (className: string, x1: (bar: ChartBar) => number, x2: (bar: ChartBar) => number, fill?: string) =>
    barX(
      bars.filter((bar) => x2(bar) > x1(bar)),
      { className, x1, x2, y, ...(fill !== undefined && { fill }) },
    );
  const hatch = `hatch-${look.id}`;
  const marks: readonly Markish[] = [
    () => hatchPattern(hatch),
    part(
      'chart-group',
      () => 0,
      ({ base }) => base.low,
    ),
    part(
      'chart-group-band',
      ({ base }) => base.low,
      ({ base }) => base.high,
    ),
    part(
      'chart-certain',
      () => 0,
      ({ amount }) => amount.low,
    ),
    part(
      'chart-band',
      ({ amount }) => amount.low,
      ({ amount }) => amount.high,
      `url(#${hatch})`,
    ),
    text(bars, {
      className: 'chart-words',
      x: ({ base }: ChartBar) => base.high,
      y,
      text: 'label',
      textAnchor: 'start',
      dx: 8,
    }),
    axisX({ className: 'chart-axis', ticks: ticksOf(most), tickFormat: String, tickSize: 4, label: null }),
    axisY({ className: 'chart-names', tickSize: 0, label: null }),
  ];
  const drawing = plot({
    className: 'result-chart-drawing',
    width: look.width,
    height: look.height,
    marginTop: 0,
    marginRight: look.words,
    marginBottom: look.axis,
    marginLeft: look.names,
    x: { domain: [0, most], type: 'linear' },
    y: { domain: bars.map(({ name }) => name), padding: 0.3, label: null },
    marks: [...marks],
  });
  for (const style of drawing.querySelectorAll('style')) style.remove();
  return drawing as SVGElement;
}

function hatchPattern(id: string): SVGElement {
  const make = (name: string, attributes: Readonly<Record<string, string | number>>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const pattern = make('pattern', {
    id,
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(
    make('rect', { class: 'chart-hatch-ground', width: 6, height: 6 }),
    make('rect', { class: 'chart-hatch', width: 2, height: 6 }),
  );
  const definitions = make('defs', {});
  definitions.append(pattern);
  return definitions;
}
