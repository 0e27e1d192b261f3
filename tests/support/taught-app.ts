import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildLibrary } from '../../lessons/compiler/library';
import { activityKinds } from '../../renderer/activities/registry';
import type { Outline } from '../../renderer/core/lesson/outline';
import { outlineFor } from '../../renderer/core/lesson/place';
import { repository } from './served-app';

/** The shipped lessons, as the build sees them, and as they are taught while no nation is set. */
export async function shippedOutlines(): Promise<readonly Outline[]> {
  const { lessons } = await buildLibrary(join(repository, 'lessons'), repository, activityKinds);
  return [...lessons.values()].map(({ outline }) => outlineFor(outline, null));
}

/** The lesson that most journeys teach. */
export const journeyLesson = 'Not alone: online blackmail';

export function journeyOutline(outlines: readonly Outline[]): Outline {
  const found = outlines.find(({ title }) => title === journeyLesson);
  if (found === undefined) throw new Error(`Unexpected lessons without “${journeyLesson}”, expected it among them`);
  return found;
}

/** A button of the card that one lesson has on Home. */
export const onCard = (page: Page, name: string, lesson = journeyLesson) =>
  page.getByRole('article', { name: lesson, exact: true }).getByRole('button', { name, exact: true });

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Starts a lesson from Home and answers who sees this screen. */
export async function startLesson(page: Page, url: string, title: string, answer: WallAnswer): Promise<void> {
  await page.goto(url);
  await onCard(page, 'Start lesson', title).click();
  await answerWall(page, answer);
}

type WallAnswer = 'alone' | 'shared';

/** Answers who sees this screen, once a lesson has been started. */
export async function answerWall(page: Page, answer: WallAnswer): Promise<void> {
  // Asked where an earlier lesson of the same browser is still open.
  const another = button(page, 'Start a new lesson');
  const wall = button(page, answer === 'alone' ? 'No, only I can see it' : 'Yes, the room sees it');
  await another.or(wall).waitFor();
  if (await another.isVisible()) await another.click();
  await wall.click();
}

export interface TwoWindows {
  readonly facilitator: Page;
  readonly audience: Page;
  /** Does something that changes what the room sees, and waits until the audience window has said that it is painted. */
  painted(change: () => Promise<void>): Promise<void>;
}

interface WatchedWindow {
  shownRevision: number;
}

/** Opens the audience window of a lesson that has started. */
export async function openAudience(context: BrowserContext, facilitator: Page): Promise<TwoWindows> {
  const [audience] = await Promise.all([
    context.waitForEvent('page'),
    button(facilitator, 'Open audience display').click(),
  ]);
  await audience.waitForFunction(() => document.querySelector('.stage:not([data-screen="holding"])') !== null);
  await facilitator.evaluate((session) => {
    const watched = globalThis as unknown as WatchedWindow;
    watched.shownRevision = 0;
    new BroadcastChannel(`session:${session}`).addEventListener('message', ({ data }) => {
      if (data.kind === 'shown') watched.shownRevision = Math.max(watched.shownRevision, data.stamp.revision);
    });
  }, new URL(audience.url()).hash.slice(1));
  const revision = () => facilitator.evaluate(() => (globalThis as unknown as WatchedWindow).shownRevision);
  return {
    facilitator,
    audience,
    async painted(change) {
      const before = await revision();
      await change();
      await facilitator.waitForFunction(
        (last) => (globalThis as unknown as WatchedWindow).shownRevision > last,
        before,
        { timeout: 10_000 },
      );
    },
  };
}
