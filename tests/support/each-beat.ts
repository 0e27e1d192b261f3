import type { Page } from '@playwright/test';
import type { Outline, OutlineActivity, OutlineSlide } from '../../renderer/core/lesson/outline';
import { button } from './taught-app';

export interface WalkedBeat {
  /** From 0. */
  readonly place: number;
  readonly slide: OutlineSlide;
  /** Within the slide, from 0. */
  readonly beat: number;
  /** The activity on show. */
  readonly activity: OutlineActivity | undefined;
}

/** Teaches a lesson that has just begun from its first to its last beat with `Next slide`; each is painted when it is given. */
export async function* eachBeat(
  page: Page,
  outline: Outline,
  painted: (change: () => Promise<void>) => Promise<void>,
): AsyncGenerator<WalkedBeat> {
  const next = button(page, 'Next slide');
  let left: OutlineActivity | undefined;
  for (const [place, slide] of outline.slides.entries())
    for (const [beat, { activity: key }] of slide.beats.entries()) {
      // A story that waits for a choice is left with a second press.
      if (left?.kind === 'Story') await next.click();
      if (place + beat > 0) await painted(() => next.click());
      left = slide.activities.find((activity) => activity.key === key);
      yield { place, slide, beat, activity: left };
    }
}
