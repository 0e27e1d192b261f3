import { expect, type Page } from '@playwright/test';
import { startAlone, test } from '../support/app';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a window with typed slips asks before it closes, and one without closes at once', async ({ page }) => {
  await startAlone(page);
  await button(page, 'End lesson').click();
  await button(page, 'The room is empty').click();
  await page.getByLabel('How many pupils took part?').fill('28');
  await button(page, 'Use this number').click();
  const line = page.getByRole('textbox').first();
  await line.fill('44444A');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 of 28 slips')).toBeVisible();

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(page.getByText('1 of 28 slips')).toBeVisible();

  await button(page, 'There are no slips').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lose them' }).click();
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
});

test('F5 reloads no screen, whatever is held with it', async ({ page }) => {
  const reloads = () =>
    page.evaluate(() =>
      [{}, { ctrlKey: true }, { shiftKey: true }, { repeat: true }].map((held) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'F5', code: 'F5', bubbles: true, cancelable: true, ...held }),
        ),
      ),
    );
  const never = [false, false, false, false];
  await page.goto('/');
  await button(page, 'Settings').click();
  expect(await reloads()).toEqual(never);
  await button(page, 'Home').click();
  expect(await reloads()).toEqual(never);
  await startAlone(page);
  expect(await reloads()).toEqual(never);
  await button(page, 'End lesson').click();
  expect(await reloads()).toEqual(never);
});
