import type { Browser, BrowserContext } from '@playwright/test';
import { addProbe, firstPaintOf } from './bench-page';
import type { ReadDeck } from './read-deck';
import { answerHello, firstSlide, peersFirstSlide } from './stand-in';

const runs = 15;

export interface Openings {
  readonly audience: readonly number[];
  readonly peer: readonly number[];
  readonly home: readonly number[];
}

/** From asking for the page to the first slide painted, in a browser context that has never seen it; ours and the peer in turn. */
export async function measureOpenings(
  browser: Browser,
  url: string,
  peerUrl: string,
  deck: ReadDeck,
): Promise<Openings> {
  const audience: number[] = [];
  const peer: number[] = [];
  const home: number[] = [];
  // The first of each warms the servers and is not counted.
  for (let run = 0; run <= runs; run += 1) {
    const times = {
      audience: await cold(browser, async (context) => {
        await answerHello(context, url, deck);
        return open(context, `${url}audience.html#${deck.session}`, firstSlide);
      }),
      peer: await cold(browser, (context) => open(context, peerUrl, peersFirstSlide)),
      home: await cold(browser, (context) => open(context, url, 'article button')),
    };
    if (run === 0) continue;
    audience.push(times.audience);
    peer.push(times.peer);
    home.push(times.home);
  }
  return { audience, peer, home };
}

async function cold(browser: Browser, measure: (context: BrowserContext) => Promise<number>): Promise<number> {
  const context = await browser.newContext();
  await addProbe(context);
  const ms = await measure(context);
  await context.close();
  return ms;
}

async function open(context: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'commit' });
  return firstPaintOf(page, selector);
}
