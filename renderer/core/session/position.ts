import type { ActivityModel } from '../lesson/activity';
import { type Beat, type Outline, type OutlineSlide, type Phase, slideById } from '../lesson/outline';
import type { SessionState } from './state';
import type { TaughtLesson } from './taught-lesson';

type Position = SessionState['position'];

/** What is on show at a position. Throws RangeError when the lesson has no such slide or beat. */
export function beatAt(outline: Outline, position: Position): Beat {
  const beat = slideById(outline, position.slide).beats[position.beat];
  if (beat === undefined) throw new RangeError(`Unexpected beat ${position.beat} of slide ${position.slide}`);
  return beat;
}

/** The slides to be taught, in order: all but the dropped ones; the present one counts even when dropped. */
function taughtSlides(outline: Outline, state: Pick<SessionState, 'dropped' | 'position'>): readonly OutlineSlide[] {
  return outline.slides.filter((slide) => !state.dropped.includes(slide.id) || slide.id === state.position.slide);
}

/** One press of Next: the next beat, or the first beat of the next slide; `null` at the very end. */
export function stepForward(outline: Outline, state: Pick<SessionState, 'dropped' | 'position'>): Position | null {
  const { slide, beat } = state.position;
  if (beat + 1 < slideById(outline, slide).beats.length) return { slide, beat: beat + 1 };
  const taught = taughtSlides(outline, state);
  const next = taught[taught.findIndex((candidate) => candidate.id === slide) + 1];
  return next === undefined ? null : { slide: next.id, beat: 0 };
}

/** One press of Back: the beat before, or the last beat of the slide before; `null` at the very start. */
export function stepBack(outline: Outline, state: Pick<SessionState, 'dropped' | 'position'>): Position | null {
  const { slide, beat } = state.position;
  if (beat > 0) return { slide, beat: beat - 1 };
  const taught = taughtSlides(outline, state);
  const before = taught[taught.findIndex((candidate) => candidate.id === slide) - 1];
  return before === undefined ? null : { slide: before.id, beat: before.beats.length - 1 };
}

export function firstPosition(outline: Outline, state: Pick<SessionState, 'dropped' | 'position'>): Position {
  const [first] = taughtSlides(outline, state);
  if (first === undefined) throw new RangeError(`Unexpected lesson ${outline.id} without slides`);
  return { slide: first.id, beat: 0 };
}

export function lastPosition(outline: Outline, state: Pick<SessionState, 'dropped' | 'position'>): Position {
  const last = taughtSlides(outline, state).at(-1);
  if (last === undefined) throw new RangeError(`Unexpected lesson ${outline.id} without slides`);
  return { slide: last.id, beat: 0 };
}

export interface ActivityOnShow {
  readonly key: string;
  readonly model: ActivityModel;
  readonly item: unknown;
  readonly phase?: Phase;
  /** Steps of it on show, from 1. */
  readonly step: number;
}

/** The activity that Reveal and Open responses act on at this moment, or `null`. */
export function activityOnShow(lesson: TaughtLesson, state: Pick<SessionState, 'position'>): ActivityOnShow | null {
  const beat = beatAt(lesson.outline, state.position);
  if (beat.activity === undefined) return null;
  const entry = lesson.activities[beat.activity];
  const listed = slideById(lesson.outline, state.position.slide).activities.find(({ key }) => key === beat.activity);
  if (entry === undefined || listed === undefined)
    throw new RangeError(`Unexpected activity ${beat.activity}, expected one of slide ${state.position.slide}`);
  const { phase } = listed;
  return {
    key: beat.activity,
    model: entry.model,
    item: entry.item,
    step: beat.activityStep ?? 1,
    ...(phase && { phase }),
  };
}
