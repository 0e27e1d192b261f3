import type { Page } from '@playwright/test';
import type { Outline, OutlineSlide } from '../../renderer/core/lesson/outline';
import { button } from './taught-app';

export interface WalkedBeat {
  /** From 0. */
  readonly place: number;
  readonly slide: OutlineSlide;
  /** Within the slide, from 0. */
  readonly beat: number;
  /** Of the activity on show. */
  readonly kind: string | undefined;
}

/** Teaches a lesson that has just begun from its first to its last beat with `Next slide`; each is painted when it is given. */
export async function* walkLesson(
  page: Page,
  outline: Outline,
  painted: (change: () => Promise<void>) => Promise<void>,
): AsyncGenerator<WalkedBeat> {
  const next = button(page, 'Next slide');
  let left: string | undefined;
  for (const [place, slide] of outline.slides.entries()) {
    const kindOf = new Map(slide.activities.map(({ key, kind }) => [key, kind]));
    for (const [beat, { activity }] of slide.beats.entries()) {
      // A story that waits for a choice is left with a second press.
      if (left === 'Story') await next.click();
      if (place + beat > 0) await painted(() => next.click());
      left = kindOf.get(activity ?? '');
      yield { place, slide, beat, kind: left };
    }
  }
}
