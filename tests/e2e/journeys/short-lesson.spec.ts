import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter, test } from '../support/app';

const pupils = 28;

// The shortest whole use of the app, with the mouse: start, audience display, next, one question counted, end, save, export.
test('a short lesson is taught by mouse, from Home to an exported result', async ({ page }) => {
  await page.goto('/');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await onCard(page, 'Start lesson').click();
  await button('No, only I can see it').click();

  const audience = await audienceAfter(page, () => button('Open audience display').click());
  await expect(audience).toHaveURL(/audience\.html#[0-9a-f]{32}$/);
  const before = await shownIn(audience);
  await button('Next slide').click();
  await expect.poll(() => shownIn(audience)).not.toBe(before);

  await goToCount(page, button);
  await button('Open responses').click();
  await page.getByLabel('How many pupils are taking part?').fill(String(pupils));
  await button('Start counting').click();
  const panel = page.getByRole('region', { name: 'Responses' });
  await panel.getByRole('button', { name: 'The rest' }).first().click();
  await expect(panel.getByText(`${pupils} of ${pupils} counted`, { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Close responses' }).click();

  await button('End lesson').click();
  await button('The room is empty').click();
  const slipsIn = button('All slips are in');
  const save = button('Save results');
  await expect(slipsIn.or(save)).toBeVisible();
  if (await slipsIn.isVisible()) {
    await slipsIn.click();
    await button('Yes, all are in').click();
  }
  await save.click();
  await button('Export results').first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Result file (JSON)').first().click()]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file).toMatchObject({ schema: 'not-alone-results', group: { n: pupils } });
  // Everyone chose the first, unsafe answer: nothing smaller than five may show, so "fewer" is all that is said.
  expect(file.results).toEqual([expect.objectContaining({ item: 'K3', phase: 'single', result: { form: 'fewer' } })]);
});

const shownIn = (audience: Page): Promise<string> => audience.getByRole('main').innerText();

/** Goes on, step by step, to the question of "What about paying?", which is counted by hands. */
async function goToCount(page: Page, button: (name: string) => Locator): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  for (let presses = 0; presses < 80; presses += 1) {
    const here = (await title.innerText()).includes('What about paying?');
    if (here && (await button('Open responses').getAttribute('aria-disabled')) !== 'true') return;
    await button('Next slide').click();
  }
  throw new Error(`Unexpected end at "${await title.innerText()}", expected a question to count before it`);
}
