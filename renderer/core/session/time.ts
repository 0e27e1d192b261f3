import type { SessionState } from './state';

/** Teaching time so far, in ms; nights between two runs are not counted. After the lesson ended it stands still. */
export function elapsedMs(state: SessionState, nowMs: number): number {
  return state.kind === 'teaching' ? state.earlierMs + Math.max(0, nowMs - state.runSinceMs) : state.earlierMs;
}
