/** Routine news is said at most this often, in milliseconds. */
export const routineEveryMs = 5_000;
/** What one press changes in several places comes within this many milliseconds, and is said as one message. */
const togetherMs = 50;

export interface Announcer {
  /**
   * Says a message through the one polite live region of the window.
   *
   * @param routine true for what the facilitator neither caused nor must know: at most one in five seconds, and only the
   *   newest of those that wait. Everything else is said at once.
   */
  say(message: string, routine?: boolean): void;
}

/** @param tell puts a message into the live region. */
export function createAnnouncer(tell: (message: string) => void, now: () => number = Date.now): Announcer {
  let atOnce: readonly string[] = [];
  let waiting: string | null = null;
  let lastRoutineMs = Number.NEGATIVE_INFINITY;

  const tellRoutine = () => {
    if (waiting === null) return;
    lastRoutineMs = now();
    tell(waiting);
    waiting = null;
  };
  return {
    say(message, routine = false) {
      if (routine) {
        const isFirst = waiting === null;
        waiting = message;
        if (isFirst) setTimeout(tellRoutine, Math.max(togetherMs, lastRoutineMs + routineEveryMs - now()));
        return;
      }
      if (atOnce.length === 0)
        setTimeout(() => {
          tell(atOnce.join(' '));
          atOnce = [];
        }, togetherMs);
      if (!atOnce.includes(message)) atOnce = [...atOnce, message];
    },
  };
}
