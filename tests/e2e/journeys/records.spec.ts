import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { startAlone, test } from '../support/app';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function savedBy(page: Page, name: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).first().click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** A result as version 1 of the database kept it, before there were delivery records. */
const olderResult = {
  schema: 'not-alone-results',
  version: 1,
  app: '0.1.0',
  session: '3fa9c10b5d2e4f6a8b7c9d0e1f2a3b4c',
  lesson: { id: 'ks4-lesson', version: 1 },
  ages: [14, 16],
  month: '2099-11',
  k: 5,
  group: { n: 28 },
  results: [],
  flags: [],
};

test('a database of before there were delivery records is taken over with all that is in it', async ({ page }) => {
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '<title>Blank</title>' }));
  await page.goto('/blank');
  await page.evaluate(
    (result) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('not-alone', 1);
        opening.onupgradeneeded = () => {
          for (const name of ['sessions', 'results', 'settings']) opening.result.createObjectStore(name);
          opening.result.createObjectStore('aside', { autoIncrement: true });
          opening.transaction?.objectStore('results').put(result, result.session);
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    olderResult,
  );
  await page.goto('/');
  await button(page, 'Results').click();
  await expect(page.getByText('Kept until 31 August 2100')).toBeVisible();
  await button(page, 'What is kept').click();
  await expect(page.getByRole('region', { name: 'Delivery records' })).toBeVisible();
});

test('a delivery record is made after the lesson, saved twice, kept, and deleted with everything else', async ({
  page,
}) => {
  await startAlone(page);
  await button(page, 'End lesson').click();
  await button(page, 'The room is empty').click();
  await button(page, 'There are no slips').click();
  await page.getByRole('checkbox', { name: 'Then make a delivery record' }).check();
  await button(page, 'Finish').click();

  // Filled in from the session; names are typed, and remembered only because that is ticked.
  await page.getByLabel('School, club or place').fill('=Example High School');
  await page.getByLabel('Taught by').fill('A. Teacher');
  await page.getByLabel('How many people took part').fill('28');
  await page.getByRole('checkbox', { name: /^Remember school/u }).check();
  const csv = await savedBy(page, 'Save as a spreadsheet (CSV)');
  const json = await savedBy(page, 'Save as a data file (JSON)');
  expect(csv.name).toMatch(/^delivery-ks4-lesson-\d{4}-\d{2}-[0-9a-f]{6}\.csv$/u);
  expect(json.name).toBe(csv.name.replace('.csv', '.json'));
  const [row] = parse(csv.text, { bom: true, columns: true }) as Record<string, string>[];
  const record = JSON.parse(json.text);
  expect(row).toMatchObject({
    school: "'=Example High School",
    reached: '28',
    slides_taught: '1',
    record: record.record,
  });
  expect(record).toMatchObject({ school: '=Example High School', by: ['A. Teacher'], setting: 'class' });
  expect(record.notice).toMatch(/personal data/u);
  await button(page, 'Keep on this computer').click();
  await expect(page.getByText(/^Kept on this computer until 31 August/u).first()).toBeVisible();
  await button(page, 'Done').click();

  // The list of what is kept: one thing goes, then everything.
  await button(page, 'Settings').click();
  await button(page, 'What is kept on this computer').click();
  const part = (name: string) => page.getByRole('region', { name });
  await expect(part('Delivery records').getByText('=Example High School')).toBeVisible();
  await part('Names for the next delivery record').getByRole('button', { name: 'Delete' }).click();
  await button(page, 'Delete it now').click();
  await expect(part('Names for the next delivery record').getByText('Nothing at present.')).toBeVisible();
  await expect(part('Delivery records').getByText('=Example High School')).toBeVisible();
  await button(page, 'Delete everything').click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toContainText([
    'Delivery records · =Example High School',
  ]);
  await button(page, 'Delete everything now').click();
  await expect(page.getByText('Everything is deleted.').first()).toBeVisible();
  await page.reload();
  await button(page, 'Settings').click();
  await button(page, 'What is kept on this computer').click();
  await expect(part('Delivery records').getByText('Nothing at present.')).toBeVisible();

  // The privacy statement is one more press away, in two versions.
  await button(page, 'Settings').click();
  await button(page, 'Privacy').click();
  await page.getByRole('radio', { name: 'For pupils' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('This app does not know who you are.')).toBeVisible();
  await expect(button(page, 'Print')).toBeHidden();
});
