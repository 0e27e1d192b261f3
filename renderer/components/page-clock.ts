import { steadyClock } from '../core/steady-clock';

/** The one clock of this page by which lessons and group work are timed. */
export const pageClock = steadyClock(
  () => Date.now(),
  () => performance.now(),
);
