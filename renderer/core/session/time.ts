import type { Outline } from '../lesson/outline';
import { type Pace, paceOf } from '../lesson/pace';
import { withSlidesShortened } from '../lesson/plan';
import type { SessionState } from './state';

/** Whole minutes that a facilitator can say are left. */
export const minutesLeftLimits = { min: 1, max: 180 } as const;

/** Teaching time so far, in ms; nights between two runs are not counted. After the lesson ended it stands still. */
export function elapsedMs(state: SessionState, nowMs: number): number {
  return state.kind === 'teaching' ? state.earlierMs + Math.max(0, nowMs - state.runSinceMs) : state.earlierMs;
}

/** How the session runs against its plan, or against the time that the facilitator said is left. */
export const sessionPace = (outline: Outline, state: SessionState, nowMs: number): Pace =>
  paceOf(
    withSlidesShortened(outline, state.shorter),
    state.dropped,
    state.position.slide,
    elapsedMs(state, nowMs),
    state.endsAtMs === undefined ? undefined : state.endsAtMs - nowMs,
  );
