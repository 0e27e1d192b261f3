import { words } from 'virtual:words/present';
import { useEffect, useState } from 'react';
import { type Pace, paceOf } from '../../../core/lesson/pace';
import { proposeCuts } from '../../../core/lesson/plan';
import type { SessionEvent, SessionState } from '../../../core/session/state';
import type { TaughtLesson } from '../../../core/session/taught-lesson';
import { elapsedMs } from '../../../core/session/time';
import { rich } from '../../../words/rich';

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
    <div className="clock" role="timer" aria-label={words.time()} aria-live="off">
      <p className="clock-time figures">
        {rich(sayLeft(minutesAndSeconds(spentMs), pace.remainingMinutes), { spent: (time) => <strong>{time}</strong> })}
      </p>
      <p className="clock-pace">
        {sayPace(pace)}
        {cut !== undefined && (
          <button
            type="button"
            className="clock-cut"
            onClick={() => onEvent({ kind: 'set-dropped', slide: cut, dropped: true })}
          >
            {words.dropSlideNumber({ number: cutNumber })}
          </button>
        )}
      </p>
    </div>
  );
}

const sayLeft = (time: string, minutes: number) =>
  minutes >= 0 ? words.minutesLeft({ time, minutes }) : words.minutesOver({ time, minutes: -minutes });

function sayPace(pace: Pace): string {
  if (pace.kind === 'on-time') return words.onTime();
  const { minutes } = pace;
  return pace.kind === 'behind' ? words.minutesBehind({ minutes }) : words.minutesAhead({ minutes });
}

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
