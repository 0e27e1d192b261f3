import { expect, type Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, shownOn, startAlone, test } from '../support/app';

const card = (page: Page) => page.getByRole('dialog', { name: 'When a pupil tells you' });

/** Words of the card that stand nowhere else. */
const words = [
  'Stay calm, make space.',
  'Say three things.',
  'Be honest about who you tell.',
  'Listen, don’t interview.',
  'Write it down soon.',
  'Look after yourself.',
  'bargain with or message the blackmailer',
  'contact parents before the safeguarding lead advises',
];

test('what to do when a pupil tells you opens with one key or one press, on the facilitator’s screen alone', async ({
  page,
}) => {
  await startAlone(page);
  const audience = await audienceAfter(page, () => page.getByRole('button', { name: 'Open audience display' }).click());
  await expect(audience.locator('.stage')).toContainText('Today is about');
  const slide = await shownOn(audience);
  await audience.evaluate(() => {
    const heard: string[] = [];
    const seen: string[] = [];
    Object.assign(window, { heard, seen });
    const deep = { childList: true, characterData: true, subtree: true };
    // What has been read out goes by itself after a while: the words count, not that something changed.
    new MutationObserver(() => heard.push(document.body.textContent)).observe(document.body, deep);
    const stage = document.querySelector<HTMLElement>('.stage');
    if (stage !== null) new MutationObserver(() => seen.push(stage.innerText)).observe(stage, deep);
  });
  await page.bringToFront();
  await page.keyboard.press('d');
  await expect(card(page)).toBeVisible();
  for (const line of words) await expect(card(page)).toContainText(line);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'If a pupil tells you' }).click();
  await expect(card(page)).toBeVisible();

  await audience.bringToFront();
  await audience.keyboard.press('d');
  await expect(audience.getByRole('dialog')).toHaveCount(0);
  expect(await shownOn(audience)).toBe(slide);
  const { heard, seen } = await audience.evaluate(() => {
    const kept = window as unknown as Readonly<Record<'heard' | 'seen', string[]>>;
    return { heard: kept.heard, seen: kept.seen };
  });
  expect(seen).toEqual([]);
  for (const line of words) expect(heard.join('\n')).not.toContain(line);
});

test('no file the audience page loads holds a word of it', async ({ page }) => {
  const files = { facilitator: new Set<string>(), audience: new Set<string>() };
  const record = (from: Page, into: Set<string>) =>
    from.on('response', (response) => {
      if (response.request().resourceType() !== 'font') into.add(response.url());
    });
  record(page, files.facilitator);
  await startAlone(page);
  const audience = await audienceAfter(page, () => page.getByRole('button', { name: 'Open audience display' }).click());
  record(audience, files.audience);
  await audience.reload();
  await page.bringToFront();
  for (const key of ['d', 'Escape', 'End', 'h', 'h', 'Home']) await page.keyboard.press(key);
  await expect(audience.locator('.stage')).toContainText('Welcome');
  const textOf = async (urls: ReadonlySet<string>) =>
    (await Promise.all([...urls].map(async (url) => (await page.request.get(url)).text()))).join('\n');
  const [own, rooms] = [await textOf(files.facilitator), await textOf(files.audience)];
  expect(words.filter((line) => !own.includes(line))).toEqual([]);
  expect(rooms).toContain('Welcome');
  expect(words.filter((line) => rooms.includes(line))).toEqual([]);
});

test('on one display it waits behind the question whether the projector is covered', async ({ page }) => {
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  await page.getByRole('button', { name: 'Yes, the room sees it' }).click();
  await page.keyboard.press('d');
  await expect(page.getByText('Projector covered?')).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  for (const line of words) await expect(page.getByText(line)).toHaveCount(0);
  await page.getByRole('button', { name: 'It is covered: show it' }).click();
  await expect(card(page)).toBeVisible();
});
