import { assertNever } from '../../core/assert-never';

/** The longest a timer runs, in minutes. */
export const mostMinutes = 45;

/**
 * A timer by the clock on the wall: it holds when it ends, so that a computer that slept, or was started again, is not late.
 * `minutes` is what it was set to.
 */
export type Timer =
  | { readonly kind: 'off' }
  /** `endsAt` is in ms since 1970. */
  | { readonly kind: 'running'; readonly endsAt: number; readonly minutes: number }
  | { readonly kind: 'paused'; readonly leftMs: number; readonly minutes: number };

export type TimerEvent =
  /** From the beginning, or on from a pause. */
  | { readonly kind: 'start'; readonly nowMs: number }
  | { readonly kind: 'pause'; readonly nowMs: number }
  /** More minutes, or fewer. */
  | { readonly kind: 'add'; readonly minutes: number; readonly nowMs: number }
  | { readonly kind: 'reset' };

const minuteMs = 60_000;

/** The timer after an event; the same object when nothing changed. `minutes` is what it is set to at first. */
export function timed(minutes: number, timer: Timer, event: TimerEvent): Timer {
  switch (event.kind) {
    case 'start':
      if (timer.kind === 'running') return timer;
      return timer.kind === 'paused'
        ? { kind: 'running', endsAt: event.nowMs + timer.leftMs, minutes: timer.minutes }
        : { kind: 'running', endsAt: event.nowMs + minutes * minuteMs, minutes };
    case 'pause':
      return timer.kind === 'running'
        ? { kind: 'paused', leftMs: leftOf(timer, event.nowMs), minutes: timer.minutes }
        : timer;
    case 'add':
      return timer.kind === 'off' ? timer : lengthened(timer, event.minutes, event.nowMs);
    case 'reset':
      return timer.kind === 'off' ? timer : { kind: 'off' };
    default:
      return assertNever(event);
  }
}

/** Time that is left, in ms; never below 0. */
export function leftOf(timer: Exclude<Timer, { kind: 'off' }>, nowMs: number): number {
  return timer.kind === 'paused' ? timer.leftMs : Math.max(0, timer.endsAt - nowMs);
}

function lengthened(timer: Exclude<Timer, { kind: 'off' }>, more: number, nowMs: number): Timer {
  const left = Math.min(Math.max(0, leftOf(timer, nowMs) + more * minuteMs), mostMinutes * minuteMs);
  // The whole never is shorter than what is left of it.
  const minutes = Math.min(mostMinutes, Math.max(1, timer.minutes + more, Math.ceil(left / minuteMs)));
  return timer.kind === 'running'
    ? { kind: 'running', endsAt: nowMs + left, minutes }
    : { kind: 'paused', leftMs: left, minutes };
}
