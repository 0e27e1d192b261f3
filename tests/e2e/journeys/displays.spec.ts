import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, expectAccessible, startAlone, test } from '../support/app';
import { startWithTwoScreens, withSecondDisplay } from '../support/displays';
import { expectNoScroll, expectReachable } from '../support/reachable';
import { expectSlide, goToSlide, saidOn, stageNow } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('with two displays the answer is remembered for that set, and the next start goes straight on', async ({
  page,
  context,
}) => {
  await withSecondDisplay(context);
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  await expect(page.getByText('There is a second display.')).toBeVisible();
  await expectAccessible(page, 'wall question with a second display');
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await expect(audience.getByText('2', { exact: true })).toBeVisible();
  await expect(page.getByText('1', { exact: true })).toBeVisible();
  await expectAccessible(page, 'which number');
  await button(page, '2, on the other screen').click();
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  await expect(audience.locator('.stage')).toContainText('Today is about');

  await button(page, 'End lesson').click();
  await button(page, 'The room is empty').click();
  await button(page, 'There are no slips').click();
  const closed = audience.waitForEvent('close');
  await button(page, 'Finish').click();
  await closed;

  const next = await audienceAfter(page, () => onCard(page, 'Start lesson').click());
  await expect(next.locator('.stage')).toContainText('Today is about');
  await expect(saidOn(page, 'The room sees slide 1')).toBeVisible();
});

test('a changed set of displays asks again at once, and no notes are drawn meanwhile', async ({ page, context }) => {
  await withSecondDisplay(context);
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await button(page, '2, on the other screen').click();
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  await goToSlide(page, 9);
  const left = await page.evaluate(() => {
    (window as unknown as { secondDisplay?: boolean }).secondDisplay = false;
    (screen as unknown as EventTarget).dispatchEvent(new Event('change'));
    return document.querySelectorAll('section[aria-label="Notes"]').length;
  });
  expect(left).toBe(0);
  await expect(page.getByRole('heading', { name: 'Can the room see this screen?' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0);
  await expect(audience.getByText('2', { exact: true })).toBeVisible();
  await button(page, 'Yes, the room sees it').click();
  await expect(page.locator('.stage')).toContainText('What often happens if people pay?');
  await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0);
});

test('a screen that is unplugged takes the notes with it, not one frame later', async ({ launchOptions, baseURL }) => {
  const { page, unplug, plugIn, close } = await startWithTwoScreens(launchOptions, baseURL ?? '');
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await button(page, '2, on the other screen').click();
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  // Before each frame is painted: which screens the page knows of, and whether it holds notes.
  await page.evaluate(() => {
    const frames: { readonly extended: boolean; readonly notes: boolean }[] = [];
    const look = () => {
      frames.push({
        extended: (screen as unknown as { readonly isExtended: boolean }).isExtended,
        notes: document.querySelector('section[aria-label="Notes"]') !== null,
      });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { frames });
  });
  const framesWith = (extended: boolean) =>
    page.evaluate(
      (wanted) =>
        (window as unknown as { readonly frames: readonly { extended: boolean; notes: boolean }[] }).frames
          .filter((frame) => frame.extended === wanted)
          .map(({ notes }) => notes),
      extended,
    );
  await expect.poll(async () => (await framesWith(true)).length).toBeGreaterThan(0);
  expect(await framesWith(true)).not.toContain(false);

  await unplug();
  await expect(page.getByRole('heading', { name: 'Can the room see this screen?' })).toBeVisible();
  await expect(audience.getByText('2', { exact: true })).toBeVisible();
  await expect.poll(async () => (await framesWith(false)).length).toBeGreaterThan(0);
  expect(await framesWith(false)).not.toContain(true);

  // The same two screens again: the answer for them is known.
  await plugIn();
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  await expect(audience.locator('.stage')).toContainText('Today is about');
  await close();
});

test('coming back to the lesson from its end does not ask again which screen the room sees', async ({ page }) => {
  await startAlone(page);
  await goToSlide(page, 9);
  await button(page, 'End lesson').click();
  await button(page, 'Back to the lesson').click();
  await expectSlide(page, 9);
  await expect(page.getByRole('heading', { name: 'Can the room see this screen?' })).toHaveCount(0);
});

test('the facilitator’s picture of the room has the shape of the audience window, whatever that becomes', async ({
  page,
}) => {
  await startAlone(page);
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  const shape = () =>
    stageNow(page)
      .locator('.stage')
      .evaluate((stage) => Math.round((10 * stage.clientWidth) / stage.clientHeight) / 10);
  for (const [width, height, wanted] of [
    [1024, 768, 1.3],
    [1280, 720, 1.8],
    [1400, 1050, 1.3],
  ] as const) {
    await audience.setViewportSize({ width, height });
    await expect.poll(shape).toBe(wanted);
    await expectNoScroll(page, `a room of ${width} × ${height}`);
    await expectReachable(page, `a room of ${width} × ${height}`);
  }
});

test('S puts up the numbers, Enter swaps, and a browser says how', async ({ page, context }) => {
  await withSecondDisplay(context);
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await button(page, '2, on the other screen').click();
  await page.keyboard.press('s');
  await expect(audience.getByText('2', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0);
  await expect(button(page, 'Swap displays')).toBeFocused();
  await page.keyboard.press('Enter');
  const how = page.getByRole('dialog', { name: 'Change the two windows over' });
  await expect(how).toContainText('A browser may not move windows');
  await page.keyboard.press('Escape');
  await expect(audience.getByText('2', { exact: true })).toBeVisible();
  await button(page, 'Ask which number the room sees').click();
  await button(page, '2, on the other screen').click();
  await expect(audience.locator('.stage')).toContainText('Today is about');
});

test('where the room sees both screens, closing the audience window leaves the holding slide, not notes', async ({
  page,
  context,
}) => {
  await withSecondDisplay(context);
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await button(page, 'Both').click();
  await expect(page.locator('.stage')).toContainText('Today is about');
  await page.keyboard.press('d');
  await button(page, 'It is covered: show it').click();
  await expect(page.getByRole('dialog', { name: 'When a pupil tells you' })).toBeVisible();
  await audience.close();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0);
  await expect(page.locator('.stage')).toContainText('We will be back in a moment');
  await page.keyboard.press('x');
  await expect(page.locator('.stage')).toContainText('Today is about');
});
