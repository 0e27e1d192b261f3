import { expect, type Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter } from '../support/app';
import type { CountedHand } from '../support/presses';
import { expectSlide, goToSlide } from '../support/teach';

/** Something a facilitator must be able to do without thinking, and the most it may take. */
export interface UsabilityTask {
  /** As `docs/usability.md` has it. */
  readonly title: string;
  /** Where the facilitator is before. Not counted. */
  readonly from: 'home' | 'teaching' | 'counting' | 'slips' | 'preview';
  readonly clicks: number;
  readonly keys: number;
  readonly run: (hand: CountedHand) => Promise<void>;
}

const status = (page: Page) => page.locator('.status-screen');

/** The twelve tasks of `docs/usability.md`, in its order. A lesson of 28 pupils. */
export const usabilityTasks: readonly UsabilityTask[] = [
  {
    title: 'Start a lesson, until the first slide is on the wall',
    from: 'home',
    clicks: 3,
    keys: 0,
    async run(hand) {
      await hand.clickOn(onCard(hand.page, 'Start lesson'));
      await hand.click('No, only I can see it');
      const audience = await audienceAfter(hand.page, () => hand.click('Open audience display'));
      await expect(audience.locator('.stage')).toContainText('Today is about');
    },
  },
  {
    title: 'Fit a lesson of 55 minutes into 50',
    from: 'home',
    clicks: 3,
    keys: 3,
    async run(hand) {
      await hand.clickOn(onCard(hand.page, 'Prepare'));
      await hand.replace(hand.page.getByLabel('Minutes you have'), '50');
      await hand.clickOn(hand.page.getByRole('button', { name: /^Drop /u }));
      await expect(hand.page.locator('[data-said]', { hasText: /^(?:49|50) of 55 minutes/u })).toBeVisible();
    },
  },
  {
    title: 'Print the help cards',
    from: 'home',
    clicks: 3,
    keys: 0,
    async run(hand) {
      await hand.page.evaluate(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await hand.clickOn(onCard(hand.page, 'Prepare'));
      await hand.click('Pupil help cards');
      await hand.click('Print');
      await expect(hand.page.locator('html[data-printed]')).toBeAttached();
      await expect(hand.page.getByText('Childline').first()).toBeVisible();
    },
  },
  {
    title: 'Go to slide 12',
    from: 'teaching',
    clicks: 0,
    keys: 3,
    async run(hand) {
      await hand.type('12');
      await hand.key('Enter');
      await expectSlide(hand.page, 12);
    },
  },
  {
    title: 'Blank the screen, and bring the slide back',
    from: 'teaching',
    clicks: 0,
    keys: 2,
    async run(hand) {
      await hand.key('b');
      await expect(status(hand.page)).toContainText('a black screen');
      await hand.key('b');
      await expect(status(hand.page)).toContainText('slide 9');
    },
  },
  {
    title: 'Put the help slide up now, and go back to the lesson',
    from: 'teaching',
    clicks: 2,
    keys: 0,
    async run(hand) {
      await hand.click('Help now');
      await expect(status(hand.page)).toContainText('help');
      await hand.click('Help now');
      await expect(status(hand.page)).toContainText('slide 9');
    },
  },
  {
    title: 'Find what to do when a pupil tells you something',
    from: 'teaching',
    clicks: 1,
    keys: 0,
    async run(hand) {
      await hand.click('If a pupil tells you');
      await expect(hand.page.getByRole('dialog', { name: 'When a pupil tells you' })).toBeVisible();
    },
  },
  {
    title: 'Count 28 pupils over four options',
    from: 'teaching',
    clicks: 0,
    keys: 45,
    async run(hand) {
      const { page } = hand;
      await hand.key('o');
      await expect(page.getByLabel('How many pupils are taking part?')).toBeFocused();
      await hand.type('28');
      await hand.key('Enter');
      await expect(page.getByText('0 of 28 counted', { exact: true })).toBeVisible();
      for (const [option, pupils] of [3, 20, 2, 3].entries())
        for (let pupil = 0; pupil < pupils; pupil += 1) await hand.key(`Digit${option + 1}`);
      await expect(page.getByText('28 of 28 counted', { exact: true })).toBeVisible();
      await hand.key('o');
      await hand.key('Enter');
      await expect(page.getByRole('region', { name: 'Responses' })).toBeHidden();
    },
  },
  {
    title: 'Take back a hand that was counted wrongly',
    from: 'counting',
    clicks: 0,
    keys: 1,
    async run(hand) {
      await hand.key('ControlOrMeta+z');
      await expect(hand.page.getByText('1 of 28 counted', { exact: true })).toBeVisible();
    },
  },
  {
    title: 'Go on with a lesson after the window was closed',
    from: 'counting',
    clicks: 2,
    keys: 0,
    async run(hand) {
      await hand.page.goto('/');
      await hand.click('Continue lesson');
      await hand.click('No, only I can see it');
      await expectSlide(hand.page, 9);
    },
  },
  {
    title: 'Type 28 slips of six answers',
    from: 'slips',
    clicks: 0,
    // Seven for each slip.
    keys: 28 * 7,
    async run(hand) {
      for (let slip = 1; slip <= 28; slip += 1) {
        await hand.type('112233');
        await hand.key('Enter');
      }
      await expect(hand.page.getByText(/28 of 28/u).first()).toBeVisible();
    },
  },
  {
    title: 'Save the results and export them for a spreadsheet',
    from: 'preview',
    clicks: 3,
    keys: 0,
    async run(hand) {
      await hand.click('Save results');
      await hand.click('Export results');
      const download = hand.page.waitForEvent('download');
      await hand.clickOn(hand.page.getByRole('button', { name: /CSV/u }));
      expect((await download).suggestedFilename()).toMatch(/\.csv$/u);
    },
  },
];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Goes to where a task begins. */
export async function goToStart(page: Page, from: UsabilityTask['from']): Promise<void> {
  await page.goto('/');
  await button(page, 'Skip these steps').click();
  if (from === 'home') return;
  await onCard(page, 'Start lesson').click();
  await button(page, 'No, only I can see it').click();
  await goToSlide(page, 9);
  await expectSlide(page, 9);
  if (from === 'teaching') return;
  await button(page, 'Open responses').click();
  await page.getByLabel('How many pupils are taking part?').fill('28');
  await button(page, 'Start counting').click();
  await page.keyboard.press('Digit1');
  await page.keyboard.press('Digit2');
  await expect(page.getByText('2 of 28 counted', { exact: true })).toBeVisible();
  if (from === 'counting') return;
  await button(page, 'The rest').nth(1).click();
  await button(page, 'Close responses').click();
  await button(page, 'End lesson').click();
  await button(page, 'The room is empty').click();
  await expect(page.getByText('Slip 1 of 28')).toBeVisible();
  if (from === 'slips') return page.getByRole('textbox').first().focus();
  await button(page, 'There are no slips').click();
  await expect(button(page, 'Save results')).toBeVisible();
}
