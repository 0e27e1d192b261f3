import type { Page } from '@playwright/test';
import type { ResultsFile } from '../../../renderer/core/contract/results-file';
import { savedPdf } from '../../support/saved-pdf';
import { button } from '../../support/taught-app';

/** Puts class results into the browser's storage, as the app itself keeps them, and opens the list of results. */
export async function keepResults(page: Page, files: readonly ResultsFile[], home = '/'): Promise<void> {
  await page.goto(home);
  await button(page, 'Results').waitFor();
  await page.evaluate(
    (records) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('not-alone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('results', 'readwrite');
          for (const record of records) writing.objectStore('results').put(record, record.session);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    files,
  );
  await page.goto(home);
  await button(page, 'Results').click();
}

/** From the list of results, which holds one: the page for the school, drawn to the last bar. */
export async function openClassResultPage(page: Page): Promise<void> {
  await button(page, 'Export results').click();
  await button(page, 'One page (PDF)').click();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.class-result .result-chart')].every(({ children }) => children.length > 0),
  );
}

/** The open page for the school as the desktop edition saves it under this name. */
export async function savedClassResult(page: Page, file: ResultsFile, name: string): Promise<Uint8Array> {
  await page.evaluate(
    (title) => {
      document.title = title;
    },
    name.replace(/\.pdf$/u, ''),
  );
  return savedPdf(page, file.month);
}
