import type { ResultsFile } from '../contract/results-file';

/** Days that a session may wait for its slips to be typed. */
export const slipsWaitDays = 14;

/** What decides how long a saved session may stay as it is. */
export interface SavedSession {
  readonly startedAtMs: number;
  /** True when a closed count of hands is stored. */
  readonly hasCounts: boolean;
  /** True when the lesson is over and its slips are still to be typed. */
  readonly waitsForSlips: boolean;
  /** True when entries protected on an earlier day are stored. */
  readonly hasProtected: boolean;
}

export type ExpiryAction =
  /** Nothing to do: it can be continued as it is. */
  | { readonly kind: 'keep' }
  /** Protect the counts, save them as a result with the flag `unfinished`, erase them: slide, cuts and timings are left. */
  | { readonly kind: 'protect-and-erase' }
  /** Protect the counts, put the entries by in the session, erase them: slips are still to come. `n` stays as it is now. */
  | { readonly kind: 'protect-and-wait' }
  /**
   * The slips never came: forget the session. With `save`, first protect what counts there are, and save them with what
   * was protected earlier as a result with the flag `unfinished`.
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
  if (session.waitsForSlips && days > slipsWaitDays)
    return { kind: 'drop', save: session.hasCounts || session.hasProtected };
  if (session.hasCounts) return { kind: session.waitsForSlips ? 'protect-and-wait' : 'protect-and-erase' };
  return { kind: 'keep' };
}

/** How long saved results are kept: to a day that every year has, or until somebody deletes them. */
export type Retention =
  | { readonly kind: 'yearly'; readonly month: number; readonly day: number }
  | { readonly kind: 'until-deleted' };

/** The end of the school year. */
export const defaultRetention: Retention = { kind: 'yearly', month: 8, day: 31 };

/**
 * The last day on which a result is kept, as `2027-08-31`: the first such day after the month it was made in. `null` when
 * it is kept until somebody deletes it.
 */
export function keptUntil({ month }: Pick<ResultsFile, 'month'>, retention: Retention): string | null {
  if (retention.kind === 'until-deleted') return null;
  const [year = 0, made = 0] = month.split('-').map(Number);
  const last = made < retention.month ? year : year + 1;
  return `${last}-${twoDigits(retention.month)}-${twoDigits(retention.day)}`;
}

/**
 * True when a saved result has been kept long enough and is to be deleted.
 *
 * @param today on this computer's calendar, as `2026-11-23`
 */
export function isPastRetention(file: Pick<ResultsFile, 'month'>, retention: Retention, today: string): boolean {
  const last = keptUntil(file, retention);
  return last !== null && today > last;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
