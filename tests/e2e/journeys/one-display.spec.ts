import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { expectAccessible, test } from '../support/app';
import { expectReachable } from '../support/reachable';
import { goToSlide, openResponses, saidOn } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const stage = (page: Page) => page.locator('.stage');
const strip = (page: Page) => page.getByRole('region', { name: 'Responses' });

async function startShared(page: Page): Promise<void> {
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  await button(page, 'Yes, the room sees it').click();
  await expect(stage(page)).toBeVisible();
}

/** The lower edge of the slide and the upper edge of what stands under it, in CSS px. */
/** The slide ends above what is shown under it, once the page has made room for it. */
async function expectAbove(page: Page, under: string, what: string): Promise<void> {
  await expect(async () => {
    const [slide, below] = [await stage(page).boundingBox(), await page.locator(under).boundingBox()];
    if (slide === null || below === null) throw new Error(`Unexpected page without the slide or ${under}`);
    expect(slide.y + slide.height, what).toBeLessThanOrEqual(below.y + 0.5);
  }).toPass({ timeout: 5000 });
}

for (const [width, height] of [
  [819, 512],
  [1024, 768],
  [1920, 1080],
] as const)
  test(`nothing on the room's one screen covers the slide at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await startShared(page);
    const whole = () => stage(page).evaluate(({ clientHeight }) => clientHeight);
    const bar = '.shared-bar:not(.shared-bar-hidden)';
    for (const slide of [9, 7, 8]) {
      await goToSlide(page, slide);
      await page.mouse.move(100 + slide * 20, 100);
      await expect(page.locator(bar)).toBeVisible();
      await expectAbove(page, bar, `bar on slide ${slide}`);
    }
    await expect(page.locator(bar)).toHaveCount(0, { timeout: 8000 });
    // Alone, the slide is as large as the window lets it be.
    const ratio = width / height >= 1.55 ? 16 / 9 : 4 / 3;
    await expect.poll(whole).toBeGreaterThan(Math.min(height, width / ratio) - 2);

    await goToSlide(page, 9);
    await page.mouse.move(300, 300);
    await openResponses(page);
    await page.keyboard.press('Digit2');
    await expectAbove(page, '.counting-strip', 'counting');
    await expectReachable(page, 'counting on one display');
    await page.keyboard.press('PageDown');
    await expect(saidOn(page, 'Hands are being counted.')).toBeVisible();
    await expectAbove(page, '.shared-says', 'a refusal');
  });

test('a whole count is done with the mouse, and corrected, without a number beside an option', async ({ page }) => {
  await startShared(page);
  await goToSlide(page, 9);
  const before = await stage(page).innerText();
  await openResponses(page);
  const option = (name: string) => strip(page).getByRole('group', { name });
  const sum = strip(page).locator('[data-said]');
  for (let hand = 0; hand < 3; hand += 1)
    await option('They are asked for more').getByRole('button', { name: 'Add one' }).click();
  await expect(sum).toHaveText('B · counted 3 of 28');
  await option('They are asked for more').getByRole('button', { name: 'Take one away' }).click();
  await button(page, 'The rest to B').click();
  await expect(sum).toHaveText('B · counted 28 of 28');
  await button(page, 'Undo').click();
  await expect(sum).toHaveText('B · counted 2 of 28');
  await button(page, 'Change 28 pupils').click();
  await expect(page.getByLabel('How many pupils are taking part?')).toBeFocused();
  await page.getByLabel('How many pupils are taking part?').fill('27');
  await page.keyboard.press('Enter');
  await expect(sum).toHaveText('B · counted 2 of 27');
  await expectAccessible(page, 'counting with the mouse');
  for (const [place, group] of (await strip(page).getByRole('group').all()).entries())
    await expect(group).toHaveText(`−${'ABCD'[place]}+`);
  expect(await stage(page).innerText()).toBe(before);
  await button(page, 'Discard this count').click();
  await expect(strip(page)).toHaveCount(0);
  await expect(page.locator('.shared-main')).toBeFocused();
});

test('what a key did not do, and how a covered slide comes back, is said while the bar is away', async ({ page }) => {
  await startShared(page);
  const bar = page.locator('.shared-bar-hidden');
  await expect(bar).toHaveCount(1, { timeout: 8000 });
  await page.keyboard.press('r');
  await expect(saidOn(page, 'There is nothing more to reveal here.')).toBeInViewport({ ratio: 1 });
  await page.keyboard.type('12');
  await expect(saidOn(page, 'Go to 12: press Enter')).toBeInViewport({ ratio: 1 });
  await expect(bar).toHaveCount(1);
  await page.keyboard.press('b');
  await expect(saidOn(page, 'The room sees a black screen. Press B again to show the slide.')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await button(page, 'Blank screen').click();
  await expect(stage(page)).toContainText('Today is about');
});

test('a story is followed by letters on the room’s one screen', async ({ page }) => {
  await startShared(page);
  await goToSlide(page, 7);
  await page.mouse.move(300, 300);
  await page.getByRole('button', { name: /^Follow C/u }).click();
  await expect(stage(page)).toContainText('Skye seems so sure');
  await page.keyboard.press('PageDown');
  await expect(stage(page)).toContainText('an hour to pay');
});

test('printing while a lesson is taught gives one sentence', async ({ page }) => {
  await startShared(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('A lesson is not printed while it is being taught.')).toBeVisible();
  await expect(stage(page)).toBeHidden();
  await expect(button(page, 'Next slide')).toBeHidden();
});
