import { words } from 'virtual:words/present';
import { useEffect, useMemo, useState } from 'react';
import { listed } from '../../../components/listed';
import { pageClock } from '../../../components/page-clock';
import { proposeCuts } from '../../../core/lesson/cuts';
import type { Outline } from '../../../core/lesson/outline';
import type { Pace } from '../../../core/lesson/pace';
import { withSlidesShortened } from '../../../core/lesson/plan';
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

/** Numbers of slides, counted over the whole lesson. */
interface CutNumbers {
  readonly drop: readonly number[];
  readonly shorten: readonly number[];
}

/** What would make up for being behind. */
function useCut(outline: Outline, { dropped, shorter, position: { slide } }: SessionState, pace: Pace): CutNumbers {
  const behind = pace.kind === 'behind' ? pace.minutes : 0;
  return useMemo(() => {
    const cut = proposeCuts(withSlidesShortened(outline, shorter), dropped, { slide }, behind);
    const numbersOf = (isIn: (id: string) => boolean) =>
      outline.slides.flatMap(({ id }, index) => (isIn(id) ? [index + 1] : []));
    return {
      drop: numbersOf((id) => cut.drop.includes(id)),
      shorten: numbersOf((id) => Object.hasOwn(cut.shorter, id)),
    };
  }, [outline, dropped, shorter, slide, behind]);
}

const sayLeft = (time: string, minutes: number) =>
  minutes >= 0 ? words.minutesLeft({ time, minutes }) : words.minutesOver({ time, minutes: -minutes });

function sayPace({ kind, minutes }: Pace, { drop, shorten }: CutNumbers): string {
  if (kind === 'on-time') return words.onTime();
  if (kind === 'ahead') return words.minutesAhead({ minutes });
  // One line: the numbers of both kinds would not fit it.
  if (drop.length > 0 && shorten.length > 0) return words.behindDropAndShorten({ minutes });
  const numbers = [...drop, ...shorten];
  const cut = { minutes, count: numbers.length, slides: listed(numbers.map(String)) };
  if (drop.length > 0) return words.behindDrop(cut);
  return shorten.length > 0 ? words.behindShorten(cut) : words.minutesBehind({ minutes });
}

function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => pageClock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(pageClock.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
