import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { button, onCard } from '../taught-app';
import type { Look } from './looks';
import { openLook } from './open-look';
import { picturesOf } from './pictures-of-pdf';
import { folder } from './shoot';

/** Everything a lesson can print, in every way it can be printed, page by page. Returns how many pictures. */
export async function shootSheets(browser: Browser, url: string, look: Look, outline: Outline): Promise<number> {
  const { context, page } = await openLook(browser, url, look);
  await page.goto(url);
  await onCard(page, 'Prepare', outline.title).click();
  const prints = page.locator('.prepare-print button');
  await prints.first().waitFor();
  let taken = 0;
  for (const name of await prints.allInnerTexts()) {
    await button(page, name).click();
    await button(page, 'Print').waitFor();
    const ways = page.getByRole('radio');
    const count = await ways.count();
    for (let way = 0; way < Math.max(1, count); way += 1) {
      if (count > 0) await ways.nth(way).check();
      const pages = await picturesOf(browser, await page.pdf({ preferCSSPageSize: true }));
      const to = join(folder, look.folder, outline.id);
      await mkdir(to, { recursive: true });
      const file = [name.toLowerCase().replaceAll(' ', '-'), ...(count > 1 ? [`way-${way + 1}`] : [])].join('-');
      for (const [index, png] of pages.entries())
        await writeFile(join(to, `${file}-page-${String(index + 1).padStart(2, '0')}.png`), png);
      taken += pages.length;
    }
    await button(page, 'Prepare').click();
  }
  await context.close();
  return taken;
}
