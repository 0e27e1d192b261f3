import type { ActivityModel } from '../lesson/activity';
import type { Helpline, Nation } from '../lesson/bank';
import type { Outline } from '../lesson/outline';
import { outlineFor } from '../lesson/place';

/** A lesson as a session needs it: its outline, and each activity's kind and item by key. Facilitator side only. */
export interface TaughtLesson {
  readonly outline: Outline;
  readonly activities: Readonly<Record<string, { readonly model: ActivityModel; readonly item: unknown }>>;
  /** Confirmed helplines of the bank. */
  readonly helplines: readonly Helpline[];
  /** Taught in a hall: larger text, and slides in parts. Made by `inHall`. */
  readonly hall?: true;
}

/** The lesson as it is taught in a nation, `null` while none is set: without the questions that are for others. */
export function inNation(lesson: TaughtLesson, nation: Nation | null): TaughtLesson {
  const outline = outlineFor(lesson.outline, nation);
  return outline === lesson.outline ? lesson : { ...lesson, outline };
}

/** The lesson as it is taught in a hall: each slide with its hall beats. */
export function inHall(lesson: TaughtLesson): TaughtLesson {
  const slides = lesson.outline.slides.map((slide) => ({ ...slide, beats: slide.hallBeats ?? slide.beats }));
  return { ...lesson, outline: { ...lesson.outline, slides }, hall: true };
}
