import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions, type Page } from '@playwright/test';
import type { Outline } from '../../renderer/core/lesson/outline';
import { openAudience, startLesson } from '../support/taught-app';
import { addProbe, keyToPaint, watchChanges } from './bench-page';

const changes = 200;
/** Turns of this many presses, so that a slower moment of the machine meets both alike. */
const turn = 10;

/** Presses forward through the deck and back again, without end. */
function* thereAndBack(slides: number): Generator<string> {
  for (;;) {
    for (let press = 1; press < slides; press += 1) yield 'ArrowRight';
    for (let press = 1; press < slides; press += 1) yield 'ArrowLeft';
  }
}

/**
 * Presses of Next up to a chat, whose pages take more presses there than back, or a story, which waits for a choice: as many
 * lead back.
 */
function beatsOf({ slides }: Outline): number {
  const end = slides.findIndex(({ activities }) =>
    activities.some(({ kind }) => kind === 'Story' || kind === 'SpotFlags'),
  );
  const before = end === -1 ? slides : slides.slice(0, end);
  return before.reduce((sum, slide) => sum + slide.beats.length, 0);
}

/** Key to painted slide in one window: ours on one display, and the peer, in turns. */
export async function measureSlideChanges(
  browser: Browser,
  url: string,
  peerUrl: string,
  outline: Outline,
): Promise<{ readonly ours: readonly number[]; readonly peer: readonly number[] }> {
  const beats = beatsOf(outline);
  const [ourPage, peerPage] = [await pageWithProbe(browser), await pageWithProbe(browser)];
  await startLesson(ourPage, url, outline.title, 'shared');
  await ourPage.locator('.stage[data-screen="slide"]').waitFor();
  await watchChanges(ourPage, '.stage');
  await peerPage.goto(peerUrl);
  await peerPage.locator('.reveal.ready section.present').waitFor();
  await watchChanges(peerPage, '.slides');
  const [ourKeys, peerKeys] = [thereAndBack(beats), thereAndBack(beats)];
  const ours: number[] = [];
  const peer: number[] = [];
  while (ours.length < changes) {
    ours.push(...(await pressTurn(ourPage, ourKeys)));
    peer.push(...(await pressTurn(peerPage, peerKeys)));
  }
  await Promise.all([ourPage.context().close(), peerPage.context().close()]);
  return { ours, peer };
}

async function pageWithProbe(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  await addProbe(context);
  return context.newPage();
}

async function pressTurn(page: Page, keys: Generator<string>): Promise<readonly number[]> {
  await page.bringToFront();
  const times: number[] = [];
  for (let press = 0; press < turn; press += 1) times.push(await keyToPaint(page, page, keys.next().value));
  return times;
}

/** What covers the slide, with its key: each must be on the wall before anybody has read on. */
export const covers = [
  ['Blank', 'b'],
  ['White', 'w'],
  ['Hide from pupils', 'x'],
  ['Help now', 'h'],
] as const;
export type Cover = (typeof covers)[number][0];

const coverings = 25;

/** Key in the facilitator window to what covers the slide painted in the audience window, in ms. */
export async function measureCovers(
  browser: Browser,
  url: string,
  outline: Outline,
): Promise<Readonly<Record<Cover, readonly number[]>>> {
  const page = await pageWithProbe(browser);
  await startLesson(page, url, outline.title, 'alone');
  const { audience } = await openAudience(page.context(), page);
  await watchChanges(audience, '.stage');
  await page.bringToFront();
  const times: Record<Cover, number[]> = { Blank: [], White: [], 'Hide from pupils': [], 'Help now': [] };
  for (let turn = 0; turn < coverings; turn += 1)
    for (const [cover, key] of covers) {
      times[cover].push(await keyToPaint(page, audience, key));
      // The same key takes it away: that is no part of it.
      await keyToPaint(page, audience, key);
    }
  await page.context().close();
  return times;
}

/**
 * Key in the facilitator window to painted audience window, and to the safe write of the new place. In a lasting profile on
 * disk: a context of a browser under test may keep its database in memory, where a write costs nothing.
 */
export async function measureTwoWindows(
  launch: LaunchOptions,
  url: string,
  outline: Outline,
): Promise<{ readonly shown: readonly number[]; readonly saved: readonly number[] }> {
  const beats = beatsOf(outline);
  const folder = await mkdtemp(join(tmpdir(), 'not-alone-bench-'));
  const context = await chromium.launchPersistentContext(folder, { ...launch, viewport: { width: 1024, height: 768 } });
  await addProbe(context);
  const page = await context.newPage();
  await startLesson(page, url, outline.title, 'alone');
  const { audience } = await openAudience(context, page);
  await watchChanges(audience, '.stage');
  await page.bringToFront();
  const keys = thereAndBack(beats);
  const shown: number[] = [];
  const saved: number[] = [];
  while (shown.length < changes) {
    const before = await page.evaluate(() => bench.saves.length);
    shown.push(await keyToPaint(page, audience, keys.next().value));
    await page.waitForFunction((known) => bench.saves.length > known, before, { polling: 20 });
    saved.push(await page.evaluate((known) => (bench.saves[known] ?? 0) - bench.keyAt, before));
  }
  await context.close();
  await rm(folder, { recursive: true, force: true });
  return { shown, saved };
}
