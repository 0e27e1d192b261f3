import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { repository } from '../served-app';

export const folder = join(repository, 'screenshots');

export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** What the room's display is. */
export const stageSizes: readonly Size[] = [
  { name: '16x9', width: 1920, height: 1080 },
  { name: '4x3', width: 1024, height: 768 },
];

/** What the facilitator's screen is, from a small school laptop up. */
export const screenSizes: readonly Size[] = [
  { name: '819x512', width: 819, height: 512 },
  { name: '1024x768', width: 1024, height: 768 },
  { name: '1920x1080', width: 1920, height: 1080 },
];

/** Takes the page as it is now in every size; `path` has a `*` where the name of the size goes. Returns how many. */
export async function shoot(page: Page, sizes: readonly Size[], path: string): Promise<number> {
  let taken = 0;
  for (const { name, width, height } of sizes) {
    const file = join(folder, `${path.replace('*', name)}.png`);
    await mkdir(dirname(file), { recursive: true });
    await page.setViewportSize({ width, height });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: file, animations: 'disabled' });
    taken += 1;
    // A screen that scrolls is taken once more as a whole.
    const scrolls = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight + 1);
    if (!scrolls) continue;
    await page.screenshot({ path: file.replace(/\.png$/, '-whole.png'), fullPage: true, animations: 'disabled' });
    taken += 1;
  }
  return taken;
}
