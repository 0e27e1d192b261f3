import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, startAlone, test } from '../support/app';
import { listenTo } from '../support/heard';
import { goToSlide, saidOn } from '../support/teach';

const minutesLeft = { name: 'Minutes left', exact: true } as const;

test('running late, the facilitator says how long is left, takes the cut with one press, and Undo brings it back', async ({
  page,
}) => {
  await page.clock.install();
  await startAlone(page);
  const audience = await audienceAfter(page, () => page.getByRole('button', { name: 'Open audience display' }).click());
  await goToSlide(page, 9);
  await page.clock.fastForward('44:00');
  const pace = page.getByRole('button', { name: /opens the minutes left/ });
  await expect(pace).toContainText('4 min behind');
  await pace.click();
  const field = page.getByRole('spinbutton', minutesLeft);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('11');
  // What stands in the field is selected: two figures are enough.
  await page.keyboard.type('13');
  await expect(saidOn(page, 'Too long by 2 min. Drop “Fake pictures” to save 2 min?')).toBeVisible();
  await expect(saidOn(page, 'Every outcome keeps a slide that teaches it.')).toBeVisible();
  await page.getByRole('button', { name: 'Drop it' }).click();
  await expect(saidOn(page, 'From here the plan takes 13 min')).toBeVisible();
  await expect(saidOn(page, 'Too long')).toHaveCount(0);
  // Reached by the keyboard alone: the press that took the cut left the focus in the field.
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pace).toContainText('On time');

  // The dropped slide is passed over, and comes back with Undo.
  for (const _press of [1, 2, 3]) await page.keyboard.press('PageDown');
  await expect(audience.locator('.stage')).toContainText('Getting a picture blocked');
  await page.keyboard.press('g');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('10 of 14 Fake pictures');
});

test('the clock is never read out, however late it gets', async ({ page }) => {
  await page.clock.install();
  await startAlone(page);
  const heard = await listenTo(page);
  for (let minute = 0; minute < 12; minute += 1) await page.clock.fastForward('01:00');
  await expect(page.getByRole('button', { name: /9 min behind/ })).toBeVisible();
  expect(await heard()).toEqual([]);
});

test('what cannot fit is said by how much', async ({ page }) => {
  await startAlone(page);
  await page.getByRole('button', { name: /opens the minutes left/ }).click();
  await page.getByRole('spinbutton', minutesLeft).fill('40');
  await expect(
    saidOn(page, 'Too long by 15 min. Drop “Fake pictures” and “A friend tells you” to save 5 min?'),
  ).toBeVisible();
  await expect(saidOn(page, 'it is 10 min too long. The rest stays')).toBeVisible();
});

test('a plan made shorter in Prepare is taught so, with a break in the lesson too, until a slide has its minutes back', async ({
  page,
}) => {
  const answer = page.getByRole('button', { name: 'No, only I can see it' });
  const spotTheFlags = page.getByRole('listitem').filter({ hasText: 'Spot the flags' });
  await page.goto('/');
  await onCard(page, 'Prepare', 'Not alone: when a chat turns nasty').click();
  await page.getByRole('spinbutton', { name: 'Minutes you have' }).fill('50');
  await expect(saidOn(page, 'Too long by 5 min. Drop “Myth or fact?” to save 4 min?')).toBeVisible();
  await expect(saidOn(page, 'And teach “Spot the flags” in 7 min instead of 8, to save 1 min?')).toBeVisible();
  await expect(saidOn(page, 'Every outcome keeps a slide that teaches it.')).toBeVisible();
  await page.getByRole('button', { name: 'Drop and shorten' }).click();
  await expect(saidOn(page, '50 of 55 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Facilitator guide' }).click();
  await expect(page.getByRole('row', { name: /^7\. Spot the flags 7 / })).toBeVisible();
  await page.getByRole('button', { name: 'Prepare' }).click();
  await page.getByRole('button', { name: 'Start lesson' }).click();
  await answer.click();
  await page.keyboard.press('PageDown');
  await page.reload();
  await page.getByRole('button', { name: 'Continue lesson' }).click();
  await answer.click();
  await page.keyboard.press('g');
  await expect(saidOn(page, 'From here the plan takes 50 min')).toBeVisible();
  await expect(spotTheFlags).toContainText('7 min');
  await page.getByRole('button', { name: 'Back to 8 min for Spot the flags' }).click();
  await expect(spotTheFlags).toContainText('8 min');
  await expect(saidOn(page, 'From here the plan takes 51 min')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(spotTheFlags).toContainText('7 min');
});
