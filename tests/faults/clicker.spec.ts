import { expect } from '@playwright/test';
import { startAlone, test } from '../e2e/support/app';
import { expectSlide, goToSlide } from '../e2e/support/teach';

test('a clicker that sends F5 and Esc by turns, and a key that is held, neither reload, end nor run away with the lesson', async ({
  page,
}) => {
  await startAlone(page);
  await goToSlide(page, 5);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  for (let turn = 0; turn < 20; turn += 1) {
    await page.keyboard.press('F5');
    await page.keyboard.press('Escape');
  }
  await expectSlide(page, 5);
  // Pressed again while it is down, a key repeats.
  for (let repeat = 0; repeat < 30; repeat += 1) await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await expectSlide(page, 6);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});
