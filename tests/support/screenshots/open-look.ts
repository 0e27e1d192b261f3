import type { Browser, BrowserContext, Page } from '@playwright/test';
import { button } from '../taught-app';
import type { Look } from './looks';

export interface LookedAt {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A fresh browser in which the look has been chosen as a person would, left on Home. `first` is told of the page before. */
export async function openLook(
  browser: Browser,
  url: string,
  { chosen, scale = 1 }: Look,
  first: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<LookedAt> {
  const context = await browser.newContext({
    locale: 'en-GB',
    reducedMotion: 'reduce',
    viewport: { width: 1920, height: 1080 },
    deviceScaleFactor: scale,
    baseURL: url,
  });
  // tsx wraps every named function in a helper of its own; what the tests hand to a page is compiled without.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await first(page);
  if (chosen.length === 0) return { context, page };
  await page.goto(url);
  await button(page, 'Settings').click();
  for (const words of chosen) {
    const radio = page.getByRole('radio', { name: words, exact: true });
    const listed = page.getByRole('combobox').filter({ has: page.getByRole('option', { name: words, exact: true }) });
    await radio.or(listed).first().waitFor();
    if (await radio.isVisible()) await radio.check();
    else await listed.selectOption(words);
  }
  return { context, page };
}
