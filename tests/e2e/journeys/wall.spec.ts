import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, expectAccessible, shownOn, startAlone, test } from '../support/app';
import { withSecondDisplay } from '../support/displays';
import { countHands, expectSlide, goToSlide, saidOn, stageNow } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const wholeText = (page: Page) => page.evaluate(() => document.body.textContent);
const says = saidOn;

async function startShared(page: Page): Promise<void> {
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  await answerShared(page);
}

async function answerShared(page: Page): Promise<void> {
  await button(page, 'Yes, the room sees it').click();
  await expect(page.locator('.stage')).toBeVisible();
}

/** Presses Page Down until the end of the lesson and looks at every step. */
async function walk(page: Page, look: () => Promise<void>): Promise<void> {
  const end = saidOn(page, 'This is the last slide.');
  for (let presses = 0; presses < 120; presses += 1) {
    await look();
    await page.keyboard.press('PageDown');
    // A story waits for a choice: the first leads furthest, and then Page Down goes on with it.
    if (await saidOn(page, 'The story is not finished').isVisible())
      await page.getByRole('listitem').getByRole('button').first().press('Enter');
    if (await end.isVisible()) return;
  }
  throw new Error('The end of the lesson was not reached with 120 presses of Page Down');
}

const controls = [
  'This activity',
  'Press what the class votes for.',
  'The class follows:',
  'Help arrives here. The story ends well.',
  'Try the other branch',
  'Start the story again',
  'Getting the cards…',
];

test('before the answer only the neutral question is drawn, and the audience display shows no slide', async ({
  page,
  context,
}) => {
  await withSecondDisplay(context);
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await expect(audience.locator('.stage')).toContainText('2');
  for (const key of ['PageDown', 'r', 'o', 'g', 'd', 'b']) await page.keyboard.press(key);
  expect(await shownOn(audience)).not.toContain('blackmail');
  expect(await wholeText(page)).not.toMatch(/Say|Notes|Welcome|blackmail/u);
  await expect(page.locator('.stage')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('three clicks lead from Home to the first slide on the audience display', async ({ page }) => {
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  await button(page, 'No, only I can see it').click();
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await expect(audience.locator('.stage')).toContainText('Today is about a kind of blackmail');
});

test('on a screen the room sees, no note, no key and no target is ever in the page', async ({ page, context }) => {
  const alone = await context.newPage();
  await startAlone(alone);
  const secret = new Set<string>();
  const shown = new Set<string>();
  const lines = async (from: Page, selector: string) =>
    (await from.locator(selector).allInnerTexts()).flatMap((text) => text.split('\n')).map((line) => line.trim());
  await walk(alone, async () => {
    for (const line of await lines(alone, '.notes-text, .activity-panel')) if (line.length > 12) secret.add(line);
    for (const line of await lines(alone, '.present-now')) shown.add(line);
  });
  // The words of an option are on the slide, and buttons say nothing of answers; what is said about an option is neither.
  const words = [...secret].filter(
    (line) => !controls.includes(line) && ![...shown].some((on) => line.includes(on) && on.length >= 8),
  );
  expect(words.length).toBeGreaterThan(80);
  await alone.close();

  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  // The first one is still open.
  await button(page, 'Start a new lesson').click();
  await answerShared(page);
  await expect(page.locator('.stage')).toContainText('Today is about');
  const found = new Set<string>();
  await walk(page, async () => {
    const text = await wholeText(page);
    for (const line of words) if (text.includes(line)) found.add(line);
  });
  expect([...found]).toEqual([]);
});

test('while the room watches hands being counted, it sees a letter and a sum, never a number beside an option', async ({
  page,
}) => {
  await startShared(page);
  await goToSlide(page, 9);
  const stage = page.locator('.stage');
  await expect(stage).toContainText('What often happens if people pay?');
  const before = await stage.innerText();
  await page.keyboard.press('o');
  await page.getByLabel('How many pupils are taking part?').fill('28');
  await page.keyboard.press('Enter');
  const strip = page.getByRole('region', { name: 'Responses' });
  await countHands(page, [0, 14, 3]);
  await expect(strip.locator('[data-said]')).toHaveText('C · counted 17 of 28');
  await page.keyboard.press('Shift+Digit2');
  await expect(strip.locator('[data-said]')).toHaveText('B · counted 16 of 28');
  expect(await stage.innerText()).toBe(before);
  for (const [place, group] of (await strip.getByRole('group').all()).entries())
    await expect(group).toHaveText(`−${'ABCD'[place]}+`);
  await expectAccessible(page, 'counting on the room’s screen');
  await button(page, 'Close responses').click();
  await expect(strip).toBeHidden();
  expect(await stage.innerText()).toBe(before);
});

test('the slide list on a screen the room sees holds titles only', async ({ page }) => {
  await startShared(page);
  await page.keyboard.press('g');
  const list = page.getByRole('dialog', { name: 'Slides' });
  await expect(list.getByRole('listitem')).toHaveCount(14);
  for (const row of await list.getByRole('listitem').allInnerTexts())
    expect(row.replaceAll('\n', ' ')).toMatch(/^\d+ .{3,40}$/u);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('the disclosure card and the notes first ask whether the projector is covered', async ({ page }) => {
  await startShared(page);
  const question = page.getByRole('heading', { name: 'The room can see this screen. Projector covered?' });
  const card = page.getByRole('dialog', { name: 'When a pupil tells you' });
  await page.keyboard.press('d');
  await expect(question).toBeVisible();
  expect(await wholeText(page)).not.toContain('Stay calm');
  await expectAccessible(page, 'projector covered?');
  await button(page, 'Back to the slide').click();
  await expect(page.locator('.stage')).toContainText('Today is about');
  await expect(card).toHaveCount(0);

  await page.keyboard.press('d');
  await button(page, 'It is covered: show it').click();
  await expect(card).toContainText('Stay calm');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
  await button(page, 'Back to the slide').click();
  await expect(page.getByRole('region', { name: 'Notes' })).toHaveCount(0);

  await page.mouse.move(300, 300);
  await button(page, 'Notes').click();
  await expect(question).toBeVisible();
  expect(await wholeText(page)).not.toContain('You can look away');
});

test('on a screen the room sees, the end of the lesson shows only help until the room is empty', async ({ page }) => {
  await startShared(page);
  await goToSlide(page, 9);
  await page.mouse.move(300, 300);
  await button(page, 'End lesson').click();
  await expect(button(page, 'The room is empty')).toBeVisible();
  await expect(page.locator('.stage')).toContainText('0800 1111');
  expect(await wholeText(page)).not.toMatch(/slip|shred|safeguarding lead|Results/iu);
  await page.keyboard.press('Escape');
  await expect(page.locator('.stage')).toContainText('0800 1111');
  await button(page, 'The room is empty').click();
  await expect(page.getByText('Turn every slip over')).toBeVisible();
});

test('an overlay is named in words, replaced by another, and goes with its own key', async ({ page }) => {
  await startAlone(page);
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  const cover = (name: string) => audience.locator(`main[data-screen="${name}"]`);
  await page.keyboard.press('b');
  await expect(cover('black')).toBeVisible();
  await expect(says(page, 'The room sees a black screen')).toBeVisible();
  await expect(button(page, 'Blank screen')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('w');
  await expect(cover('white')).toBeVisible();
  await expect(says(page, 'The room sees a white screen')).toBeVisible();
  await page.keyboard.press('x');
  await expect(cover('hide')).toBeVisible();
  await expect(audience.locator('.stage')).toContainText('We will be back in a moment');
  await expect(says(page, 'The room sees the holding slide')).toBeVisible();
  await page.keyboard.press('h');
  await expect(audience.locator('.stage')).toContainText('0800 1111');
  await expect(says(page, 'The room sees the help slide')).toBeVisible();
  await page.keyboard.press('h');
  await expect(audience.locator('.stage')).toContainText('Today is about');
  await expect(says(page, 'The room sees slide 1, Welcome')).toBeVisible();
});

test('moving, revealing and opening responses under an overlay are refused, and the facilitator view says why', async ({
  page,
}) => {
  await startAlone(page);
  await goToSlide(page, 9);
  await expectSlide(page, 9);
  const before = await stageNow(page).innerText();
  await page.keyboard.press('b');
  for (const key of ['PageDown', 'PageUp', 'End', 'r', 'o']) {
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    await expect(saidOn(page, 'Take it away first')).toBeHidden();
    await page.keyboard.press(key);
    await expect(saidOn(page, 'The room sees a black screen. Take it away first: press B again.')).toBeVisible();
  }
  await page.keyboard.press('b');
  await expectSlide(page, 9);
  expect(await stageNow(page).innerText()).toBe(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a set of displays the room sees, Results and Settings first ask whether the projector is covered', async ({
  page,
}) => {
  await startShared(page);
  await page.reload();
  const question = page.getByRole('heading', { name: 'The room can see this screen. Projector covered?' });
  for (const [name, inside] of [
    ['Results', 'No results yet'],
    ['Settings', 'Nation'],
  ] as const) {
    await button(page, name).click();
    await expect(question).toBeVisible();
    expect(await wholeText(page)).not.toContain(inside);
    await button(page, 'Back').click();
    await expect(button(page, 'Continue lesson')).toBeVisible();
    await button(page, name).click();
    await button(page, 'It is covered: show it').click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
    await button(page, 'Home').click();
  }
});

test('black is black and white is white in the colours of the system too', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await startAlone(page);
  const audience = await audienceAfter(page, () => button(page, 'Open audience display').click());
  await audience.emulateMedia({ forcedColors: 'active' });
  for (const [key, colour] of [
    ['b', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(audience.getByRole('main')).toHaveCSS('background-color', colour);
    await expect(audience.locator(`.stage-screen-${key === 'b' ? 'black' : 'white'}`)).toHaveCSS(
      'background-color',
      colour,
    );
  }
});
