import type { Browser, Page } from '@playwright/test';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { eachBeat } from '../each-beat';
import { answerWall, button, onCard, openAudience, startLesson } from '../taught-app';
import type { Look } from './looks';
import { openLook } from './open-look';
import { shoot } from './shoot';

/**
 * Every slide of a lesson as the room sees it: each press of Next, and each press of Reveal; and each slide as its
 * facilitator sees it. Returns how many pictures.
 */
export async function shootLesson(browser: Browser, url: string, look: Look, outline: Outline): Promise<number> {
  const { context, page } = await openLook(browser, url, look);
  await (look.hall ? startInHall(page, url, outline.title) : startLesson(page, url, outline.title, 'alone'));
  const { audience, painted } = await openAudience(context, page);
  await audience.setViewportSize({ width: 1920, height: 1080 });
  const folder = `${look.folder}/lessons/${outline.id}`;
  const take = (name: string) => shoot(audience, look.slides, `${folder}/*/${name}`);
  const reveal = button(page, 'Reveal answer');
  let taken = 0;
  for await (const { place, slide, beat } of eachBeat(page, outline, painted)) {
    const name = `${String(place + 1).padStart(2, '0')}-${slide.id}-${beat + 1}`;
    taken += await take(name);
    // Five is more than any activity has.
    for (let press = 1; press <= 5 && (await reveal.getAttribute('aria-disabled')) !== 'true'; press += 1) {
      await painted(() => reveal.click());
      // After the slide itself in the order of a folder.
      taken += await take(`${name}.reveal-${press}`);
    }
    taken += await shoot(page, look.notes, `${folder}/notes/${name}-*`);
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

async function startInHall(page: Page, url: string, title: string): Promise<void> {
  await page.goto(url);
  await onCard(page, 'Prepare', title).click();
  await page.getByRole('switch', { name: /^Hall/u }).check();
  await button(page, 'Start lesson').click();
  await answerWall(page, 'alone');
}
