import { words } from 'virtual:words/present';
import { useState } from 'react';
import { clockTime } from '../../../components/dates';
import { Said } from '../../../components/live-region';
import { pageClock } from '../../../components/page-clock';
import { minutesToTeach } from '../../../core/lesson/pace';
import { withSlidesShortened } from '../../../core/lesson/plan';
import type { SessionEvent, SessionState } from '../../../core/session/state';
import type { TaughtLesson } from '../../../core/session/taught-lesson';
import { minutesLeftLimits, sessionPace } from '../../../core/session/time';
import { FitTime } from '../cuts/fit-time';
import { UndoButton } from '../cuts/undo-button';

export interface RestOfPlanProps {
  readonly lesson: TaughtLesson;
  readonly state: SessionState;
  /** It was opened for this: typing starts in its field. */
  readonly focusFirst: boolean;
  readonly onEvent: (event: SessionEvent) => void;
}

/** While teaching: how long the plan still takes, how long there is, and what to drop or shorten. */
export function RestOfPlan({ lesson, state, focusFirst, onEvent }: RestOfPlanProps) {
  const outline = withSlidesShortened(lesson.outline, state.shorter);
  const { dropped, position, endsAtMs, earlierPlans = [] } = state;
  const { nowMs, wallMs } = useWhenChanged(state);
  const [typing, setTyping] = useState(false);
  const planned = minutesToTeach(outline, dropped, position.slide, nowMs - state.onSlideSinceMs);
  const left = Math.max(minutesLeftLimits.min, sessionPace(lesson.outline, state, nowMs).remainingMinutes);
  return (
    <section className="stack tight" aria-label={words.restOfPlan()}>
      <div className="row between">
        <Said className="figures">{words.planTakes({ planned, time: clockTime(wallMs + planned * 60_000) })}</Said>
        <div className="row">
          {endsAtMs !== undefined && (
            <button
              type="button"
              className="button quiet"
              onClick={() => onEvent({ kind: 'minutes-left', minutes: null })}
            >
              {words.byThePlan()}
            </button>
          )}
          <UndoButton canUndo={earlierPlans.length > 0} onUndo={() => onEvent({ kind: 'undo-plan' })} />
        </div>
      </div>
      <FitTime
        label={words.howLongLeft()}
        outline={outline}
        dropped={dropped}
        place={position}
        planned={planned}
        available={typing ? null : left}
        limits={minutesLeftLimits}
        focusFirst={focusFirst}
        onAvailable={(minutes) => {
          setTyping(minutes === null);
          if (minutes !== null) onEvent({ kind: 'minutes-left', minutes });
        }}
        onCut={(cut) => {
          // The lesson still ends when it was to end: what is cut is time for the rest.
          if (endsAtMs === undefined) onEvent({ kind: 'minutes-left', minutes: left });
          onEvent({ kind: 'cut', cut });
        }}
      />
    </section>
  );
}

interface Moment {
  /** By the clock that times the lesson. */
  readonly nowMs: number;
  /** By the clock on the wall. */
  readonly wallMs: number;
}

const nowOn = (): Moment => ({ nowMs: pageClock.now(), wallMs: Date.now() });

/** The moment at which something was last another: minutes that pass while it is read change nothing and are not said. */
function useWhenChanged(value: unknown): Moment {
  const [seen, setSeen] = useState(() => ({ value, ...nowOn() }));
  if (seen.value === value) return seen;
  const now = { value, ...nowOn() };
  setSeen(now);
  return now;
}
