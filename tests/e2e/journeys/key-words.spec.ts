import { expect } from '@playwright/test';
import { audienceAfter, shownOn, startAlone, test } from '../support/app';
import { goToSlide, saidOn } from '../support/teach';

test('the words of a slide come up for the room with their meanings, page by page, and the same button takes them away', async ({
  page,
}) => {
  await startAlone(page);
  const audience = await audienceAfter(page, () => page.getByRole('button', { name: 'Open audience display' }).click());
  await goToSlide(page, 4);
  await expect(audience.locator('.stage')).toContainText('What it is, and who');
  for (const _press of [1, 2]) await page.keyboard.press('PageDown');
  await expect(audience.locator('.stage')).toContainText('In pairs');
  const slide = await shownOn(audience);
  const button = page.getByRole('button', { name: 'Key words', exact: true });
  await button.click();
  await expect(audience.getByRole('heading', { name: 'Key words, 1 of 2' })).toBeVisible();
  await expect(audience.getByRole('term').first()).toHaveText('blackmail');
  await expect(audience).toHaveTitle(/^Key words, /);
  await expect(saidOn(page, 'The room sees the key words, page 1 of 2')).toBeVisible();

  await page.keyboard.press('PageDown');
  await expect(audience.getByRole('heading', { name: 'Key words, 2 of 2' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(saidOn(page, 'Take them away first: press Key words again.')).toBeVisible();
  await page.keyboard.press('r');
  await expect(audience.getByRole('heading', { name: 'Key words, 2 of 2' })).toBeVisible();

  await page.keyboard.press('h');
  await expect(audience.getByRole('heading', { name: 'Help is here' })).toBeVisible();
  await page.keyboard.press('h');
  await expect.poll(() => shownOn(audience)).toBe(slide);
  await button.click();
  await button.click();
  await expect.poll(() => shownOn(audience)).toBe(slide);
});

test.describe('at a touch board', () => {
  test.use({ hasTouch: true });

  test('one tap asks for the words of the slide, and another takes them away', async ({ page }) => {
    await startAlone(page);
    const audience = await audienceAfter(page, () =>
      page.getByRole('button', { name: 'Open audience display' }).click(),
    );
    await audience.touchscreen.tap(400, 200);
    const left = audience.getByRole('group', { name: 'Left side of the board' });
    const button = left.getByRole('button', { name: 'Key words', exact: true });
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect(audience.getByRole('term')).toHaveText(['blackmail']);
    await expect(page.getByRole('button', { name: 'Key words', pressed: true })).toBeVisible();
    // A palm that comes down with the finger is one press, so the next one waits until that is over.
    await expect(async () => {
      await button.tap();
      await expect(audience.getByRole('term')).toHaveCount(0, { timeout: 500 });
    }).toPass();
  });

  test('a slide without key words offers none', async ({ page }) => {
    await startAlone(page);
    await goToSlide(page, 3);
    const audience = await audienceAfter(page, () =>
      page.getByRole('button', { name: 'Open audience display' }).click(),
    );
    await audience.touchscreen.tap(400, 200);
    await expect(audience.getByRole('button', { name: 'Next' })).toHaveCount(2);
    await expect(audience.getByRole('button', { name: 'Key words' })).toHaveCount(0);
  });
});
