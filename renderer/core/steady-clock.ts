/** A clock for how long something takes: it goes on through sleep, and is not moved when somebody sets the computer's clock. */
export interface SteadyClock {
  /** In ms: the wall clock at the last `align`, and what has passed since. Never goes back but by `align`. */
  now(): number;
  /** Takes over the wall clock, where nothing that is timed goes on, and gives it: days are told by that one. */
  align(): number;
}

/** The two clocks run apart by no more than this in a moment of neither sleep nor setting, in ms. */
const together = 2000;
/** Clocks are set by whole hours, or half ones. */
const setBy = 30 * 60_000;

/**
 * Made of the two clocks a page has. The monotonic one cannot be set, but stands still in sleep on macOS, Linux and
 * ChromeOS; the wall clock goes on in sleep, but can be set. A step back of the wall clock is somebody setting it. A step
 * forward is sleep, unless it is, within 2 s, one of whole half hours: a sleep of exactly that length is not counted, and a
 * clock set forward by anything else is taken for sleep, because a page cannot tell the two apart.
 *
 * @param wall ms since 1970
 * @param monotonic ms since any moment
 */
export function steadyClock(wall: () => number, monotonic: () => number): SteadyClock {
  let wallAt = wall();
  let monotonicAt = monotonic();
  let nowMs = wallAt;
  const take = () => {
    const [wallMs, monotonicMs] = [wall(), monotonic()];
    const ran = Math.max(0, monotonicMs - monotonicAt);
    const apart = wallMs - wallAt - ran;
    wallAt = wallMs;
    monotonicAt = monotonicMs;
    return { ran, slept: isSleep(apart) ? apart : 0 };
  };
  return {
    now() {
      const { ran, slept } = take();
      nowMs += ran + slept;
      return nowMs;
    },
    align() {
      take();
      nowMs = wallAt;
      return nowMs;
    },
  };
}

function isSleep(apartMs: number): boolean {
  if (apartMs <= together) return false;
  const from = Math.round(apartMs / setBy) * setBy;
  return from === 0 || Math.abs(apartMs - from) > together;
}
