import { useEffect, useState } from 'react';
import { paceOf } from '../../../core/lesson/pace';
import { proposeCuts } from '../../../core/lesson/plan';
import type { SessionEvent, SessionState } from '../../../core/session/state';
import type { TaughtLesson } from '../../../core/session/taught-lesson';
import { elapsedMs } from '../../../core/session/time';

export interface ClockProps {
  readonly lesson: TaughtLesson;
  readonly state: SessionState;
  readonly onEvent: (event: SessionEvent) => void;
}

/** Time and pace. Not announced: a ticking timer would talk over everything else. */
export function Clock({ lesson, state, onEvent }: ClockProps) {
  const nowMs = useNow(1000);
  const { outline } = lesson;
  const spentMs = elapsedMs(state, nowMs);
  const pace = paceOf(outline, state.dropped, state.position.slide, spentMs);
  const cuts =
    pace.kind === 'behind' ? proposeCuts(outline, state.dropped, { slide: state.position.slide }, pace.minutes) : null;
  const [cut] = cuts?.drop ?? [];
  const cutNumber = outline.slides.findIndex(({ id }) => id === cut) + 1;
  return (
    <div className="clock" role="timer" aria-label="Time" aria-live="off">
      <p className="clock-time figures">
        <strong>{minutesAndSeconds(spentMs)}</strong> · {sayLeft(pace.remainingMinutes)}
      </p>
      <p className="clock-pace">
        {pace.kind === 'on-time' ? 'On time' : `${pace.minutes} min ${pace.kind}`}
        {cut !== undefined && (
          <button
            type="button"
            className="clock-cut"
            onClick={() => onEvent({ kind: 'set-dropped', slide: cut, dropped: true })}
          >
            Drop slide {cutNumber}?
          </button>
        )}
      </p>
    </div>
  );
}

const sayLeft = (minutes: number) => (minutes >= 0 ? `${minutes} min left` : `${-minutes} min over`);

function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function useNow(everyMs: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
