import { expect, type Locator, type Page } from '@playwright/test';

/** A facilitator whose every click and key press is counted. */
export interface CountedHand {
  readonly page: Page;
  /** So far. */
  readonly presses: () => { readonly clicks: number; readonly keys: number };
  click(button: string): Promise<void>;
  clickOn(target: Locator): Promise<void>;
  /** One key, or keys held together such as `Control+z`. */
  key(key: string): Promise<void>;
  /** Text, a key press for each character. */
  type(text: string): Promise<void>;
  /** A field is cleared first: a press for selecting what is in it, then one for each character. */
  replace(field: Locator, text: string): Promise<void>;
}

export function countedHand(page: Page): CountedHand {
  let clicks = 0;
  let keys = 0;
  const clickOn = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  const key = async (pressed: string) => {
    keys += 1;
    await page.keyboard.press(pressed);
  };
  const type = async (text: string) => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  return {
    page,
    presses: () => ({ clicks, keys }),
    click: (button) => clickOn(page.getByRole('button', { name: button, exact: true }).first()),
    clickOn,
    key,
    type,
    async replace(field, text) {
      await clickOn(field);
      await expect(field).toBeFocused();
      await key('ControlOrMeta+a');
      await type(text);
    },
  };
}
