import type { BrowserContext, Page } from '@playwright/test';

/** What `page-probe.js` puts into every page. */
interface Probe {
  /** When the last key was pressed, in ms since the epoch. */
  readonly keyAt: number;
  /** When each change was on the display, in ms since the epoch. */
  readonly changes: readonly number[];
  /** When each write to the database was safe, in ms since the epoch. */
  readonly saves: readonly number[];
  firstPaintOf(selector: string): Promise<number>;
  watch(selector: string): void;
}

declare global {
  var bench: Probe;
}

export async function addProbe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: `${import.meta.dirname}/page-probe.js` });
}

/** Ms from asking for the page to the first paint with this element. */
export function firstPaintOf(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => bench.firstPaintOf(wanted), selector);
}

export function watchChanges(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => bench.watch(wanted), selector);
}

/** Presses a key in one window and gives the ms from the key to the first painted change in another (or the same). */
export async function keyToPaint(from: Page, to: Page, key: string): Promise<number> {
  const before = await to.evaluate(() => bench.changes.length);
  await from.keyboard.press(key);
  await to.waitForFunction((known) => bench.changes.length > known, before, { polling: 20 });
  const keyAt = await from.evaluate(() => bench.keyAt);
  const paintedAt = await to.evaluate((known) => bench.changes[known] ?? 0, before);
  return paintedAt - keyAt;
}
