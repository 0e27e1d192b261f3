import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { startAlone, test } from '../support/app';
import { countHands, everythingKept, expectSlide, goToSlide, openResponses } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function countOnSlide9(page: Page): Promise<void> {
  await startAlone(page);
  await goToSlide(page, 9);
  await openResponses(page);
  await countHands(page, [3, 20, 2, 3]);
  await button(page, 'Close responses').click();
  await expect.poll(() => everythingKept(page)).toContain('[3,20,2,3]');
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Continue from a file').click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a lesson goes on at another computer by a file that holds no answers, and what was counted stays', async ({
  page,
  browser,
  baseURL,
}) => {
  await countOnSlide9(page);
  await page.reload();
  await button(page, 'Continue on another computer').click();
  const dialog = page.getByRole('dialog', { name: 'Continue on another computer?' });
  await expect(dialog).toContainText('The question counted so far stays on this computer.');
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Save the file').click()]);
  await expect(dialog).toContainText(`${download.suggestedFilename()} is saved.`);
  expect(download.suggestedFilename()).toMatch(/^continue-[a-z0-9-]+\.json$/u);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).not.toMatch(/tallies|"n"|28|contacts|Ms"/u);

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await elsewhere.newPage();
  await other.goto('/');
  for (const [given, told] of [
    ['Dear colleague', 'It is not a file of Not Alone.'],
    [text.slice(0, -30), 'It is damaged'],
    [text.replace('"version": 1,', '"version": 2,'), 'Update Not Alone here'],
    [text.replace(/"id": "[^"]+"/u, '"id": "gone"'), 'Its lesson is not on this computer.'],
    ['{"schema": "not-alone-results"}', 'It holds class results.'],
  ] as const) {
    await openFile(other, 'given.json', given);
    await expect(other.locator('.notice-title')).toHaveText('The lesson cannot be continued from that file');
    await expect(other.locator('.notice')).toContainText(told);
  }
  await openFile(other, download.suggestedFilename(), text);
  await expect(other.locator('.notice')).toContainText('is ready to continue');
  await expect(
    other.getByText(/^Slide 9, What about paying\? · \d+ minutes? in · 0 questions counted$/u),
  ).toBeVisible();
  await button(other, 'Continue lesson').click();
  await button(other, 'No, only I can see it').click();
  await expectSlide(other, 9);
  await elsewhere.close();
});

test('a lesson that the bell cut short is offered next week, and its counts are protected by then', async ({
  page,
}) => {
  await countOnSlide9(page);
  await button(page, 'End lesson').click();
  await button(page, 'The room is empty').click();
  await button(page, 'Continue another day').click();
  const dialog = page.getByRole('dialog', { name: 'Continue another day?' });
  await expect(dialog).toContainText('The question counted today stays here until midnight.');
  await button(page, 'Leave it on Home').click();
  await expect(page.getByText(/^Slide 9, What about paying\? · .* · 1 question counted$/u)).toBeVisible();
  await expect(page.getByText('Counts stay until midnight.', { exact: false })).toBeVisible();

  await page.clock.setFixedTime(Date.now() + 7 * 24 * 60 * 60 * 1000);
  await page.reload();
  await expect(page.getByText(/^Slide 9, .* · 0 questions counted · begun /u)).toBeVisible();
  await expect(
    page.getByText('What was counted that day is protected and kept in Results.', { exact: false }),
  ).toBeVisible();
  expect(await everythingKept(page)).not.toContain('[3,20,2,3]');
  await button(page, 'Results').click();
  await expect(page.getByText('28 pupils')).toBeVisible();
  await button(page, 'Home').click();
  await button(page, 'Continue lesson').click();
  await button(page, 'No, only I can see it').click();
  await expectSlide(page, 9);
});
