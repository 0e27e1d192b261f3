import type { Page } from '@playwright/test';
import { readPng } from './png';

/** In a page that knows the secrets, each is painted over in a colour that nothing else has. */
const colour = { css: 'rgb(255 0 254)', red: 255, green: 0, blue: 254 };

/**
 * Makes a page paint its secrets in one colour, whatever draws them: any text with one of these sentences, and any text
 * that is nothing but a number of hands of a class of 28, or a share. Done as soon as the text is in the page, before it is painted.
 */
export async function paintSecrets(page: Page, sentences: readonly string[]): Promise<void> {
  await page.addInitScript(
    ({ given, css }) => {
      // The policy of the page keeps out a style element, and a browser makes this one from nothing but the test.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`::highlight(secret) { background-color: ${css}; color: ${css}; }`);
      const aNumber = /^(?:[0-9]|1\d|2[0-8])(?: hands?)?$|^\d+ ?%$/u;
      const paint = () => {
        if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
        const highlight = new Highlight();
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = (node.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
          // The list of slides numbers them, and so are displays told apart: no option stands beside those.
          const counts =
            aNumber.test(text) && node.parentElement?.closest('.slide-list, .stage-screen-number') === null;
          if (!counts && !given.some((sentence) => text.includes(sentence))) continue;
          const range = new StaticRange({
            startContainer: node,
            startOffset: 0,
            endContainer: node,
            endOffset: node.textContent?.length ?? 0,
          });
          highlight.add(range);
        }
        CSS.highlights.set('secret', highlight);
      };
      new MutationObserver(paint).observe(document, { childList: true, characterData: true, subtree: true });
    },
    { given: sentences, css: colour.css },
  );
}

export interface Film {
  /** How many frames have been looked at so far. */
  frames(): number;
  /** Waits until what is painted now has been looked at; gives how many frames showed a secret, by what was done then. */
  secrets(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** What is painted over at this moment, to say what a frame showed. */
export const secretsIn = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('secret') ?? [])].map(({ startContainer }) => startContainer.textContent),
  );

/** Films a page, every frame that the browser hands out, and looks for the colour in each. */
export async function film(page: Page, doing: () => string): Promise<Film> {
  const debug = await page.context().newCDPSession(page);
  const seen: string[] = [];
  let frames = 0;
  const look = (picture: string, when: string) => {
    frames += 1;
    if (hasColour(Buffer.from(picture, 'base64'))) seen.push(when);
  };
  debug.on('Page.screencastFrame', ({ data, sessionId }) => {
    void debug.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    look(data, doing());
  });
  await debug.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    frames: () => frames,
    async secrets() {
      const { data } = await debug.send('Page.captureScreenshot', { format: 'png' });
      look(data, doing());
      return seen;
    },
    async stop() {
      await debug.send('Page.stopScreencast').catch(() => undefined);
      await debug.detach().catch(() => undefined);
    },
  };
}

/** A few pixels of it: a single one could be the edge between two others. */
const enough = 8;

function hasColour(file: Buffer): boolean {
  const { bytes, channels } = readPng(file);
  let found = 0;
  for (let at = 0; at < bytes.length && found < enough; at += channels)
    if (bytes[at] === colour.red && bytes[at + 1] === colour.green && bytes[at + 2] === colour.blue) found += 1;
  return found >= enough;
}
