import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { test } from '../support/app';
import { pressByKeyboard, tabTo } from '../support/by-keyboard';

test('Settings are set by keyboard alone, and hold at once', async ({ page }) => {
  await page.goto('/');
  await pressByKeyboard(page, 'Settings');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeFocused();

  await tabTo(page, page.getByRole('radio', { name: 'Not set' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Wales' })).toBeChecked();

  await pressByKeyboard(page, 'Add a local contact');
  await tabTo(page, page.getByLabel('Who they are'));
  await page.keyboard.type('Safeguarding lead');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ms Okoro, room 12');

  await tabTo(page, page.getByRole('radio', { name: 'Light' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // The picture of a slide follows.
  await expect(page.locator('.settings-preview .stage')).toHaveAttribute('data-theme', 'dark');

  await tabTo(page, page.getByRole('switch', { name: 'Single-letter keys' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('switch', { name: 'Single-letter keys' })).toHaveAttribute('aria-checked', 'false');

  await tabTo(page, page.getByLabel('Smallest group shown'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('10');

  await page.reload();
  await pressByKeyboard(page, 'Settings');
  await expect(page.getByRole('radio', { name: 'Wales' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByLabel('Smallest group shown')).toHaveValue('10');
  await expect(page.getByLabel('Name and where to find them')).toHaveValue('Ms Okoro, room 12');
});

test('a lesson is prepared, printed and started by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await pressByKeyboard(page, onCard(page, 'Prepare'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, page.getByLabel('Minutes you have'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('50');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-said]', { hasText: /^(?:49|50) of 55 minutes/u })).toBeVisible();
  await pressByKeyboard(page, 'Undo');
  await expect(page.locator('[data-said]', { hasText: '55 of 55 minutes' })).toBeVisible();

  await pressByKeyboard(page, 'Add a local contact');
  await tabTo(page, page.getByLabel('Who they are'));
  await page.keyboard.type('Safeguarding lead');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ms Okoro, room 12');
  await tabTo(page, page.getByRole('checkbox', { name: 'Confirm for this session' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Confirm for this session' })).toBeChecked();

  const method = page.getByLabel(/^How pupils answer: /u).first();
  await tabTo(page, method);
  await page.keyboard.press('ArrowUp');
  await expect(method).not.toHaveValue('slips');

  await pressByKeyboard(page, 'Pupil help cards');
  await pressByKeyboard(page, 'Print');
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await pressByKeyboard(page, 'Prepare');

  await pressByKeyboard(page, 'Start lesson');
  await pressByKeyboard(page, 'No, only I can see it');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 of 14');
});

test('saved results are read, exported and deleted by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await pressByKeyboard(page, onCard(page, 'Start lesson'));
  await pressByKeyboard(page, 'No, only I can see it');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('o');
  await page.keyboard.type('28');
  await page.keyboard.press('Enter');
  for (let pupil = 0; pupil < 20; pupil += 1) await page.keyboard.press('Digit2');
  await page.keyboard.press('o');
  await page.keyboard.press('Enter');
  await pressByKeyboard(page, 'End lesson');
  await pressByKeyboard(page, 'The room is empty');
  await pressByKeyboard(page, 'There are no slips');
  await pressByKeyboard(page, 'Save results');
  await pressByKeyboard(page, 'Results');
  await expect(page.getByRole('heading', { name: 'Results', level: 1 })).toBeFocused();
  await pressByKeyboard(page, 'Export results');
  const download = page.waitForEvent('download');
  await pressByKeyboard(page, 'Table (CSV)');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/u);
  await pressByKeyboard(page, 'Open');
  await expect(page.getByRole('table').first()).toBeVisible();
  await pressByKeyboard(page, 'Results');
  await pressByKeyboard(page, 'Delete');
  await expect(page.getByRole('dialog')).toBeVisible();
  await pressByKeyboard(page, 'Delete for good');
  await expect(page.getByRole('button', { name: 'Open' })).toHaveCount(0);
});
