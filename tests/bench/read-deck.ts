import type { Browser } from '@playwright/test';
import type { Outline } from '../../renderer/core/lesson/outline';
import { eachBeat } from '../support/each-beat';
import { button, openAudience, startLesson } from '../support/taught-app';
import type { DeckSlide } from './peer-deck';

export interface ReadDeck {
  /** The words of the room's display at each press of Next. */
  readonly slides: readonly DeckSlide[];
  /** The message that puts the first slide on the display, as the facilitator window sends it. */
  readonly firstView: SentView;
  readonly session: string;
}

export interface SentView {
  readonly stamp: { readonly owner: string };
}

interface Heard {
  lastView: SentView;
}

/** Teaches the lesson once, to have its words for the peer's deck and its first message for opening the audience page alone. */
export async function readDeck(browser: Browser, url: string, outline: Outline): Promise<ReadDeck> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await startLesson(page, url, outline.title, 'alone');
  const { audience, painted } = await openAudience(context, page);
  const session = new URL(audience.url()).hash.slice(1);
  await page.evaluate((id) => {
    const heard = globalThis as unknown as Heard;
    new BroadcastChannel(`session:${id}`).addEventListener('message', ({ data }) => {
      if (data.kind === 'view') heard.lastView = data;
    });
  }, session);
  // There and back again, so that the first view is sent once more.
  await painted(() => button(page, 'Next slide').click());
  await painted(() => button(page, 'Previous slide').click());
  const firstView = await page.evaluate(() => (globalThis as unknown as Heard).lastView);
  const slides: DeckSlide[] = [];
  for await (const _ of eachBeat(page, outline, painted)) {
    const text = await audience.locator('.stage').innerText();
    slides.push(text.split('\n').filter((line) => line.trim() !== ''));
  }
  await context.close();
  return { slides, firstView, session };
}
