import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { test } from '../support/app';
import { expectNoScroll, expectReachable } from '../support/reachable';
import { goToSlide, openResponses } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const sizes = [
  { width: 819, height: 512 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
] as const;

for (const { width, height } of sizes) {
  const size = `${width} × ${height}`;
  test.describe(size, () => {
    test.use({ viewport: { width, height } });

    test(`five options are counted without losing one from sight at ${size}`, async ({ page }) => {
      await page.goto('/');
      await onCard(page, 'Prepare').click();
      await page
        .getByLabel(/^How pupils answer: /u)
        .first()
        .selectOption('Hands');
      await button(page, 'Start lesson').click();
      await button(page, 'No, only I can see it').click();
      await goToSlide(page, 3);
      await page.keyboard.press('PageDown');
      await openResponses(page);
      const options = page.getByRole('region', { name: 'Responses' }).getByRole('group');
      await expect(options).toHaveCount(5);
      // All five, their counts and the button that closes are in sight together.
      for (const option of await options.all()) await expect(option).toBeInViewport({ ratio: 1 });
      await expect(button(page, 'Close responses')).toBeInViewport({ ratio: 1 });
      await expectReachable(page, 'five options');
      await expectNoScroll(page, 'five options');
    });
  });
}
