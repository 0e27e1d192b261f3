import type { Interval } from './interval';

/** One bar of a chart: what is certain and what is possible, over the group. All in pupils, from published forms only. */
export interface ChartBar {
  /** What it stands for, such as "Before"; different for each bar of a chart. */
  readonly name: string;
  /** The same amount in words, written beside the bar. */
  readonly label: string;
  /** Exact when `low` equals `high`, else a band: no point in it is likelier than another. */
  readonly amount: Interval;
  /** Everybody asked; a band itself where results of groups of unknown size were merged. */
  readonly base: Interval;
}

/** Steps between ticks, in pupils, of which the smallest is taken that gives no more than five. */
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000] as const;
const mostSteps = 5;

/**
 * Ticks of the axis, in pupils: round numbers from 0, and the whole group. They depend on the size of the group alone, so
 * they say nothing about an answer. A round number that would touch the last tick is left out.
 */
export function ticksOf(most: number): readonly number[] {
  const step = steps.find((one) => most / one <= mostSteps) ?? Math.ceil(most / mostSteps);
  const round = Array.from({ length: Math.floor(most / step) + 1 }, (_, place) => place * step);
  return [...round.filter((tick) => tick === 0 || most - tick >= step / 2), ...(most > 0 ? [most] : [])].filter(
    (tick, place, all) => all.indexOf(tick) === place,
  );
}
