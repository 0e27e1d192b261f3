import type { ResultsFile } from '../contract/results-file';
import type { Outline } from '../lesson/outline';
import { expiryOf } from '../results/expiry';
import { sessionResults } from '../results/session-results';
import type { SavedSession } from './saved-session';

/** Version of the app, as results carry it. */
export const appVersion = '0.1.0';

/** The month of a day on this computer's calendar: `2026-11`. Results never carry more. */
export const monthOf = (localDay: string) => localDay.slice(0, 7);

/** What becomes of a saved session at the start of the app: what is kept of it, and a result to save. */
export interface Overnight {
  readonly session: SavedSession | null;
  readonly result: ResultsFile | null;
}

/** True when its slips are typed and protected, and only the saving is left. */
export const slipsAreIn = ({ earlier }: Pick<SavedSession, 'earlier'>) =>
  earlier?.results.some(({ method }) => method === 'slips') ?? false;

/** True when its lesson is over and slips are still to be typed. */
export const waitsForSlips = (session: Pick<SavedSession, 'kind' | 'methods' | 'earlier'>) =>
  session.kind !== 'teaching' && Object.values(session.methods).includes('slips') && !slipsAreIn(session);

/**
 * Carries out the rule for sessions nobody finished: after midnight counts are protected and erased, a session waits at
 * most 14 days for its slips, one that was ended is over, and what is left of one being taught is what was planned for it,
 * its slide, cuts and timings: nothing that the group did.
 *
 * @param outline its lesson; `null` when that is no longer installed: counts can then not be protected, and are erased
 * @param nowMs wall-clock time in ms since 1970
 * @param localDay the day of a time in ms on this computer's calendar, as `2026-11-23`
 * @param newId random, 32 hexadecimal digits: the id of the result, which shares none with the session
 */
export function overnight(
  session: SavedSession,
  outline: Outline | null,
  nowMs: number,
  localDay: (ms: number) => string,
  newId: string,
): Overnight {
  const { earlier, tallies } = session;
  const action = expiryOf(
    {
      startedAtMs: session.startedAtMs,
      hasCounts: Object.keys(tallies).length > 0,
      waitsForSlips: waitsForSlips(session),
      hasProtected: earlier !== null,
      slipsAreIn: slipsAreIn(session),
      hasEnded: session.kind !== 'teaching',
    },
    nowMs,
    // Read as UTC, where every day has 24 hours.
    (ms) => Math.round(Date.parse(localDay(ms)) / 86_400_000),
  );
  if (action.kind === 'keep') return { session, result: null };
  const result = protectedResult(session, outline, monthOf(localDay(session.startedAtMs)), newId);
  const erased: SavedSession = { ...session, tallies: {} };
  if (action.kind === 'drop') return { session: null, result: action.save ? result : null };
  if (action.kind === 'protect-and-wait')
    return { session: { ...erased, earlier: result && { ...result, flags: [] } }, result: null };
  return { session: { ...erased, n: null, earlier: null, activities: {}, overlay: null }, result };
}

/**
 * A session that could not be read, as it may stay set aside: untouched on its own day, and after midnight without the
 * counts it may hold, which no one can protect any more. The same record comes back when there is nothing to erase.
 *
 * @param nowMs wall-clock time in ms since 1970
 */
export function asideAfterMidnight(record: unknown, nowMs: number, localDay: (ms: number) => string): unknown {
  if (typeof record !== 'object' || record === null || !('tallies' in record)) return record;
  const { tallies: _tallies, ...rest } = record;
  const startedAtMs = 'startedAtMs' in record ? record.startedAtMs : undefined;
  const isOfToday = typeof startedAtMs === 'number' && isDay(startedAtMs) && localDay(startedAtMs) === localDay(nowMs);
  return isOfToday ? record : rest;
}

/** A time that a calendar can name. */
const isDay = (ms: number) => Math.abs(ms) <= 8_640_000_000_000_000;

/**
 * Finishes an interrupted session without teaching on: its counts are protected. `null` when nothing was counted.
 *
 * @param newId random, 32 hexadecimal digits, for the result
 */
export const putAway = (
  session: SavedSession,
  outline: Outline,
  localDay: (ms: number) => string,
  newId: string,
): ResultsFile | null => protectedResult(session, outline, monthOf(localDay(session.startedAtMs)), newId);

/**
 * The counts of a session, protected, with what was protected before. Counts of another version of the lesson, or that no
 * longer fit it, say nothing that can be trusted: they are erased without a result, and never stop the app from starting.
 */
function protectedResult(
  session: SavedSession,
  outline: Outline | null,
  month: string,
  newId: string,
): ResultsFile | null {
  const { earlier, n, lesson } = session;
  const before: ResultsFile | null = earlier && { ...earlier, flags: ['unfinished'] };
  if (outline === null || n === null || outline.version !== lesson.version) return before;
  try {
    const file = sessionResults({
      outline,
      tallies: session.tallies,
      slips: {},
      methods: session.methods,
      n,
      k: session.k,
      ages: outline.ages,
      session: earlier?.session ?? newId,
      month,
      app: appVersion,
      earlier: earlier?.results ?? [],
      unfinished: true,
    });
    return file.results.length > 0 ? file : null;
  } catch (error) {
    if (error instanceof RangeError) return before;
    throw error;
  }
}
