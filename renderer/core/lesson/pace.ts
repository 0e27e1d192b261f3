import { type Outline, slideById } from './outline';
import { effectiveSlides, minutesAhead, plannedMinutes } from './plan';

const minuteMs = 60_000;

/** How the lesson runs against its plan. All minutes are whole. */
export interface Pace {
  /** `on-time`: within the planned minutes of the slide on show, give or take one minute. */
  readonly kind: 'ahead' | 'on-time' | 'behind';
  /** By how much; 0 when on time. */
  readonly minutes: number;
  /** Planned length with the present cuts. */
  readonly plannedMinutes: number;
  /** What is left: of the planned length, or of the time the facilitator has; negative once it has run out. */
  readonly remainingMinutes: number;
}

/**
 * Compares the time that is left with the plan. A lesson is behind when the slide on show should already be over, and
 * ahead when it should not have begun; anywhere between it is on time. Throws RangeError on an unknown slide.
 *
 * @param spentMs teaching time so far, in ms
 * @param leftMs time the facilitator has left, in ms; by default what is left of the planned length
 */
export function paceOf(
  outline: Outline,
  dropped: readonly string[],
  slideId: string,
  spentMs: number,
  leftMs?: number,
): Pace {
  const onShow = slideById(outline, slideId);
  // A slide on show takes its time even when it was dropped and shown all the same.
  const planned = effectiveSlides(
    outline,
    dropped.filter((id) => id !== slideId),
  );
  const total = plannedMinutes(planned);
  const remainingMs = leftMs ?? total * minuteMs - spentMs;
  const aheadMs = minutesAhead(outline, dropped, { slide: slideId }) * minuteMs;
  const behind = Math.floor((aheadMs - remainingMs) / minuteMs);
  const aheadBy = Math.floor((remainingMs - aheadMs) / minuteMs) - onShow.minutes;
  return {
    kind: behind > 0 ? 'behind' : aheadBy > 0 ? 'ahead' : 'on-time',
    minutes: Math.max(0, behind, aheadBy),
    plannedMinutes: total,
    remainingMinutes: Math.ceil(remainingMs / minuteMs),
  };
}

/**
 * Whole minutes the plan still takes: what is left of the slide on show, and all slides after it. Throws RangeError on an
 * unknown slide.
 *
 * @param onSlideMs time since this slide came on show, in ms
 */
export function minutesToTeach(
  outline: Outline,
  dropped: readonly string[],
  slideId: string,
  onSlideMs: number,
): number {
  const left = slideById(outline, slideId).minutes - Math.floor(onSlideMs / minuteMs);
  return Math.max(0, left) + minutesAhead(outline, dropped, { slide: slideId });
}
