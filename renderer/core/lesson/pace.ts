import type { Outline } from './outline';
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
  /** What is left of the planned length; negative once it has run out. */
  readonly remainingMinutes: number;
}

/**
 * Compares the time spent with the plan. A lesson is behind when the slide on show should already be over, and ahead
 * when it should not have begun; anywhere between it is on time. Throws RangeError on an unknown slide.
 *
 * @param spentMs teaching time so far, in ms
 */
export function paceOf(outline: Outline, dropped: readonly string[], slideId: string, spentMs: number): Pace {
  const onShow = outline.slides.find(({ id }) => id === slideId);
  if (onShow === undefined) throw new RangeError(`Unexpected slide ${slideId}, expected one of ${outline.id}`);
  // A slide on show takes its time even when it was dropped and shown all the same.
  const planned = effectiveSlides(
    outline,
    dropped.filter((id) => id !== slideId),
  );
  const total = plannedMinutes(planned);
  const endsMs = (total - minutesAhead(outline, dropped, { slide: slideId })) * minuteMs;
  const beginsMs = endsMs - onShow.minutes * minuteMs;
  const behind = Math.floor((spentMs - endsMs) / minuteMs);
  const aheadBy = Math.floor((beginsMs - spentMs) / minuteMs);
  return {
    kind: behind > 0 ? 'behind' : aheadBy > 0 ? 'ahead' : 'on-time',
    minutes: Math.max(0, behind, aheadBy),
    plannedMinutes: total,
    remainingMinutes: Math.ceil(total - spentMs / minuteMs),
  };
}
