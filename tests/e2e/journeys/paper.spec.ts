import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { test } from '../support/app';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A4 in points, whole. */
const a4 = [595, 842] as const;

/** Width and height in points of each page of a PDF as Chromium writes it. */
function pagesOf(pdf: Buffer): readonly (readonly [number, number])[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu);
  return [...boxes].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))] as const);
}

/** The words of the pieces of a sheet that hold more than fits. */
const overflowing = (pieces: readonly Element[]) =>
  pieces.filter((piece) => piece.scrollHeight > piece.clientHeight + 1).map((piece) => piece.textContent);

async function openPrint(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await onCard(page, 'Prepare').click();
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.title;
    };
  });
  await button(page, name).click();
  await button(page, 'Print').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', `${name}: Not alone: online blackmail`);
}

for (const { name, sheets } of [
  { name: 'Pupil help cards', sheets: 1 },
  // One of the slips before the lesson, one of those after it: all six questions on one slip.
  { name: 'Answer slips', sheets: 2 },
  { name: 'Question cards', sheets: 1 },
])
  test(`${name} print as ${sheets} whole A4, with nothing else`, async ({ page }) => {
    await openPrint(page, name);
    await expect(page.locator('.print-sheet')).toHaveCount(sheets);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-piece').evaluateAll(overflowing)).toEqual([]);
    await page.emulateMedia({ media: null });
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(Array.from({ length: sheets }, () => a4));
  });

test('the facilitator guide prints on A4, page after page, with nothing of the screen on it', async ({ page }) => {
  await openPrint(page, 'Facilitator guide');
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(4);
  for (const size of pages) expect(size).toEqual(a4);
  await page.emulateMedia({ media: 'print' });
  await expect(button(page, 'Print')).toBeHidden();
});
