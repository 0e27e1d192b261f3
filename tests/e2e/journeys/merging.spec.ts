import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mergeResults } from '../../../renderer/core/results/merge';
import { mergedCsv } from '../../../renderer/core/results/merged-csv';
import { resultsJson } from '../../../renderer/core/results/results-file';
import { hugeBytes, refusedCases, soundFile } from '../../support/result-cases';
import { button, onCard } from '../../support/taught-app';
import { test } from '../support/app';
import { holdSlowFile } from '../support/held-file';

const colleague = (number: number) => ({ ...soundFile, session: number.toString(16).padStart(32, '0') });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const merged = (count: number) =>
  mergedCsv(mergeResults(Array.from({ length: count }, (_, number) => colleague(number))));

/** A folder of sound files and of every file that is wrong. */
function putFolder(folder: string): string {
  mkdirSync(join(folder, 'north'), { recursive: true });
  for (const number of [1, 2, 3])
    writeFileSync(join(folder, 'north', `${number}.json`), resultsJson(colleague(number)));
  for (const { name, bytes } of refusedCases) {
    writeFileSync(join(folder, name), bytes ?? '');
    if (bytes === undefined) truncateSync(join(folder, name), hugeBytes);
  }
  return folder;
}

/** Every file by name, with when it was last written. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [
    name,
    statSync(join(folder, name)).mtimeMs,
  ]);

/** Everything that this origin keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), await caches.keys()];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        found.push([name, store, await asked(database.transaction(store).objectStore(store).getAll())]);
      database.close();
    }
    return JSON.stringify(found);
  });

/** Drops a file or folder of this computer on the page, as a hand with a mouse does. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await session.detach();
}

test('colleagues’ files are picked and dropped, looked over, merged and saved, and nothing of them stays', async ({
  page,
}, testInfo) => {
  const folder = putFolder(testInfo.outputPath('from-colleagues'));
  const before = filesIn(folder);
  await holdSlowFile(page);
  // From here on the browser asks us, not the system, whichever press comes first.
  page.on('filechooser', () => undefined);
  await page.goto('/');
  await button(page, 'Results').click();
  const stored = await kept(page);

  await test.step('by keyboard alone to the picker', async () => {
    await button(page, 'Add colleagues’ files').focus();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Merge class results')).toBeFocused();
    // Past Help.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(button(page, 'Choose files')).toBeFocused();
    const chooser = page.waitForEvent('filechooser', { timeout: 10_000 });
    await page.keyboard.press('Enter');
    await (await chooser).setFiles([
      { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(resultsJson(colleague(0))) },
    ]);
    await expect(heading(page, 'Before they are merged')).toBeFocused();
    await expect(page.getByText('1 class result can be merged.')).toBeVisible();
  });

  await test.step('cancelling adds none of the files', async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 10_000 });
    await button(page, 'Choose files').click();
    const fileOf = (name: string, number: number) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(resultsJson(colleague(number))),
    });
    await (await chooser).setFiles([fileOf('slow.json', 8), fileOf('other.json', 9)]);
    await expect(page.getByRole('region', { name: 'Reading files' }).getByText('1 of 2 files')).toBeVisible();
    await button(page, 'Cancel').click();
    await expect(page.getByText('Cancelled. None of those files was added.').first()).toBeVisible();
    await expect(page.getByText('1 class result can be merged.')).toBeVisible();
  });

  await test.step('a folder with every wrong file is dropped: each is named with its reason, nothing is merged', async () => {
    await drop(page, folder);
    const refused = page.getByRole('region', { name: `${refusedCases.length} files are refused` });
    await expect(refused).toBeVisible();
    const showAll = refused.getByRole('button');
    if ((await showAll.count()) > 0) await showAll.click();
    const said = await refused.getByRole('listitem').allInnerTexts();
    const expected = refusedCases.map(
      ({ name, refusal: { line, problem, remedy } }) =>
        `from-colleagues/${name}${line === null ? '' : `, line ${line}`}\n${problem}\n${remedy}`,
    );
    expect(said).toEqual(expected.sort());
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  await test.step('the others are merged only when that is asked for, and saved', async () => {
    await button(page, 'Merge the other 4').click();
    await expect(heading(page, 'Merged class results')).toBeFocused();
    await expect(page.getByText('4 class results. ')).toContainText('files were refused and are not in it.');
    await expect(page.getByText('48 of 112 (43 %)').first()).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save as spreadsheet (CSV)').click(),
    ]);
    expect(download.suggestedFilename()).toBe('merged-results-2026-11.csv');
    expect(readFileSync(await download.path(), 'utf8')).toBe(merged(4));
  });

  await test.step('nothing of it stays, and the app goes on', async () => {
    await button(page, 'Results').click();
    await button(page, 'Add colleagues’ files').click();
    await expect(heading(page, 'Merge class results')).toBeFocused();
    await expect(button(page, 'Start again')).toHaveCount(0);
    expect(await kept(page)).toBe(stored);
    expect(filesIn(folder)).toEqual(before);
    await button(page, 'Results').click();
    await button(page, 'Home').click();
    await expect(onCard(page, 'Start lesson')).toBeVisible();
  });
});
