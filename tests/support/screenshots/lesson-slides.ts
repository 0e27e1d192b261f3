import type { Browser } from '@playwright/test';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { eachBeat } from '../each-beat';
import { button, openAudience, startLesson } from '../taught-app';
import { shoot, stageSizes } from './shoot';

/** Every slide of a lesson as the room sees it: each press of Next, and each press of Reveal. Returns how many pictures. */
export async function shootLesson(browser: Browser, url: string, outline: Outline): Promise<number> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await startLesson(page, url, outline.title, 'alone');
  const { audience, painted } = await openAudience(context, page);
  const take = (name: string) => shoot(audience, stageSizes, `lessons/${outline.id}/*/${name}`);
  const reveal = button(page, 'Reveal answer');
  let taken = 0;
  for await (const { place, slide, beat } of eachBeat(page, outline, painted)) {
    const name = `${String(place + 1).padStart(2, '0')}-${slide.id}-${beat + 1}`;
    taken += await take(name);
    // Five is more than any activity has.
    for (let press = 1; press <= 5 && (await reveal.getAttribute('aria-disabled')) !== 'true'; press += 1) {
      await painted(() => reveal.click());
      taken += await take(`${name}-reveal-${press}`);
    }
  }
  for (const [key, name] of [
    ['b', 'cover-black'],
    ['w', 'cover-white'],
    ['x', 'cover-hide'],
    ['h', 'help-now'],
  ] as const) {
    await painted(() => page.keyboard.press(key));
    taken += await take(`99-${name}`);
  }
  await painted(() => page.keyboard.press('h'));
  await painted(() => button(page, 'End lesson').click());
  taken += await take('99-closing-help');
  await context.close();
  return taken;
}
