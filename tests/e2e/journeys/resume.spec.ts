import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startAlone, test } from '../support/app';
import { startBrowser } from '../support/killable-browser';
import { countHands, everythingKept, expectSlide, goToSlide, openResponses, stageNow } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const counts = [3, 20, 2, 3];
const panel = (page: Page) => page.getByRole('region', { name: 'Responses' });
/** Hands counted so far for the second question: a number that stands nowhere else in what is kept. */
const openCount = 17;

/** Slide 9: K3 is counted and closed, K15 is open with 17 hands. */
async function countOneAndLeaveOneOpen(page: Page): Promise<void> {
  await goToSlide(page, 9);
  await openResponses(page);
  await countHands(page, counts);
  await button(page, 'Close responses').click();
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(stageNow(page)).toContainText('Which is the fairest thing to say?');
  await openResponses(page);
  await countHands(page, [openCount]);
  await expect(page.getByText(`${openCount} of 28 counted`, { exact: true })).toBeVisible();
}

/** Home offers the lesson where it stood; continuing finds the closed count and no open one. */
async function expectContinued(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /A lesson is still open/u })).toBeVisible();
  await expect(page.getByText(/^Slide 9, What about paying\? · \d+ minutes? in · 1 question counted$/u)).toBeVisible();
  await button(page, 'Continue lesson').click();
  await button(page, 'No, only I can see it').click();
  await expectSlide(page, 9);
  await expect(stageNow(page)).toContainText('Which is the fairest thing to say?');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByText('with a question open')).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(stageNow(page)).toContainText('What often happens if people pay?');
  await expect(stageNow(page)).not.toContainText('20');
  await page.keyboard.press('r');
  await expect(stageNow(page).getByRole('listitem')).toContainText(counts.map((count) => `${count} hands`));
  // The second question is counted from nothing, for the same number of pupils.
  await page.keyboard.press('PageDown');
  await openResponses(page);
  await expect(page.getByText('0 of 28 counted', { exact: true })).toBeVisible();
}

test('a lesson continues where it was after the browser is killed in the middle of a count', async ({
  baseURL,
  launchOptions,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'not-alone-killed-'));
  const browser = await startBrowser(folder, launchOptions);
  let again: Awaited<ReturnType<typeof startBrowser>> | null = null;
  try {
    const page = await browser.context.newPage();
    await startAlone(page, baseURL);
    await countOneAndLeaveOneOpen(page);
    await expect.poll(() => everythingKept(page)).toContain('[3,20,2,3]');
    await browser.kill();

    again = await startBrowser(folder, launchOptions);
    const next = await again.context.newPage();
    await next.goto(baseURL ?? '/');
    await expectContinued(next);
  } finally {
    await (again ?? browser).kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a lesson continues where it was after the page is reloaded in the middle of a count', async ({ page }) => {
  await startAlone(page);
  await countOneAndLeaveOneOpen(page);
  await expect.poll(() => everythingKept(page)).toContain('[3,20,2,3]');
  await page.reload();
  await expectContinued(page);
});

test('nothing of an open count is kept, and a closed count is kept once', async ({ page }) => {
  await startAlone(page);
  await goToSlide(page, 9);
  await openResponses(page);
  await expect.poll(() => everythingKept(page)).toContain('"n":28');
  const before = await everythingKept(page);
  await countHands(page, counts);
  await expect(page.getByText('28 of 28 counted', { exact: true })).toBeVisible();
  const during = await everythingKept(page);
  expect(withoutTimes(during)).toBe(withoutTimes(before));
  await button(page, 'Close responses').click();
  await expect.poll(() => everythingKept(page)).toContain('[3,20,2,3]');
  const after = await everythingKept(page);
  expect(after.split('[3,20,2,3]')).toHaveLength(2);
  expect(after).not.toMatch(/history|responses/u);
});

test('a count is kept while it is counted again, nothing of the new one with it, and replaced when that is closed', async ({
  page,
}) => {
  await startAlone(page);
  await goToSlide(page, 9);
  await openResponses(page);
  await countHands(page, counts);
  await button(page, 'Close responses').click();
  await expect.poll(() => everythingKept(page)).toContain('[3,20,2,3]');
  const before = await everythingKept(page);
  await button(page, 'Open responses').click();
  await button(page, 'Count again').click();
  await countHands(page, [openCount]);
  await expect(page.getByText(`${openCount} of 28 counted`, { exact: true })).toBeVisible();
  const during = await everythingKept(page);
  expect(withoutTimes(during)).toBe(withoutTimes(before));

  await page.reload();
  await button(page, 'Continue lesson').click();
  await button(page, 'No, only I can see it').click();
  await page.keyboard.press('r');
  await expect(stageNow(page).getByRole('listitem')).toContainText(counts.map((count) => `${count} hands`));

  await page.keyboard.press('o');
  await page.keyboard.press('o');
  await countHands(page, [openCount]);
  await button(page, 'Close responses').click();
  await expect.poll(() => everythingKept(page)).toContain(`[${openCount},0,0,0]`);
  expect(await everythingKept(page)).not.toContain('[3,20,2,3]');
});

test('an interrupted lesson is finished from Home without teaching on', async ({ page }) => {
  await startAlone(page);
  await countOneAndLeaveOneOpen(page);
  await expect.poll(() => everythingKept(page)).toContain('[3,20,2,3]');
  await page.reload();
  await button(page, 'Finish it without teaching on').click();
  await button(page, 'Finish it').click();
  await expect(button(page, 'Continue lesson')).toHaveCount(0);
  await expect.poll(() => everythingKept(page)).not.toContain('[3,20,2,3]');
  await button(page, 'Results').click();
  await expect(page.getByText('28 pupils')).toBeVisible();
});

const withoutTimes = (kept: string) => kept.replaceAll(/"[A-Za-z]*Ms":\d+/gu, '');
