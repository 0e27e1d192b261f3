import type { Page } from '@playwright/test';
import type { Outline, OutlineSlide } from '../../renderer/core/lesson/outline';
import { button } from './taught-app';

export interface WalkedBeat {
  /** From 0. */
  readonly place: number;
  readonly slide: OutlineSlide;
  /** Press of Next within the slide, from 0: a beat whose activity or help card comes in parts takes several. */
  readonly beat: number;
}

/**
 * Teaches a lesson that has just begun with `Next slide`, until the facilitator view says that it ends; each beat is
 * painted when it is given.
 */
export async function* eachBeat(
  page: Page,
  outline: Outline,
  painted: (change: () => Promise<void>) => Promise<void>,
): AsyncGenerator<WalkedBeat> {
  const next = button(page, 'Next slide');
  const ends = page.getByText('End of the lesson');
  let last = -1;
  let beat = 0;
  for (;;) {
    const place = Number.parseInt(await page.getByRole('heading', { level: 1 }).innerText(), 10) - 1;
    const slide = outline.slides[place];
    if (slide === undefined) throw new RangeError(`Unexpected slide ${place + 1}, expected one of ${outline.id}`);
    beat = place === last ? beat + 1 : 0;
    last = place;
    yield { place, slide, beat };
    if (await ends.isVisible()) return;
    // A story that waits for a choice is left with a second press.
    if (await page.getByText('The story waits for a choice').isVisible()) await next.click();
    await painted(() => next.click());
  }
}
