import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, test } from '../support/app';
import { everythingKept, expectSlide, goToSlide, openResponses, saidOn, stageNow } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openPrepare(page: Page): Promise<void> {
  await page.goto('/');
  await onCard(page, 'Prepare').click();
  await expect(page.getByRole('heading', { name: 'Not alone: online blackmail', level: 1 })).toBeVisible();
}

async function start(page: Page): Promise<Page> {
  await button(page, 'Start lesson').click();
  await button(page, 'No, only I can see it').click();
  return audienceAfter(page, () => button(page, 'Open audience display').click());
}

/** A helpline that only this nation has, and the first line of slide 12. */
const nations = [
  { nation: 'England', only: null, law: 'Threatening to share a private picture is a crime, even if it is a fake.' },
  { nation: 'Wales', only: null, law: 'Threatening to share a private picture is a crime, even if it is a fake.' },
  { nation: 'Scotland', only: null, law: 'So is sharing it without consent.' },
  {
    nation: 'Northern Ireland',
    only: 'Lifeline',
    law: 'Tell the police (PSNI) or CEOP.',
  },
] as const;

for (const { nation, only, law } of nations)
  test(`with the nation set to ${nation}, pupils see its helplines and its law`, async ({ page }) => {
    await page.goto('/');
    await button(page, 'Settings').click();
    await page.getByRole('radio', { name: nation }).check();
    await button(page, 'Home').click();
    await onCard(page, 'Prepare').click();
    await expect(page.getByText(`Nation: ${nation}`)).toBeVisible();
    const audience = await start(page);
    const stage = audience.locator('.stage');
    await page.keyboard.press('h');
    await expect(stage).toContainText('0800 1111');
    // The bank has no contact for Meic yet, so no card names it.
    await expect(stage.getByText('Meic')).toHaveCount(0);
    await expect(stage.getByText('Lifeline', { exact: true })).toHaveCount(only === 'Lifeline' ? 1 : 0);
    await page.keyboard.press('h');
    await goToSlide(page, 12);
    await expect(stage).toContainText(law);
    for (const other of nations) if (other.law !== law) await expect(stage).not.toContainText(other.law);
  });

test('local contacts show to pupils once they are confirmed, in this session only, and never in what is saved', async ({
  page,
}) => {
  await openPrepare(page);
  await button(page, 'Add a local contact').click();
  await page.getByLabel('Who they are').fill('Safeguarding lead');
  await page.getByLabel('Name and where to find them').fill('Ms Okoro, room 12');
  const confirm = page.getByRole('checkbox', { name: 'Confirm for this session' });
  await expect(page.getByRole('figure').locator('.stage')).toContainText('Ms Okoro, room 12');
  await expect(confirm).not.toBeChecked();
  await confirm.check();
  // Any change takes the confirmation back.
  await page.getByLabel('Name and where to find them').fill('Ms Okoro, room 14');
  await expect(confirm).not.toBeChecked();
  await confirm.check();
  const audience = await start(page);
  await page.keyboard.press('h');
  await expect(audience.locator('.stage')).toContainText('Ms Okoro, room 14');
  await page.keyboard.press('h');

  // Kept on this computer, but the next session starts unconfirmed.
  await button(page, 'End lesson').click();
  await expect(audience.locator('.stage')).toContainText('Ms Okoro, room 14');
  await button(page, 'The room is empty').click();
  await button(page, 'There are no slips').click();
  await button(page, 'Finish').click();
  await onCard(page, 'Prepare').click();
  await expect(page.getByLabel('Name and where to find them')).toHaveValue('Ms Okoro, room 14');
  await expect(confirm).not.toBeChecked();
  const next = await start(page);
  await page.keyboard.press('h');
  await expect(next.locator('.stage')).toContainText('The adult your school has named');
  await expect(next.locator('.stage')).not.toContainText('Ms Okoro');
});

test('a contact is never part of a result', async ({ page }) => {
  await openPrepare(page);
  await button(page, 'Add a local contact').click();
  await page.getByLabel('Name and where to find them').fill('Ms Okoro, room 12');
  await page.getByRole('checkbox', { name: 'Confirm for this session' }).check();
  await start(page);
  await goToSlide(page, 9);
  await openResponses(page);
  await page.getByRole('group', { name: 'They are asked for more' }).getByRole('button', { name: 'The rest' }).click();
  await button(page, 'Close responses').click();
  await button(page, 'End lesson').click();
  await button(page, 'The room is empty').click();
  await button(page, 'There are no slips').click();
  await button(page, 'Save results').click();
  await expect(button(page, 'Export results')).toBeVisible();
  const kept = await everythingKept(page);
  expect(kept).toContain('not-alone-results');
  // Once, in Settings.
  expect(kept.split('Ms Okoro')).toHaveLength(2);
});

test('a dropped slide is skipped, and may be put back while teaching', async ({ page }) => {
  await openPrepare(page);
  await page.getByRole('switch', { name: 'Keep Fake pictures' }).click();
  await expect(saidOn(page, '53 of 55 minutes')).toBeVisible();
  await start(page);
  await goToSlide(page, 8);
  await expectSlide(page, 8);
  await reachNextSlide(page, 9);
  await reachNextSlide(page, 11);
  await page.keyboard.press('PageUp');
  await expectSlide(page, 9);
  await page.keyboard.press('g');
  await page.getByRole('dialog').getByRole('button', { name: 'Put back slide 10' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 10);
});

/** Presses Page Down until the number of the slide changes, and expects it to be this one. */
async function reachNextSlide(page: Page, number: number): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const from = await heading.innerText();
  for (let presses = 0; presses < 20; presses += 1) {
    const was = `${await heading.innerText()} ${await stageNow(page).innerText()}`;
    await page.keyboard.press('PageDown');
    await expect.poll(async () => `${await heading.innerText()} ${await stageNow(page).innerText()}`).not.toBe(was);
    if ((await heading.innerText()) !== from) return expectSlide(page, number);
  }
  throw new Error(`The next slide was not reached from ${from}`);
}

test('a question moved from slips to hands is counted by hands, and is on no slip', async ({ page }) => {
  await openPrepare(page);
  await page.getByLabel(/How pupils answer: .*police mainly want to/u).selectOption('Hands');
  const audience = await start(page);
  await goToSlide(page, 3);
  // Four lines, then B1 to B5, then K10.
  for (let beat = 0; beat < 6; beat += 1) await page.keyboard.press('PageDown');
  await expect(audience.locator('.stage')).toContainText('the police mainly want to');
  await openResponses(page);
  await page
    .getByRole('group', { name: 'Help Jay and stop the threats' })
    .getByRole('button', { name: 'The rest' })
    .click();
  await expect(page.getByText('28 of 28 counted', { exact: true })).toBeVisible();
  await button(page, 'Close responses').click();
  await page.keyboard.press('PageUp');
  // The one before it is still on slips: it is not counted by hands as well.
  await expect(button(page, 'Open responses')).toHaveAttribute('aria-disabled', 'true');
  await button(page, 'End lesson').click();
  await button(page, 'The room is empty').click();
  const key = page.getByRole('list').filter({ hasText: '5 ' });
  await expect(page.getByText('Slip 1 of 28')).toBeVisible();
  await expect(key.filter({ hasText: 'police mainly want to' })).toHaveCount(0);
});

test('what is chosen in Prepare is still there after a look into Settings', async ({ page }) => {
  await openPrepare(page);
  await page.getByRole('checkbox', { name: 'Ground rules ready' }).check();
  await page.getByRole('switch', { name: 'Keep Fake pictures' }).click();
  await button(page, 'Set it in Settings').click();
  await page.getByRole('radio', { name: 'Wales' }).check();
  await page.getByRole('button', { name: /^(Home|Prepare|Back)/u }).click();
  if (await onCard(page, 'Prepare').isVisible()) await onCard(page, 'Prepare').click();
  await expect(page.getByText('Nation: Wales')).toBeVisible();
  await expect(saidOn(page, '53 of 55 minutes')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Ground rules ready' })).toBeChecked();
});
