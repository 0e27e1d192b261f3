import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, startAlone, test } from '../support/app';
import { expectSlide, goToSlide, openCountOnSlide9, openResponses, saidOn, stageNow } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const first = 'Today is about a kind of blackmail';
const second = 'Anyone can pass, at any time';
const nextKeys = ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter', 'n'];
const backKeys = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'];
const overlayKeys = [
  ['b', 'a black screen'],
  ['.', 'a black screen'],
  ['w', 'a white screen'],
  [',', 'a white screen'],
  ['x', 'the holding slide'],
  ['h', 'the help slide'],
] as const;

async function teachInBoth(page: Page): Promise<Page> {
  await startAlone(page);
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await expect(saidOn(page, 'The room sees slide 1')).toBeVisible();
  return audience;
}

for (const where of ['facilitator', 'audience'] as const)
  test(`every key of the table for moving, covering and revealing holds in the ${where} window`, async ({ page }) => {
    const audience = await teachInBoth(page);
    const from = where === 'facilitator' ? page : audience;
    await from.bringToFront();
    for (const [index, key] of nextKeys.entries()) {
      await from.keyboard.press(key);
      await expect(audience.locator('.stage'), key).toContainText(second);
      const back = backKeys[index % backKeys.length] ?? 'p';
      await from.keyboard.press(back);
      await expect(audience.locator('.stage'), back).toContainText(first);
    }
    await from.keyboard.press('End');
    await expectSlide(page, 14);
    await from.keyboard.press('Home');
    await expectSlide(page, 1);
    for (const [key, words] of overlayKeys) {
      await from.keyboard.press(key);
      await expect(page.locator('[data-said]').filter({ hasText: `The room sees ${words}` }), key).toBeVisible();
      await from.keyboard.press(key);
      await expect(page.locator('[data-said]').filter({ hasText: 'The room sees slide 1' }), key).toBeVisible();
    }
    await goToSlide(page, 9);
    await expect(audience.locator('.stage')).toContainText('What often happens if people pay?');
    await from.bringToFront();
    await from.keyboard.press('r');
    await expect(audience.locator('.stage')).toContainText('Safe answer');
  });

test('the keys of the facilitator alone open its responses, slide list, disclosure card and help, and size the notes', async ({
  page,
}) => {
  await startAlone(page);
  await goToSlide(page, 9);
  const notes = page.getByRole('group', { name: 'Notes of this slide' });
  const sizeOf = () => notes.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await sizeOf();
  await page.keyboard.press('+');
  await expect.poll(sizeOf).toBeGreaterThan(before);
  await page.keyboard.press('-');
  await expect.poll(sizeOf).toBe(before);
  for (const [key, name] of [
    ['g', 'Slides'],
    ['d', 'When a pupil tells you'],
    ['?', 'Keys and help'],
    ['F1', 'Keys and help'],
    ['o', 'Before the first count'],
  ] as const) {
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog, key).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog, key).toHaveCount(0);
  }
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Can the room see this screen?' })).toBeVisible();
});

test('in the audience window O, G, S, D and digits do nothing', async ({ page }) => {
  const audience = await teachInBoth(page);
  await audience.bringToFront();
  for (const key of ['o', 'g', 's', 'd', '?', '+', '1', '2']) await audience.keyboard.press(key);
  // Sent after those: once it has arrived, they have too.
  await audience.keyboard.press('PageDown');
  await expect(stageNow(page)).toContainText(second);
  await expectSlide(page, 1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Responses' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
});

for (const where of ['facilitator', 'audience'] as const)
  test(`a held key moves one step in the ${where} window`, async ({ page }) => {
    const audience = await teachInBoth(page);
    const from = where === 'facilitator' ? page : audience;
    await from.bringToFront();
    for (const key of ['PageDown', 'ArrowRight', 'Space']) {
      for (let repeat = 0; repeat < 5; repeat += 1) await from.keyboard.down(key);
      await from.keyboard.up(key);
      await expect(audience.locator('.stage')).toContainText(second);
      // One step back is the start again: the repeats counted for nothing.
      await from.keyboard.press('PageUp');
      await expect(audience.locator('.stage')).toContainText(first);
    }
  });

test('Space or Enter on a focused button presses it and does not advance', async ({ page }) => {
  await startAlone(page);
  const blank = button(page, 'Blank screen');
  await blank.focus();
  await page.keyboard.press('Space');
  await expect(blank).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(blank).toHaveAttribute('aria-pressed', 'false');
  await expect(stageNow(page)).toContainText(first);
  await button(page, 'Slides').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Slides' })).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'Next slide').focus();
  await page.keyboard.press('Space');
  await expect(stageNow(page)).toContainText(second);
  await page.keyboard.press('PageUp');
  await expect(stageNow(page)).toContainText(first);
});

test('Esc never ends or leaves the lesson, in either window', async ({ page }) => {
  const audience = await teachInBoth(page);
  await page.keyboard.press('PageDown');
  for (const from of [page, audience]) {
    await from.bringToFront();
    for (let press = 0; press < 3; press += 1) await from.keyboard.press('Escape');
  }
  await page.bringToFront();
  await openCountOnSlide9(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 of 28 counted', { exact: true })).toBeVisible();
  await expect(button(page, 'End lesson')).toBeVisible();
  expect(audience.isClosed()).toBe(false);
  await expect(audience.locator('.stage')).toContainText('What often happens if people pay?');
});

test('F5 goes full screen and never reloads, in either window', async ({ page }) => {
  const audience = await teachInBoth(page);
  for (const from of [audience, page]) {
    await from.bringToFront();
    await from.evaluate(() => {
      document.documentElement.dataset['kept'] = 'yes';
    });
    for (const key of ['F5', 'Shift+F5', 'Control+F5', 'F5']) await from.keyboard.press(key);
    await from.keyboard.press('PageDown');
    await expect(from.locator('html')).toHaveAttribute('data-kept', 'yes');
  }
  await expectSlide(page, 2);
});

test('F5 and F put the window on the full screen, and again bring it back', async ({ page }) => {
  const audience = await teachInBoth(page);
  const full = (from: Page) => from.evaluate(() => document.fullscreenElement !== null);
  for (const from of [audience, page])
    for (const key of ['F5', 'f']) {
      await from.bringToFront();
      await from.keyboard.press(key);
      await expect.poll(() => full(from)).toBe(true);
      await from.keyboard.press(key);
      await expect.poll(() => full(from)).toBe(false);
    }
});

test('a clicker works whichever window has the focus', async ({ page }) => {
  const audience = await teachInBoth(page);
  const stage = audience.locator('.stage');
  for (const from of [audience, page]) {
    await from.bringToFront();
    // The start button of a clicker sends F5 and Esc in turn.
    for (const key of ['F5', 'Escape']) await from.keyboard.press(key);
    await from.keyboard.press('PageDown');
    await expect(stage).toContainText(second);
    await from.keyboard.press('.');
    await expect(audience.locator('main[data-screen="black"]')).toBeVisible();
    await from.keyboard.press('.');
    await expect(stage).toContainText(second);
    await from.keyboard.press('PageUp');
    await expect(stage).toContainText(first);
  }
});

test('a number, then Enter, goes to that slide; Enter alone is the next step', async ({ page }) => {
  await startAlone(page);
  await page.keyboard.type('12');
  await expect(saidOn(page, 'Go to 12: press Enter')).toBeVisible();
  await page.keyboard.press('Enter');
  await expectSlide(page, 12);
  await page.keyboard.press('Enter');
  await expectSlide(page, 13);
  // Forgotten after three seconds: then Enter is the next step again.
  await page.keyboard.type('2');
  await expect(saidOn(page, 'Go to 2: press Enter')).toBeVisible();
  await expect(saidOn(page, 'Go to 2: press Enter')).toBeHidden();
  await page.keyboard.press('Enter');
  await expectSlide(page, 13);
  await expect(stageNow(page)).toContainText("There's a fake of me");
  await page.keyboard.press('Home');
  await expectSlide(page, 1);
});

test('a number beyond the last slide is said, and Enter does not move then', async ({ page }) => {
  await startAlone(page);
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  await expect(saidOn(page, 'There is no slide 15')).toBeVisible();
  await expectSlide(page, 1);
  await expect(stageNow(page)).toContainText(first);
});

test('a clicker takes the class through the story to its end, and past it only with a second press', async ({
  page,
}) => {
  const audience = await teachInBoth(page);
  await goToSlide(page, 7);
  await audience.bringToFront();
  await audience.keyboard.press('PageDown');
  await expect(saidOn(page, 'The story is not finished: press Next again to leave it.')).toBeVisible();
  await expectSlide(page, 7);
  await page.bringToFront();
  await openResponses(page);
  for (const digit of ['Digit1', 'Digit3', 'Digit3']) await page.keyboard.press(digit);
  await button(page, 'Close responses').click();
  const vote = page.getByRole('group', { name: 'How the class voted' });
  await expect(vote.getByRole('button')).toHaveText(['Follow A (1)', 'Follow B (0)', 'Follow C (2)']);
  expect(await audience.locator('.stage').innerText()).not.toMatch(/\(\d\)/u);
  await vote.getByRole('button', { name: 'Follow C' }).click();
  await expect(audience.locator('.stage')).toContainText('Skye seems so sure');
  await audience.bringToFront();
  await audience.keyboard.press('PageDown');
  await expect(audience.locator('.stage')).toContainText('an hour to pay');
  await audience.keyboard.press('PageUp');
  await expect(audience.locator('.stage')).toContainText('Skye seems so sure');
  await audience.keyboard.press('PageDown');
  await expect(audience.locator('.stage')).toContainText('an hour to pay');
  await audience.keyboard.press('PageDown');
  await expect(saidOn(page, 'press Next again to leave it')).toBeVisible();
  await audience.keyboard.press('PageDown');
  await expectSlide(page, 8);
});

for (const clicker of [false, true])
  test(`with single-letter keys off in Settings ${clicker ? 'and a clicker connected, its own marks' : 'no letter, figure or mark'} and the arrows, page keys and the like still act`, async ({
    page,
  }) => {
    await page.goto('/');
    await button(page, 'Settings').click();
    await page.getByRole('switch', { name: 'Single-letter keys' }).click();
    await expect(page.getByRole('switch', { name: 'Single-letter keys' })).toHaveAttribute('aria-checked', 'false');
    if (clicker) await page.getByRole('switch', { name: 'A clicker is connected' }).click();
    await button(page, 'Home').click();
    await onCard(page, 'Start lesson').click();
    await button(page, 'No, only I can see it').click();
    const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
    const black = audience.locator('main[data-screen="black"]');
    for (const from of [page, audience]) {
      await from.bringToFront();
      for (const key of ['n', 'b', 'w', 'x', 'h', 'o', 'g', 's', 'd', '?', '7']) await from.keyboard.press(key);
      if (clicker)
        for (const [key, screen] of [
          ['.', 'black'],
          [',', 'white'],
        ] as const) {
          await from.keyboard.press(key);
          await expect(audience.locator(`main[data-screen="${screen}"]`), key).toBeVisible();
          await from.keyboard.press(key);
        }
      else for (const key of ['.', ',']) await from.keyboard.press(key);
      await from.keyboard.press('PageDown');
      await expect(audience.locator('.stage')).toContainText(second);
      await from.keyboard.press('PageUp');
      await expect(audience.locator('.stage')).toContainText(first);
    }
    await expect(black).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectSlide(page, 1);
    // Hands are counted with the buttons, and no digit counts or names a slide.
    await page.bringToFront();
    await button(page, 'Slides').click();
    await page.getByRole('button', { name: /What about paying/u }).click();
    await expectSlide(page, 9);
    await openResponses(page);
    await page.keyboard.press('Digit1');
    await page.keyboard.press('Shift+Digit1');
    await button(page, 'Add one').first().click();
    await expect(page.getByText('1 of 28 counted', { exact: true })).toBeVisible();
  });

test('F1 and ? tell of the question which screen the room sees, of a printed sheet and of covering the projector', async ({
  page,
}) => {
  const told = async (key: string, name: string) => {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog').getByRole('heading', { name: `This screen: ${name}` })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await page.goto('/');
  await onCard(page, 'Prepare').click();
  await button(page, 'Pupil help cards').click();
  // The screen before has Help too: each is waited for by what only it has.
  await expect(button(page, 'Print')).toBeVisible();
  for (const key of ['F1', '?']) await told(key, 'Printing');
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  await expect(button(page, 'Yes, the room sees it')).toBeVisible();
  for (const key of ['F1', '?']) await told(key, 'Which screen the room sees');
  await button(page, 'Yes, the room sees it').click();
  await expect(page.locator('.stage')).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByText('Projector covered?')).toBeVisible();
  for (const key of ['F1', '?']) await told(key, 'Projector covered?');
});
