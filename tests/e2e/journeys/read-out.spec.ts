import { expect, type Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, startAlone, test } from '../support/app';
import { listenTo } from '../support/heard';
import { countHands, goToSlide, openResponses } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
type Heard = () => Promise<readonly string[]>;

/** The newest thing a live region has said. */
const newest = async (heard: Heard) => (await heard()).at(-1) ?? '';

test('each line of a chat, the hands and the answer are read out in both windows as the room sees them', async ({
  page,
}) => {
  await startAlone(page);
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await expect(page.getByRole('region', { name: 'What the room sees now' })).toBeVisible();
  const windows: readonly Heard[] = [await listenTo(page), await listenTo(audience)];
  const bothSay = async (words: RegExp) => {
    for (const heard of windows) await expect.poll(() => newest(heard)).toMatch(words);
  };
  await goToSlide(page, 6);
  await expect.poll(() => newest(windows[1] as Heard)).toBe('Read the chat');
  for (const line of [1, 2, 3, 4]) {
    await page.keyboard.press('PageDown');
    await bothSay(new RegExp(`(?:^|, \\w+\\. )Line ${line}\\. \\w+: .+`, 'u'));
  }
  await page.keyboard.press('PageUp');
  await bothSay(/^Taken away: Line 4\. /u);

  await goToSlide(page, 9);
  await openResponses(page);
  await countHands(page, [3, 20]);
  await button(page, 'Close responses').click();
  await expect(button(page, 'Close responses')).toHaveCount(0);
  // Until they are revealed the room hears of no hands and no answer.
  expect((await (windows[1] as Heard)()).join(' ')).not.toMatch(/hands|Safe answer/u);
  await page.keyboard.press('r');
  await bothSay(/3 hands\. .*20 hands\./u);
  await page.keyboard.press('r');
  await bothSay(/^Safe answer, /u);
});

test('on one display the title of a slide, each line of a chat and an answer are read out', async ({ page }) => {
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  await button(page, 'Yes, the room sees it').click();
  await expect(page.locator('.stage')).toBeVisible();
  const heard = await listenTo(page);
  await goToSlide(page, 6);
  await expect.poll(() => newest(heard)).toBe('Read the chat');
  await page.keyboard.press('PageDown');
  await expect.poll(() => newest(heard)).toMatch(/Line 1\. /u);
  await page.keyboard.press('PageDown');
  await expect.poll(() => newest(heard)).toMatch(/^Line 2\. \w+: /u);
  await goToSlide(page, 9);
  await expect.poll(() => newest(heard)).toBe('What about paying?');
  await page.keyboard.press('r');
  await expect.poll(() => newest(heard)).toMatch(/^Safe answer, /u);
});

test('the title of the window names the slide and the lesson, and on one display nothing while the slide is covered', async ({
  page,
}) => {
  await startAlone(page);
  await expect(page).toHaveTitle(/^.+ – .+ – Not Alone$/u);
  const first = await page.title();
  await goToSlide(page, 6);
  await expect(page).toHaveTitle(first.replace(/^[^–]+/u, 'Read the chat '));
  await page.keyboard.press('s');
  await expect(page).toHaveTitle('Present – Not Alone');
  await button(page, 'Yes, the room sees it').click();
  await expect(page).toHaveTitle(/^Read the chat – /u);
  await page.keyboard.press('x');
  await expect(page).toHaveTitle('Present – Not Alone');
});
