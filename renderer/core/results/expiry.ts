import type { ResultsFile } from '../contract/results-file';
import { keptUntil as lastDayKept, type RetentionDay } from '../settings';

/** Days that a session may wait for its slips to be typed. */
export const slipsWaitDays = 14;

/** What decides how long a saved session may stay as it is. */
export interface SavedSession {
  readonly startedAtMs: number;
  /** True when a closed count of hands is stored. */
  readonly hasCounts: boolean;
  /** True when the lesson is over and its slips are still to be typed. */
  readonly waitsForSlips: boolean;
  /** True when entries that are protected already are stored. */
  readonly hasProtected: boolean;
  /** True when its slips are among them: nothing is left but to save. */
  readonly slipsAreIn: boolean;
  /** True when its lesson was ended: it is not to be taught on. */
  readonly hasEnded: boolean;
}

export type ExpiryAction =
  /** Nothing to do: it can be continued as it is. */
  | { readonly kind: 'keep' }
  /** Protect the counts, save them as a result with the flag `unfinished`, erase them: slide, cuts and timings are left. */
  | { readonly kind: 'protect-and-erase' }
  /** Protect the counts, put the entries by in the session, erase them: slips are still to come. `n` stays as it is now. */
  | { readonly kind: 'protect-and-wait' }
  /**
   * The slips never came, or the lesson was over and nobody saved: forget the session. With `save`, first protect what
   * counts there are, and save them with what was protected earlier as a result with the flag `unfinished`.
   */
  | { readonly kind: 'drop'; readonly save: boolean };

/**
 * What to do with a saved session when the app starts.
 *
 * @param nowMs wall-clock time in ms since 1970
 * @param localDay the day of a time in ms, on this computer's calendar, as whole days since 1 January 1970
 */
export function expiryOf(session: SavedSession, nowMs: number, localDay: (ms: number) => number): ExpiryAction {
  const days = localDay(nowMs) - localDay(session.startedAtMs);
  // A negative number of days is a clock that was put right: counts are then as old as anybody can tell, so they go.
  if (days === 0) return { kind: 'keep' };
  if (session.slipsAreIn) return { kind: 'drop', save: true };
  if (session.waitsForSlips && days > slipsWaitDays)
    return { kind: 'drop', save: session.hasCounts || session.hasProtected };
  // Over, with nothing to come: its results are in Results, and nobody would teach it on.
  if (session.hasEnded && !session.waitsForSlips)
    return { kind: 'drop', save: session.hasCounts || session.hasProtected };
  if (session.hasCounts) return { kind: session.waitsForSlips ? 'protect-and-wait' : 'protect-and-erase' };
  return { kind: 'keep' };
}

/** How long saved results are kept: until a day of the year. */
export interface Retention extends RetentionDay {
  readonly kind: 'yearly';
}

/** The last day on which a saved result is kept, as `2027-08-31`. */
export function keptUntil(file: Pick<ResultsFile, 'month'>, retention: Retention): string {
  return lastDayKept(file.month, retention);
}

/**
 * True when a saved result has been kept long enough and is to be deleted.
 *
 * @param today on this computer's calendar, as `2026-11-23`
 */
export function isPastRetention(file: Pick<ResultsFile, 'month'>, retention: Retention, today: string): boolean {
  return today > keptUntil(file, retention);
}
