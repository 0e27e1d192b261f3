import { expect, type Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, expectAccessible, startAlone, test } from '../support/app';
import { giveVoice, saying } from '../support/fake-voice';
import { goToSlide } from '../support/teach';

const readAloud = (page: Page) => page.getByRole('button', { name: 'Read aloud', exact: true });

test('a voice reads what the room sees, an answer once it is revealed, and stops the moment that changes', async ({
  page,
}) => {
  await giveVoice(page);
  await startAlone(page);
  const audience = await audienceAfter(page, () => page.getByRole('button', { name: 'Open audience display' }).click());
  await goToSlide(page, 9);
  await readAloud(page).click();
  expect(await saying(page)).toEqual([
    'What about paying?',
    'Amara is told to send £30.',
    'What often happens if people pay?',
    "A, It's over, because they have what they wanted",
    'B, They are asked for more',
    'C, They are shown proof that the pictures are deleted',
    'D, The police say they must pay before getting help',
  ]);
  await page.keyboard.press('r');
  await expect(audience.locator('.stage')).toContainText('Safe answer');
  await expect(readAloud(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await saying(page)).toEqual([]);
  await readAloud(page).click();
  expect(await saying(page)).toContain('Safe answer');

  // The room's own window moves the lesson: the voice is in this one, and stops.
  await audience.keyboard.press('PageDown');
  await expect.poll(() => saying(page)).toEqual([]);
  for (const key of ['b', 'w', 'x']) {
    await page.keyboard.press(key);
    await expect(readAloud(page)).toHaveAttribute('aria-disabled', 'true');
    await page.keyboard.press(key);
  }
  await page.keyboard.press('h');
  await readAloud(page).click();
  const help = await saying(page);
  expect(help[0]).toBe('Help is here');
  expect(help.join(' ')).toContain('0 8 0 0 1 1 1 1');
  await page.getByRole('button', { name: 'End lesson' }).click();
  expect(await saying(page)).toEqual([]);
});

test('on one display it reads the slide from the same bar, and its pace is set in Settings', async ({ page }) => {
  await giveVoice(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('Pace of the voice').selectOption('Slower');
  await page.getByRole('button', { name: 'Hear an example' }).click();
  expect(await saying(page)).toEqual(['You are not alone. Help is here.']);
  await expectAccessible(page, 'settings with a voice');
  await page.reload();
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByLabel('Pace of the voice')).toHaveValue('slow');
  await page.goto('/');
  await onCard(page, 'Start lesson').click();
  await page.getByRole('button', { name: 'Yes, the room sees it' }).click();
  await page.mouse.move(200, 200);
  await readAloud(page).click();
  expect((await saying(page))[0]).toBe('Welcome');
});

test('a computer without a voice of its own is offered none, and Settings says why', async ({ page }) => {
  await startAlone(page);
  await expect(page.getByRole('button', { name: 'Key words' })).toBeVisible();
  await expect(readAloud(page)).toHaveCount(0);
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByText('Read aloud is not offered, because')).toBeVisible();
});
