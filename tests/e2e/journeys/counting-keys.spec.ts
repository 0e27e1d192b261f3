import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible, startAlone, test } from '../support/app';
import { expectSlide, openCountOnSlide9, saidOn, stageNow } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('no single key submits, clears or leaves a count; O and then Enter closes it', async ({ page }) => {
  await startAlone(page);
  await openCountOnSlide9(page);
  const panel = page.getByRole('region', { name: 'Responses' });
  await page.locator('.present-head h1').click();
  const keys = [
    'Enter',
    'Escape',
    'Backspace',
    'Delete',
    'PageDown',
    'PageUp',
    'Home',
    'End',
    'n',
    'p',
    'r',
    'c',
    '0',
    'Tab',
  ];
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect(panel, key).toBeVisible();
    await expect(panel.getByText('1 of 28 counted', { exact: true }), key).toBeVisible();
    await expectSlide(page, 9);
  }
  await page.locator('.present-head h1').click();
  await page.keyboard.press('o');
  await expect(panel.getByText('1 of 28 counted', { exact: true })).toBeVisible();
  await expect(button(page, 'Close responses')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(stageNow(page)).toContainText('1');
});

test('digits count by their place on the keyboard, Shift takes away, and undo takes back', async ({ page }) => {
  await startAlone(page);
  await openCountOnSlide9(page);
  const panel = page.getByRole('region', { name: 'Responses' });
  const count = (option: string) => panel.getByRole('group', { name: option }).locator('.responses-count');
  const asked = count('They are asked for more');
  await page.keyboard.press('Digit2');
  await pressNumpad(page, '2', 'Numpad2');
  await expect(asked).toHaveText('3');
  await page.keyboard.press('Shift+Digit2');
  await expect(asked).toHaveText('2');
  await page.keyboard.press('Control+z');
  await expect(asked).toHaveText('3');
  // Beyond the last option, and the numpad's own meanings with Shift, nothing happens.
  for (const key of ['Digit5', 'Digit9', 'Digit0']) await page.keyboard.press(key);
  await pressNumpad(page, 'PageDown', 'Numpad3');
  await expect(panel.getByText('3 of 28 counted', { exact: true })).toBeVisible();
  await expect(page.getByText('Hands are being counted')).toBeHidden();
  await panel
    .getByRole('group', { name: 'They are asked for more' })
    .getByRole('button', { name: 'Take one away' })
    .click();
  await expect(asked).toHaveText('2');
  await panel.getByRole('group', { name: 'They are asked for more' }).getByRole('button', { name: 'Add one' }).click();
  await expect(asked).toHaveText('3');
});

test('typing in a field triggers nothing', async ({ page }) => {
  await startAlone(page);
  await openCountOnSlide9(page);
  await button(page, 'Change 28 pupils').click();
  const field = page.getByLabel('How many pupils are taking part?');
  await field.fill('');
  await field.pressSequentially('bhxwog12');
  await field.press('Home');
  await expect(page.getByText('1 of 28 counted', { exact: true })).toBeVisible();
  await expect(saidOn(page, 'Ready to show: slide 9')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await field.fill('30');
  await field.press('Enter');
  await expect(page.getByText('1 of 30 counted', { exact: true })).toBeVisible();
});

test('O on a question that was counted asks first; the second O counts again, and discarding keeps the first count', async ({
  page,
}) => {
  await startAlone(page);
  await openCountOnSlide9(page);
  const panel = page.getByRole('region', { name: 'Responses' });
  await button(page, 'Close responses').click();
  await expect(button(page, 'Reveal answer')).toBeFocused();
  await page.keyboard.press('o');
  await expect(saidOn(page, 'Counted already: 1 of 28. Press again to count again')).toBeVisible();
  await expect(panel).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(panel.getByText('0 of 28 counted', { exact: true })).toBeVisible();
  await page.keyboard.press('Digit1');
  await button(page, 'Discard this count').click();
  await expect(panel).toHaveCount(0);
  await expect(button(page, 'Open responses')).toBeFocused();
  await page.keyboard.press('r');
  await expect(stageNow(page).getByRole('listitem').nth(1)).toContainText('1 hands');

  await button(page, 'Open responses').click();
  const again = page.getByRole('dialog', { name: 'Counted already: 1 of 28' });
  await expectAccessible(page, 'count again?');
  await again.getByRole('button', { name: 'Count again' }).click();
  await expect(panel.getByText('0 of 28 counted', { exact: true })).toBeVisible();
  await expect(panel.getByRole('heading')).toBeFocused();
});

test('each press is said once: what changed, and the sum', async ({ page }) => {
  await startAlone(page);
  await openCountOnSlide9(page);
  const panel = page.getByRole('region', { name: 'Responses' });
  await page.keyboard.press('Digit2');
  await expect(panel.locator('[data-said]')).toHaveText('They are asked for more: 2. 2 of 28 counted');
  await expect(panel.getByRole('group', { name: 'They are asked for more' })).toContainText('Bkey 2');
});

/** A key of the numpad, as the browser reports it with Num Lock on or off. */
const pressNumpad = (page: Page, key: string, code: string) =>
  page.evaluate(
    (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
    { key, code },
  );
