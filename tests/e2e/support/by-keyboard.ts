import { expect, type Locator, type Page } from '@playwright/test';

/** More controls than any screen has: a walk this long goes round. */
const mostTabs = 80;

/** Reaches a control with Tab, as someone without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} was not reached with ${mostTabs} presses of Tab`);
}

/** Reaches a button with Tab and presses it with Enter. */
export async function pressByKeyboard(page: Page, button: string | Locator): Promise<void> {
  await tabTo(page, typeof button === 'string' ? page.getByRole('button', { name: button, exact: true }) : button);
  await page.keyboard.press('Enter');
}
