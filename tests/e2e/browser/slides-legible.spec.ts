import { expect, type Page, test } from '@playwright/test';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { button, openAudience, shippedOutlines, type TwoWindows } from '../../support/taught-app';
import { measureInto } from '../support/legible';
import { walkLesson } from '../support/walk-lesson';

const stages = [
  { name: '16:9', size: { width: 1920, height: 1080 } },
  { name: '4:3', size: { width: 1024, height: 768 } },
] as const;
const nations = ['Not set', 'England', 'Wales', 'Scotland', 'Northern Ireland'] as const;
/** As long as they may be, in wide letters and words of ordinary length. */
const longestContacts = [
  { role: 'Designated safeguarding lead, upper years', who: 'Ms Wilhelmina Okoro-Armstrong, room M204' },
  { role: 'Schools police officer, Wednesday morning', who: 'PC Mohammed Whitworth-Thompson, reception' },
  { role: 'Community youth worker, homework club, MW', who: 'Gwendolyn Montgomery-Marchwood, main hall' },
].map(({ role, who }) => ({ role: role.slice(0, 40), who: who.slice(0, 40) }));

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, size } of stages) {
  test(`every state of every slide can be read from the back at ${name}`, async ({ page }) => {
    const problems: string[] = [];
    for (const outline of await shippedOutlines()) {
      const windows = await teach(page, outline, size, async () => {
        // Counted by hands, every question also has its counts to show.
        for (const choice of await page.getByRole('combobox', { name: /./u }).all())
          if ((await choice.locator('option[value=hands]').count()) > 0) await choice.selectOption('hands');
      });
      await walkLesson(windows, outline, (where) => measureInto(problems, windows.audience, `${outline.id}, ${where}`));
      await windows.audience.close();
    }
    expect(problems).toEqual([]);
  });

  test(`wording and help of every nation can be read at ${name}, with contacts as long as they may be`, async ({
    page,
  }) => {
    const problems: string[] = [];
    for (const outline of await shippedOutlines())
      for (const nation of nations) {
        await chooseNation(page, nation);
        const windows = await teach(page, outline, size, () => nameContacts(page));
        await eachOfNation(windows, outline, (where) =>
          measureInto(problems, windows.audience, `${outline.id}, ${nation}, ${where}`),
        );
        await windows.audience.close();
      }
    expect(problems).toEqual([]);
  });
}

/** Prepares a lesson and starts it in two windows. */
async function teach(
  page: Page,
  outline: Outline,
  size: { width: number; height: number },
  prepare: () => Promise<void>,
) {
  await page.goto('/');
  await page.getByRole('article', { name: outline.title }).getByRole('button', { name: 'Prepare' }).click();
  await button(page, 'Start lesson').waitFor();
  await prepare();
  await button(page, 'Start lesson').click();
  const alone = button(page, 'No, only I can see it');
  const another = button(page, 'Start a new lesson');
  await alone.or(another).waitFor();
  if (await another.isVisible()) await another.click();
  await alone.click();
  const windows = await openAudience(page.context(), page);
  await windows.audience.setViewportSize(size);
  return windows;
}

async function chooseNation(page: Page, nation: string): Promise<void> {
  await page.goto('/');
  await button(page, 'Settings').click();
  await page.getByRole('radio', { name: nation, exact: true }).check();
}

async function nameContacts(page: Page): Promise<void> {
  const roles = page.getByLabel('Who they are');
  // Once named they are offered again.
  if ((await roles.count()) === 0)
    for (const [place, { role, who }] of longestContacts.entries()) {
      await button(page, 'Add a local contact').click();
      await roles.nth(place).fill(role);
      await page.getByLabel('Name and where to find them').nth(place).fill(who);
    }
  await page.getByRole('checkbox', { name: 'Confirm for this session' }).check();
}

/** The slides whose words or help follow the nation, and the help slide itself. */
async function eachOfNation(
  { facilitator, painted }: TwoWindows,
  outline: Outline,
  visit: (where: string) => Promise<void>,
) {
  await painted(() => facilitator.keyboard.press('h'));
  await visit('Help now');
  await painted(() => facilitator.keyboard.press('h'));
  for (const [place, slide] of outline.slides.entries()) {
    if (!slide.parts.some((part) => part === 'For' || part === 'HelpCard')) continue;
    await facilitator.keyboard.type(String(place + 1));
    await painted(() => facilitator.keyboard.press('Enter'));
    for (const beat of slide.beats.keys()) {
      if (beat > 0) await painted(() => facilitator.keyboard.press('PageDown'));
      await visit(`${slide.id}, press ${beat + 1}`);
    }
  }
}
