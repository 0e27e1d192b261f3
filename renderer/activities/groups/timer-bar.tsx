import { words } from 'virtual:words/activities-groups';
import { Clock, Pause } from 'lucide-react';
import type { CSSProperties } from 'react';
import { leftOf, type Timer } from './timer';
import { useNow } from './use-now';

/** What is left, in whole minutes and as an area: nothing ticks, flashes or hurries. */
export function TimerBar({ timer }: { readonly timer: Exclude<Timer, { kind: 'off' }> }) {
  const now = useNow(timer.kind === 'running');
  const left = leftOf(timer, now);
  const part = Math.min(1, left / (timer.minutes * 60_000));
  return (
    <div className="groups-timer" style={{ '--part': part } as CSSProperties}>
      <p>
        {timer.kind === 'paused' ? (
          <Pause size="0.9em" fill="currentColor" aria-hidden />
        ) : (
          <Clock size="1em" strokeWidth={2.5} aria-hidden />
        )}{' '}
        {sayLeft(left)}
      </p>
      <span className="groups-timer-track" aria-hidden>
        <span className="groups-timer-left" />
      </span>
    </div>
  );
}

/** What is left, for the room: whole minutes, rounded up. */
export function sayLeft(leftMs: number): string {
  if (leftMs <= 0) return words.timeIsUp();
  return leftMs < 60_000 ? words.lastMinute() : words.minutesLeft({ minutes: Math.ceil(leftMs / 60_000) });
}
