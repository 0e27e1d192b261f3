import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible, test } from '../support/app';
import { expectNoScroll, expectReachable } from '../support/reachable';
import { goToSlide, openResponses, stageNow } from '../support/teach';

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

    /** Everything on a screen outside Present can be reached; axe is asked once, at the middle size. */
    const check = async (page: Page, state: string) => {
      await expectReachable(page, state);
      if (width === 1024) await expectAccessible(page, state);
    };
    const checkPresent = async (page: Page, state: string) => {
      await check(page, state);
      await expectNoScroll(page, state);
    };

    test(`every control of the screens around a lesson can be reached at ${size}`, async ({ page }) => {
      await page.goto('/');
      await expect(button(page, 'Start lesson')).toBeVisible();
      await check(page, 'Home');
      await button(page, 'Help').click();
      await check(page, 'keys and help');
      await page.keyboard.press('Escape');
      await button(page, 'Settings').click();
      await expect(page.getByRole('radio', { name: 'Scotland' })).toBeVisible();
      await check(page, 'Settings');
      await button(page, 'Home').click();
      await button(page, 'Prepare').click();
      await expect(button(page, 'Facilitator guide')).toBeVisible();
      await check(page, 'Prepare');
      for (const name of ['Facilitator guide', 'Pupil help cards', 'Answer slips', 'Question cards']) {
        await button(page, name).click();
        await expect(button(page, 'Print')).toBeVisible();
        await check(page, name);
        await page
          .getByRole('button', { name: /^Back|^Prepare/u })
          .first()
          .click();
      }
    });

    test(`every control of Present can be reached without scrolling the page at ${size}`, async ({ page }) => {
      await page.goto('/');
      await button(page, 'Start lesson').click();
      await expect(button(page, 'No, only I can see it')).toBeVisible();
      await check(page, 'wall question');
      await button(page, 'No, only I can see it').click();
      await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
      await checkPresent(page, 'notes');
      await goToSlide(page, 7);
      await expect(page.getByText('Press what the class votes for.')).toBeVisible();
      await checkPresent(page, 'story');
      await goToSlide(page, 8);
      await expect(page.getByRole('grid', { name: 'Cards in order' })).toBeVisible();
      await checkPresent(page, 'sequence');
      await goToSlide(page, 9);
      await button(page, 'Open responses').click();
      await check(page, 'asking for n');
      await page.getByLabel('How many pupils are taking part?').fill('28');
      await button(page, 'Start counting').click();
      await page.keyboard.press('Digit2');
      await expect(page.getByText('1 of 28 counted')).toBeVisible();
      await checkPresent(page, 'counting');
      await button(page, 'Change 28 pupils').click();
      await checkPresent(page, 'correcting n');
      await button(page, 'Not now').click();
      await button(page, 'Close responses').click();
      await page.keyboard.press('r');
      await page.keyboard.press('r');
      await expect(stageNow(page)).toContainText('Safe answer');
      await page.keyboard.press('h');
      await page.keyboard.press('PageDown');
      await expect(page.getByText('Take it away first')).toBeVisible();
      await checkPresent(page, 'help slide and a refusal');
      await page.keyboard.press('h');
      for (const [key, name] of [
        ['g', 'Slides'],
        ['d', 'When a pupil tells you'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog', { name })).toBeVisible();
        await check(page, name);
        await page.keyboard.press('Escape');
      }
    });

    test(`five options are counted without losing one from sight at ${size}`, async ({ page }) => {
      await page.goto('/');
      await button(page, 'Prepare').click();
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
      await checkPresent(page, 'five options');
    });

    test(`every control on a screen the room sees can be reached at ${size}`, async ({ page }) => {
      await page.goto('/');
      await button(page, 'Start lesson').click();
      await button(page, 'Yes, the room sees it').click();
      await goToSlide(page, 7);
      await page.mouse.move(200, 200);
      await expect(page.getByText('Press what the class votes for.')).toBeVisible();
      await checkPresent(page, 'slide, with the bar');
      await goToSlide(page, 9);
      await openResponses(page);
      await page.keyboard.press('Digit2');
      await page.mouse.move(220, 220);
      await checkPresent(page, 'strip');
      await button(page, 'Close responses').click();
      await page.keyboard.press('d');
      await expect(button(page, 'It is covered: show it')).toBeVisible();
      await checkPresent(page, 'projector covered?');
      await button(page, 'It is covered: show it').click();
      await page.keyboard.press('Escape');
      await checkPresent(page, 'covered, with notes');
      await button(page, 'Back to the slide').click();
      await page.mouse.move(240, 240);
      await button(page, 'End lesson').click();
      await checkPresent(page, 'closing help');
    });

    test(`every control from the end of the lesson to a saved result can be reached at ${size}`, async ({ page }) => {
      await page.goto('/');
      await button(page, 'Start lesson').click();
      await button(page, 'No, only I can see it').click();
      await goToSlide(page, 9);
      await openResponses(page);
      await page.getByRole('button', { name: 'The rest' }).nth(1).click();
      await button(page, 'Close responses').click();
      await button(page, 'End lesson').click();
      await check(page, 'ended');
      await button(page, 'The room is empty').click();
      await expect(page.getByText('Slip 1 of 28')).toBeVisible();
      await check(page, 'slips');
      await button(page, 'All slips are in').click();
      await check(page, 'all slips in?');
      await button(page, 'Yes, all are in').click();
      await expect(button(page, 'Save results')).toBeVisible();
      await check(page, 'preview');
      await button(page, 'Save results').click();
      await button(page, 'Export results').click();
      await check(page, 'a result, exporting');
      await button(page, 'Results').click();
      await check(page, 'Results');
    });
  });
}
