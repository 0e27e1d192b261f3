import { words } from 'virtual:words/present';
import { useEffect, useMemo, useState } from 'react';
import { listed } from '../../../components/listed';
import { proposeCuts } from '../../../core/lesson/cuts';
import type { Outline } from '../../../core/lesson/outline';
import type { Pace } from '../../../core/lesson/pace';
import type { SessionState } from '../../../core/session/state';
import type { TaughtLesson } from '../../../core/session/taught-lesson';
import { elapsedMs, sessionPace } from '../../../core/session/time';
import { rich } from '../../../words/rich';

export interface ClockProps {
  readonly lesson: TaughtLesson;
  readonly state: SessionState;
  /** Opens what is left of the plan, with what could be dropped. */
  readonly onPlan: () => void;
}

/** Time and pace. Not announced: a ticking timer would talk over everything else. */
export function Clock({ lesson, state, onPlan }: ClockProps) {
  const nowMs = useNow(1000);
  const { outline } = lesson;
  const pace = sessionPace(outline, state, nowMs);
  const cut = useCut(outline, state, pace);
  return (
    <div className="clock">
      <p className="clock-time figures" role="timer" aria-label={words.time()} aria-live="off">
        {rich(sayLeft(minutesAndSeconds(elapsedMs(state, nowMs)), pace.remainingMinutes), {
          spent: (time) => <strong>{time}</strong>,
          more: (text) => <span className="clock-more">{text}</span>,
        })}
      </p>
      <button type="button" className="clock-pace" onClick={onPlan}>
        {rich(sayPace(pace, cut), {
          more: (text) => <span className="clock-more">{text}</span>,
          less: (text) => <span className="clock-less">{text}</span>,
        })}
        <span className="visually-hidden"> {words.opensPlan()}</span>
      </button>
    </div>
  );
}

/** Numbers of the slides that would make up for being behind, counted over the whole lesson. */
function useCut(outline: Outline, { dropped, position: { slide } }: SessionState, pace: Pace): readonly number[] {
  const behind = pace.kind === 'behind' ? pace.minutes : 0;
  return useMemo(() => {
    const { drop } = proposeCuts(outline, dropped, { slide }, behind);
    return outline.slides.flatMap(({ id }, index) => (drop.includes(id) ? [index + 1] : []));
  }, [outline, dropped, slide, behind]);
}

const sayLeft = (time: string, minutes: number) =>
  minutes >= 0 ? words.minutesLeft({ time, minutes }) : words.minutesOver({ time, minutes: -minutes });

function sayPace({ kind, minutes }: Pace, cut: readonly number[]): string {
  if (kind === 'on-time') return words.onTime();
  if (kind === 'ahead') return words.minutesAhead({ minutes });
  if (cut.length === 0) return words.minutesBehind({ minutes });
  return words.behindDrop({ minutes, count: cut.length, slides: listed(cut.map(String)) });
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
