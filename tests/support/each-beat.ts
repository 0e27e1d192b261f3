import type { Page } from '@playwright/test';
import type { Outline, OutlineActivity, OutlineSlide } from '../../renderer/core/lesson/outline';
import { button } from './taught-app';

export interface WalkedBeat {
  /** From 0. */
  readonly place: number;
  readonly slide: OutlineSlide;
  /** Within the slide, from 0; in a hall a press of Next, of which one beat may take several. */
  readonly beat: number;
  /** The activity on show. */
  readonly activity: OutlineActivity | undefined;
}

/**
 * Teaches a lesson that has just begun from its first to its last beat with `Next slide`; each is painted when it is
 * given. `hall`: it was started in hall mode, as an assembly is.
 */
export async function* eachBeat(
  page: Page,
  outline: Outline,
  painted: (change: () => Promise<void>) => Promise<void>,
  hall: boolean = outline.format === 'assembly',
): AsyncGenerator<WalkedBeat> {
  const next = button(page, 'Next slide');
  if (hall) {
    yield* eachPress(page, outline, async () => {
      // A story that waits for a choice is left with a second press.
      if (await page.getByText('The story waits for a choice').isVisible()) await next.click();
      await painted(() => next.click());
    });
    return;
  }
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

/** The same in a hall, where slides, activities and help cards come in parts: until the facilitator view says that the lesson ends. */
async function* eachPress(page: Page, outline: Outline, goOn: () => Promise<void>): AsyncGenerator<WalkedBeat> {
  const ends = page.getByText('End of the lesson');
  let last = -1;
  let beat = 0;
  for (;;) {
    const place = Number.parseInt(await page.getByRole('heading', { level: 1 }).innerText(), 10) - 1;
    const slide = outline.slides[place];
    if (slide === undefined) throw new RangeError(`Unexpected slide ${place + 1}, expected one of ${outline.id}`);
    beat = place === last ? beat + 1 : 0;
    last = place;
    yield { place, slide, beat, activity: undefined };
    if (await ends.isVisible()) return;
    await goOn();
  }
}
