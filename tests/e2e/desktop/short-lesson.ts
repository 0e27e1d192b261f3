import { expect, type Locator, type Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';

/** How the two editions differ in a journey. */
export interface ShortLesson {
  readonly facilitator: Page;
  /** Presses the button and gives the window that opens. */
  readonly openAudience: (button: Locator) => Promise<Page>;
  /** Presses the button that exports and gives the text of the file. */
  readonly exported: (button: Locator) => Promise<string>;
}

const pupils = 28;

/**
 * The shortest whole use of the app: start, audience display, next, count one question by hands, end, save, export. The
 * same steps in both editions, so that what the desktop suite expects is seen to hold where Electron is missing.
 */
export async function teachShortLesson({ facilitator, openAudience, exported }: ShortLesson): Promise<string> {
  const button = (name: string) => facilitator.getByRole('button', { name, exact: true });
  await onCard(facilitator, 'Start lesson').click();
  await button('No, only I can see it').click();

  const audience = await openAudience(button('Open audience display'));
  await expect(audience).toHaveURL(/audience\.html#[0-9a-f]{32}$/);
  const before = await shownIn(audience);
  await button('Next slide').click();
  await expect.poll(() => shownIn(audience)).not.toBe(before);

  await goToCount(facilitator, button);
  await button('Open responses').click();
  await facilitator.getByLabel('How many pupils are taking part?').fill(String(pupils));
  await button('Start counting').click();
  const panel = facilitator.getByRole('region', { name: 'Responses' });
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
  return exported(button('Result file (JSON)').first());
}

const shownIn = (audience: Page): Promise<string> => audience.getByRole('main').innerText();

/** Goes on, step by step, to the question of "What about paying?", which is counted by hands. */
async function goToCount(facilitator: Page, button: (name: string) => Locator): Promise<void> {
  const title = facilitator.getByRole('heading', { level: 1 });
  for (let presses = 0; presses < 80; presses += 1) {
    const here = (await title.innerText()).includes('What about paying?');
    if (here && (await button('Open responses').getAttribute('aria-disabled')) !== 'true') return;
    await button('Next slide').click();
  }
  throw new Error(`Unexpected end at "${await title.innerText()}", expected a question to count before it`);
}
