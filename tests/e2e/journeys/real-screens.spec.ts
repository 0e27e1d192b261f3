import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, test } from '../support/app';
import { startWithTwoScreens } from '../support/displays';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const notes = (page: Page) => page.getByRole('region', { name: 'Notes' });
const question = (page: Page) => page.getByRole('heading', { name: /^(?:Can the room see this screen|Which number)/u });

interface LoggedFrame {
  readonly screens: string;
  readonly notes: boolean;
}

/** From now on, before each frame is painted: what the page is told of its screens, and whether it holds notes. */
async function logFrames(page: Page): Promise<() => Promise<readonly LoggedFrame[]>> {
  await page.evaluate(() => {
    const frames: LoggedFrame[] = [];
    const look = () => {
      const { isExtended, width, height, availLeft } = screen as Screen & { isExtended: boolean; availLeft: number };
      frames.push({
        screens: `${isExtended ? 'two' : 'one'}, this is ${width}x${height} at ${availLeft}`,
        notes: document.querySelector('section[aria-label="Notes"]') !== null,
      });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { loggedFrames: frames });
  });
  return () =>
    page.evaluate(() => (window as unknown as { readonly loggedFrames: readonly LoggedFrame[] }).loggedFrames);
}

test('notes are in no frame for screens that nobody answered for: another size, another scale, another screen, unplugged; back, they are there by themselves', async ({
  launchOptions,
  baseURL,
}) => {
  const { page, session, second, unplug, plugIn, close } = await startWithTwoScreens(launchOptions, baseURL ?? '');
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await expect(audience.locator('.stage')).toHaveAttribute('data-screen', 'number');
  await button(page, '2, on the other screen').click();
  await expect(notes(page)).toBeVisible();
  const frames = await logFrames(page);
  const first = 'two, this is 1024x768 at 0';

  // This window on the other screen: dragged there, or put there by the system.
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const move = (left: number) => session.send('Browser.setWindowBounds', { windowId, bounds: { left, top: 0 } });
  await move(1100);
  await expect(question(page)).toBeVisible();
  await expect(audience.locator('.stage')).toHaveAttribute('data-screen', 'number');
  await move(0);
  await expect(notes(page)).toBeVisible();

  // The room's own screen has another size and scale: nothing is said of that one to a page of the first.
  await session.send('Emulation.updateScreen', {
    screenId: await second(),
    width: 1280,
    height: 720,
    devicePixelRatio: 2,
  });
  await expect(notes(page)).toBeVisible();

  await unplug();
  await expect(question(page)).toBeVisible();
  await plugIn();
  await expect(notes(page)).toBeVisible();
  await expect(audience.locator('.stage')).toContainText('Today is about');

  const logged = await frames();
  expect(new Set(logged.map(({ screens }) => screens)).size).toBeGreaterThanOrEqual(3);
  expect(logged.filter((frame) => frame.notes && frame.screens !== first)).toEqual([]);
  await close();
});
