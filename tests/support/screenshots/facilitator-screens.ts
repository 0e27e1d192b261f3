import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { eachBeat } from '../each-beat';
import { button, openAudience, startLesson } from '../taught-app';
import { screenSizes, shoot } from './shoot';

/** Every screen of the facilitator page, in the order a lesson passes them. Returns how many pictures. */
export async function shootScreens(browser: Browser, url: string, outline: Outline): Promise<number> {
  let taken = 0;
  const take = async (page: Page, name: string) => {
    taken += await shoot(page, screenSizes, `screens/${name}-*`);
  };
  for (const tour of [aroundHome, presentShared, presentAlone]) {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    await tour({ context, page: await context.newPage(), url, outline, take });
    await context.close();
  }
  return taken;
}

interface Tour {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly url: string;
  readonly outline: Outline;
  readonly take: (page: Page, name: string) => Promise<void>;
}

async function aroundHome({ page, url, outline, take }: Tour): Promise<void> {
  await page.goto(url);
  const card = page.getByRole('article', { name: outline.title });
  await card.waitFor();
  await take(page, '01-home');
  await button(page, 'Help').click();
  await take(page, '02-keys');
  await page.keyboard.press('Escape');
  await button(page, 'Settings').click();
  await take(page, '03-settings');
  await page.goto(url);
  await button(page, 'Results').click();
  await take(page, '04-results-empty');
  await page.goto(url);
  await card.getByRole('button', { name: 'Prepare' }).click();
  await button(page, 'Facilitator guide').waitFor();
  await take(page, '05-prepare');
  await page.goto(url);
  await card.getByRole('button', { name: 'Start lesson' }).click();
  await button(page, 'No, only I can see it').waitFor();
  await take(page, '06-wall-question');
}

async function presentShared({ page, url, outline, take }: Tour): Promise<void> {
  await startLesson(page, url, outline.title, 'shared');
  await page.locator('.stage').first().waitFor();
  await take(page, '10-one-display');
  await page.keyboard.press('g');
  await take(page, '11-one-display-slides');
}

/** One lesson from the first slide to a saved result. */
async function presentAlone({ context, page, url, outline, take }: Tour): Promise<void> {
  const next = button(page, 'Next slide');
  await startLesson(page, url, outline.title, 'alone');
  await next.waitFor();
  await take(page, '20-present-no-audience-window');
  const { painted } = await openAudience(context, page);
  await take(page, '21-present');
  await page.keyboard.press('g');
  await take(page, '22-slide-list');
  await page.keyboard.press('Escape');
  await button(page, 'If a pupil tells you').click();
  await take(page, '23-disclosure');
  await page.keyboard.press('Escape');
  await painted(() => button(page, 'Help now').click());
  await take(page, '24-help-now');
  await painted(() => button(page, 'Help now').click());
  await painted(() => button(page, 'Blank screen').click());
  await take(page, '25-blank');
  await painted(() => button(page, 'Blank screen').click());
  await takeActivities({ page, painted, outline, take });
  await painted(() => button(page, 'End lesson').click());
  await take(page, '60-ended');
  await painted(() => button(page, 'The room is empty').click());
  await take(page, '61-slips');
  await page.getByRole('textbox').first().fill('1');
  await take(page, '62-slips-typing');
  await button(page, 'All slips are in').click();
  await take(page, '63-slips-are-in');
  await page.getByRole('button', { name: /^Yes, / }).click();
  await button(page, 'Save results').waitFor();
  await take(page, '64-preview');
  await button(page, 'Save results').click();
  await button(page, 'Export results').waitFor();
  await take(page, '65-result');
  await button(page, 'Export results').click();
  await take(page, '66-export');
  await page.keyboard.press('Escape');
  await page.goto(url);
  await button(page, 'Results').click();
  await take(page, '67-results');
}

interface Walk extends Pick<Tour, 'page' | 'outline' | 'take'> {
  readonly painted: (change: () => Promise<void>) => Promise<void>;
}

/** Goes through the lesson: the notes of every slide, and the panel of the first question counted by hands. */
async function takeActivities({ page, painted, outline, take }: Walk): Promise<void> {
  let counted = false;
  for await (const { place, slide, beat, activity } of eachBeat(page, outline, painted)) {
    const canAsk = (await button(page, 'Open responses').getAttribute('aria-disabled')) !== 'true';
    if (!counted && activity?.kind === 'Choice' && canAsk) {
      counted = true;
      await countHands(page, take);
    }
    if (beat === slide.beats.length - 1) await take(page, `40-notes-${String(place + 1).padStart(2, '0')}-${slide.id}`);
  }
}

async function countHands(page: Page, take: Tour['take']): Promise<void> {
  await button(page, 'Open responses').click();
  await page.getByLabel('How many pupils are taking part?').fill('28');
  await take(page, '30-how-many-pupils');
  await page.keyboard.press('Enter');
  await button(page, 'Close responses').waitFor();
  for (const digit of ['Digit1', 'Digit1', 'Digit2', 'Digit2', 'Digit2']) await page.keyboard.press(digit);
  await take(page, '31-counting');
  // The key asks before it closes; the button does not.
  await page.keyboard.press('o');
  await take(page, '32-closing');
  await page.keyboard.press('Enter');
  await button(page, 'Close responses').waitFor({ state: 'detached' });
  await take(page, '33-counted');
}
