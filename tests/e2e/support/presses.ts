import { expect, type Locator, type Page } from '@playwright/test';

/** A facilitator whose every click and key press is counted. */
export interface CountedHand {
  readonly page: Page;
  /** So far. */
  readonly presses: () => { readonly clicks: number; readonly keys: number };
  /** What was done so far, one thing after another; the same again is told as `3 × press b`. */
  readonly steps: () => readonly string[];
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
  const done: { readonly what: string; times: number }[] = [];
  const note = (what: string) => {
    const last = done.at(-1);
    if (last?.what === what) last.times += 1;
    else done.push({ what, times: 1 });
  };
  const clickOn = async (target: Locator) => {
    clicks += 1;
    note(`click “${await nameOf(target)}”`);
    await target.click();
  };
  const key = async (pressed: string) => {
    keys += 1;
    note(`press ${pressed}`);
    await page.keyboard.press(pressed);
  };
  const type = async (text: string) => {
    keys += text.length;
    note(`type ${text}`);
    await page.keyboard.type(text);
  };
  return {
    page,
    presses: () => ({ clicks, keys }),
    steps: () => done.map(({ what, times }) => (times === 1 ? what : `${times} × ${what}`)),
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

/** What a person calls a control: its label, or the words on it. */
const nameOf = (target: Locator) =>
  target.evaluate((element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (label ?? element.getAttribute('aria-label') ?? element.textContent).replaceAll(/\s+/gu, ' ').trim();
  });
