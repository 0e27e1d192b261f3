import { assertNever } from '../assert-never';
import { fromFirstPart, turnedPart } from './parts';
import { activityOnShow, beatAt, firstPosition, lastPosition, stepBack, stepForward } from './position';
import type { Refusal, SessionEvent, SessionState } from './state';
import type { TaughtLesson } from './taught-lesson';

export type MoveEvent = Extract<SessionEvent, { kind: 'next' | 'previous' | 'first' | 'last' | 'go-to' }>;

/**
 * Where a move leads: the same state when it is there already, or why it goes nowhere. A story goes on with Next and back
 * with Previous before the lesson does. Throws RangeError for a slide the lesson does not have.
 */
export function moved(lesson: TaughtLesson, state: SessionState, event: MoveEvent): SessionState | Refusal {
  const turned = turnedPart(lesson, state, event);
  if (turned !== null) return turned;
  // Hands in the air would be lost, or kept for another question: close or discard first.
  if (state.responses.kind !== 'closed') return { kind: 'counting' };
  const inside = movedInside(lesson, state, event);
  if (inside !== null) return inside;
  const position = positionAfter(lesson, state, event);
  if (position === null) return { kind: event.kind === 'previous' ? 'first-slide' : 'last-slide' };
  beatAt(lesson.outline, position);
  const { slide, beat } = state.position;
  if (position.slide === slide && position.beat === beat) return state;
  return { ...state, position, responses: { kind: 'closed' } };
}

/** What the move does inside the activity on show; `null` when the lesson itself moves. */
function movedInside(lesson: TaughtLesson, state: SessionState, event: MoveEvent): SessionState | Refusal | null {
  if (event.kind !== 'next' && event.kind !== 'previous') return null;
  const shown = activityOnShow(lesson, state);
  if (shown === null) return null;
  const { key, model, item } = shown;
  const current = state.activities[key] ?? { revealed: 0, state: model.start(item) };
  const step = model.within?.(item, current.state, event.kind) ?? null;
  if (step === null) return null;
  if (step === 'awaits-choice') return event.kind === 'next' && event.sure === true ? null : { kind: 'choice-awaited' };
  const next = model.reduce(item, current.state, step.event);
  return {
    ...state,
    position: fromFirstPart(state.position),
    activities: { ...state.activities, [key]: { ...current, state: next } },
    responses: { kind: 'closed' },
  };
}

function positionAfter(
  { outline }: TaughtLesson,
  state: SessionState,
  event: MoveEvent,
): SessionState['position'] | null {
  switch (event.kind) {
    case 'next':
      return stepForward(outline, state);
    case 'previous':
      return stepBack(outline, state);
    case 'first':
      return firstPosition(outline, state);
    case 'last':
      return lastPosition(outline, state);
    case 'go-to':
      return { slide: event.slide, beat: 0 };
    default:
      return assertNever(event);
  }
}
