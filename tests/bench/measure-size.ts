import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import type { ReadDeck } from './read-deck';
import { answerHello, firstSlide, peersFirstSlide } from './stand-in';

/** Compressed kB (1,000 bytes, gzip 9) of every script a page has fetched by the time this element is there. */
async function scriptsOf(browser: Browser, open: (page: Page) => Promise<void>, selector: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await open(page);
  await page.locator(selector).first().waitFor();
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  await context.close();
  return total / 1000;
}

export interface Sizes {
  readonly audience: number;
  readonly facilitator: number;
  readonly peer: number;
}

export async function measureSizes(browser: Browser, url: string, peerUrl: string, deck: ReadDeck): Promise<Sizes> {
  const openAudience = async (page: Page) => {
    await answerHello(page.context(), url, deck);
    await page.goto(`${url}audience.html#${deck.session}`);
  };
  return {
    audience: await scriptsOf(browser, openAudience, firstSlide),
    facilitator: await scriptsOf(browser, async (page) => void (await page.goto(url)), 'article button'),
    peer: await scriptsOf(browser, async (page) => void (await page.goto(peerUrl)), peersFirstSlide),
  };
}
