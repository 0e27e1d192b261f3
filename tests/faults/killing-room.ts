import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions, Page } from '@playwright/test';
import { audienceAfter, startAlone } from '../e2e/support/app';
import { type KillableBrowser, startBrowser } from '../e2e/support/killable-browser';
import { stageNow } from '../e2e/support/teach';
import { button } from '../support/taught-app';
import { type KeptWrite, watchWrites } from './kept-writes';
import { type OwnServer, startOwnServer } from './own-server';

/** What a facilitator sees of where the lesson is: slide, what covers it, and every word on the stage. */
export type Signature = string;

/** A real browser on a profile on disk, and a real server in a process of its own. Both can be killed and started again. */
export interface KillingRoom {
  readonly server: OwnServer;
  /** The facilitator page. */
  page(): Page;
  /** Every write of a session so far, oldest first. */
  readonly writes: readonly KeptWrite[];
  nextWrite(kind: KeptWrite['kind']): Promise<KeptWrite>;
  /** Errors of scripts in any page. */
  readonly complaints: readonly string[];
  killBrowser(): Promise<void>;
  /** Ends the process of the facilitator page; `frozen`: after the browser has put the page to sleep. */
  killPage(frozen: boolean): Promise<void>;
  /** Ends the process of the audience page. */
  killAudience(): Promise<void>;
  /** Opens what is missing: the browser, the server, the page. Does not wait for the page. */
  reopen(): Promise<void>;
  /** Opens the audience window if it is not there, and gives it. */
  audience(): Promise<Page>;
  startLesson(): Promise<void>;
  /** Puts the open lesson away from Home. */
  putAway(): Promise<void>;
  signature(): Promise<Signature>;
  /** The sessions in the database, past the app, as JSON. */
  kept(): Promise<string>;
  close(): Promise<void>;
}

export async function openKillingRoom(launch: LaunchOptions): Promise<KillingRoom> {
  const folder = await mkdtemp(join(tmpdir(), 'not-alone-kills-'));
  const server = await startOwnServer();
  const writes: KeptWrite[] = [];
  const complaints: string[] = [];
  const waiting = new Set<(write: KeptWrite) => void>();
  let browser: KillableBrowser | null = null;
  let page: Page | null = null;
  let audience: Page | null = null;
  const facilitator = () => {
    if (page === null) throw new Error('Unexpected room without a page, expected it reopened');
    return page;
  };
  const openPage = async () => {
    if (browser === null) {
      browser = await startBrowser(folder, launch);
      browser.context.on('weberror', (error) => complaints.push(String(error.error())));
    }
    const fresh = await browser.context.newPage();
    await watchWrites(fresh, (write) => {
      writes.push(write);
      for (const tell of [...waiting]) tell(write);
    });
    page = fresh;
  };
  const crash = async (target: Page) => {
    const debug = await target.context().newCDPSession(target);
    return () => {
      // The answer never comes: the process that would give it is gone.
      void debug.send('Page.crash').catch(() => undefined);
      return new Promise<void>((resolve) => target.once('crash', () => resolve()));
    };
  };
  await openPage();
  return {
    server,
    page: facilitator,
    writes,
    complaints,
    nextWrite: (kind) =>
      new Promise((resolve) => {
        const tell = (write: KeptWrite) => {
          if (write.kind !== kind) return;
          waiting.delete(tell);
          resolve(write);
        };
        waiting.add(tell);
      }),
    async killBrowser() {
      const gone = browser?.kill();
      browser = page = audience = null;
      await gone;
    },
    async killPage(frozen) {
      const target = facilitator();
      const debug = await target.context().newCDPSession(target);
      if (frozen) await debug.send('Page.setWebLifecycleState', { state: 'frozen' });
      await (await crash(target))();
      page = null;
      await target.close();
    },
    async killAudience() {
      const target = audience;
      if (target === null) throw new Error('Unexpected room without an audience window, expected one to kill');
      audience = null;
      await (await crash(target))();
      await target.close();
    },
    async reopen() {
      if (page === null) await openPage();
      await facilitator().goto(server.url, { waitUntil: 'commit' });
    },
    async audience() {
      audience ??= await audienceAfter(facilitator(), () => button(facilitator(), 'Open audience display').click());
      // The facilitator has heard of it: a window that dies before was never there.
      await button(facilitator(), 'Open audience display').waitFor({ state: 'hidden', timeout: 60_000 });
      return audience;
    },
    startLesson: () => startAlone(facilitator(), server.url),
    async putAway() {
      await facilitator().goto(server.url);
      await button(facilitator(), 'Finish it without teaching on').click();
      await button(facilitator(), 'Finish it').click();
      await button(facilitator(), 'Continue lesson').waitFor({ state: 'detached' });
      // What was left over on the wall goes with its lesson.
      if (audience !== null && !audience.isClosed()) await audience.waitForEvent('close', { timeout: 60_000 });
      audience = null;
    },
    signature: async () => {
      const heading = await facilitator().getByRole('heading', { level: 1 }).innerText();
      const stage = stageNow(facilitator()).locator('.stage');
      // Every word of it: which of them there is room for depends on what stands above the stage.
      const screen = await stage.evaluate((shown) => (shown as HTMLElement).dataset['screen'] ?? '');
      return `${heading.replaceAll(/\s+/gu, ' ')} | ${screen} | ${((await stage.textContent()) ?? '').replaceAll(/\s+/gu, ' ')}`;
    },
    kept: () =>
      facilitator().evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const opening = indexedDB.open('not-alone');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const reading = opening.result.transaction('sessions').objectStore('sessions').getAll();
              reading.onsuccess = () => {
                opening.result.close();
                resolve(JSON.stringify(reading.result));
              };
            };
          }),
      ),
    async close() {
      await browser?.kill();
      await server.kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
