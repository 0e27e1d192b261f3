import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { repository } from '../served-app';
import type { Size } from './looks';

export const folder = join(repository, 'screenshots');

/** A whole page in four million pixels takes its time on a busy machine. */
const timeout = 120_000;

/**
 * Takes the page as it is now in every size, and puts it back into the size it had; `path` has a `*` where the name of
 * the size goes. Returns how many.
 */
export async function shoot(page: Page, sizes: readonly Size[], path: string): Promise<number> {
  const before = page.viewportSize();
  let taken = 0;
  for (const { name, width, height } of sizes) {
    const file = join(folder, `${path.replace('*', name)}.png`);
    await mkdir(dirname(file), { recursive: true });
    await page.setViewportSize({ width, height });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: file, animations: 'disabled', timeout });
    taken += 1;
    // A screen that scrolls is taken once more as a whole.
    const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1);
    if (!scrolls) continue;
    await page.screenshot({
      path: file.replace(/\.png$/, '-whole.png'),
      fullPage: true,
      animations: 'disabled',
      timeout,
    });
    taken += 1;
  }
  if (before !== null) await page.setViewportSize(before);
  return taken;
}
