import { expect, type Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, expectAccessible, startAlone, test } from '../support/app';
import { expectSlide, goToSlide } from '../support/teach';

test.use({ hasTouch: true });

const sides = ['Left side of the board', 'Right side of the board'] as const;
const on = (page: Page, side: string, name: string) =>
  page.getByRole('group', { name: side }).getByRole('button', { name, exact: true });

/** Large enough for a finger, on the bottom edge, and on its side: nobody in front of a board reaches higher or across. */
async function expectReachableByHand(page: Page, side: (typeof sides)[number], name: string): Promise<void> {
  const box = await on(page, side, name).boundingBox();
  if (box === null) throw new Error('Unexpected button without a box, expected it on the board');
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  expect(box.y).toBeGreaterThan(height * 0.65);
  expect(height - box.y - box.height).toBeLessThan(44);
  const inner = side === sides[0] ? box.x + box.width : width - box.x;
  expect(inner).toBeLessThan(width * 0.4);
}

test('a touch of the audience display brings Back and Next at both sides of its bottom edge, and they go by themselves', async ({
  page,
}) => {
  await startAlone(page);
  const audience = await audienceAfter(page, () => page.getByRole('button', { name: 'Open audience display' }).click());
  await expect(audience.getByRole('button')).toHaveCount(0);
  await audience.touchscreen.tap(400, 200);
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ]) {
    await audience.setViewportSize(size);
    for (const side of sides) for (const name of ['Back', 'Next']) await expectReachableByHand(audience, side, name);
  }
  await expectAccessible(audience, 'audience, touched');

  await on(audience, sides[1], 'Next').tap();
  await expect(audience.locator('.stage')).toContainText('Anyone can pass');
  await expect(audience.getByRole('group')).toHaveCount(0, { timeout: 10_000 });
});

test('a palm that comes down with the finger is one press', async ({ page }) => {
  await startAlone(page);
  await goToSlide(page, 4);
  const audience = await audienceAfter(page, () => page.getByRole('button', { name: 'Open audience display' }).click());
  await audience.touchscreen.tap(400, 200);
  const seen = await audience.locator('.stage').innerText();
  await on(audience, sides[0], 'Next').evaluate((button) => {
    (button as HTMLButtonElement).click();
    (button as HTMLButtonElement).click();
  });
  await expect(audience.locator('.stage')).not.toHaveText(seen);
  const after = await audience.locator('.stage').innerText();
  await page.bringToFront();
  await page.keyboard.press('PageUp');
  await expect.poll(() => audience.locator('.stage').innerText()).toBe(seen);
  expect(after).not.toBe(seen);
});

test('on one display a touch brings them into the bar', async ({ page }) => {
  await page.goto('/');
  await onCard(page, 'Start lesson').tap();
  await page.getByRole('button', { name: 'Yes, the room sees it' }).tap();
  await page.touchscreen.tap(400, 200);
  for (const side of sides) await expectReachableByHand(page, side, 'Next');
  await goToSlide(page, 5);
  await page.touchscreen.tap(400, 200);
  await on(page, sides[0], 'Back').tap();
  await page.keyboard.press('g');
  await expect(page.getByRole('dialog', { name: 'Slides' })).toContainText('4');
  await expectAccessible(page, 'one display, touched');
});

test('a mouse never brings them', async ({ page }) => {
  await startAlone(page);
  const audience = await audienceAfter(page, () => page.getByRole('button', { name: 'Open audience display' }).click());
  await audience.mouse.click(300, 200);
  await page.bringToFront();
  await expectSlide(page, 1);
  await expect(audience.getByRole('group')).toHaveCount(0);
});
