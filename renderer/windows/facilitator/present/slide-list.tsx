import { words } from 'virtual:words/present';
import { Dialog } from '../../../components/dialog';
import { slideById } from '../../../core/lesson/outline';
import { withSlidesShortened } from '../../../core/lesson/plan';
import type { SessionEvent, SessionState } from '../../../core/session/state';
import type { TaughtLesson } from '../../../core/session/taught-lesson';
import { rich } from '../../../words/rich';
import { FullTimeButton } from '../cuts/full-time-button';
import { RestOfPlan } from './rest-of-plan';
import './slide-list.css';

export interface SlideListProps {
  readonly lesson: TaughtLesson;
  readonly state: SessionState;
  /** The room sees this list: number and title, nothing else. */
  readonly titlesOnly: boolean;
  /** It was opened to fit the plan to the time that is left. */
  readonly forPlan: boolean;
  readonly onEvent: (event: SessionEvent) => void;
  readonly onClose: () => void;
}

/** Every slide by number and title; where the room cannot see it, also what is left of the plan, and what can be dropped. */
export function SlideList({ lesson, state, titlesOnly, forPlan, onEvent, onClose }: SlideListProps) {
  const { slides } = withSlidesShortened(lesson.outline, state.shorter);
  return (
    <Dialog title={words.slides()} onClose={onClose} size="wide">
      {!titlesOnly && <RestOfPlan lesson={lesson} state={state} focusFirst={forPlan} onEvent={onEvent} />}
      <ol className="slide-list">
        {slides.map((slide, index) => {
          const dropped = state.dropped.includes(slide.id);
          const planned = slideById(lesson.outline, slide.id).minutes;
          const current = slide.id === state.position.slide;
          return (
            <li key={slide.id} className="slide-list-row">
              <button
                type="button"
                className="button slide-list-go"
                data-focus-first={(current && !forPlan) || undefined}
                aria-current={current ? 'step' : undefined}
                onClick={() => {
                  onEvent({ kind: 'go-to', slide: slide.id });
                  onClose();
                }}
              >
                <span className="figures">{index + 1}</span>
                <span className={dropped ? 'slide-list-dropped' : undefined}>{slide.title}</span>
                {!titlesOnly && <span className="figures muted">{words.slideMinutes({ minutes: slide.minutes })}</span>}
              </button>
              {!dropped && !titlesOnly && slide.minutes < planned && (
                <FullTimeButton
                  title={slide.title}
                  planned={planned}
                  onFullTime={() => onEvent({ kind: 'full-time', slide: slide.id })}
                />
              )}
              {!slide.keep && !titlesOnly && (
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => onEvent({ kind: 'set-dropped', slide: slide.id, dropped: !dropped })}
                >
                  {rich(dropped ? words.putBackSlide({ number: index + 1 }) : words.dropSlide({ number: index + 1 }), {
                    more: (text) => <span className="visually-hidden">{text}</span>,
                  })}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
