import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { teachShortLesson } from '../desktop/short-lesson';
import { audienceAfter, test } from '../support/app';

test('a short lesson is taught by mouse, from Home to an exported result', async ({ page }) => {
  await page.goto('/');
  const text = await teachShortLesson({
    facilitator: page,
    openAudience: (button) => audienceAfter(page, () => button.click()),
    exported: async (button) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return readFile(await download.path(), 'utf8');
    },
  });
  const file = JSON.parse(text);
  expect(file).toMatchObject({ schema: 'not-alone-results', group: { n: 28 } });
  // Everyone chose the first, unsafe answer: nothing smaller than five may show, so "fewer" is all that is said.
  expect(file.results).toEqual([expect.objectContaining({ item: 'K3', phase: 'single', result: { form: 'fewer' } })]);
});
