import { expect, type Page } from '@playwright/test';
import { startAlone, test } from '../e2e/support/app';
import { countHands, everythingKept, expectSlide, goToSlide, openResponses, saidOn } from '../e2e/support/teach';
import { button } from '../support/taught-app';
import { isLong } from './seeded';

const kept = (page: Page) => expect.poll(() => everythingKept(page));
const notSaved = (page: Page) => saidOn(page, 'This lesson is not being saved');
const banner = (page: Page) => page.getByRole('complementary', { name: 'This browser' });

/** Chromium asks for the space that is left at most this often. */
const askedEveryMs = 31_000;

/** Why a small write of its own is refused; `null` when it is not. */
async function tryToWrite(): Promise<string | null> {
  const opening = indexedDB.open('probe');
  opening.onupgradeneeded = () => opening.result.createObjectStore('probe');
  try {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction('probe', 'readwrite');
    transaction.objectStore('probe').put('x'.repeat(10_000), 1);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    }).finally(() => database.close());
    return null;
  } catch (error) {
    return error instanceof DOMException ? error.name : String(error);
  }
}

/**
 * Faults of the browser's own storage. Cleared data is real. A full disk is real in the long run, by the debugger's quota;
 * in the short one, which cannot wait until the browser asks again, each write is refused as the browser then refuses it.
 */
async function storageOf(page: Page) {
  const debug = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  const quota = async (given: { readonly quotaSize?: number }) => {
    await debug.send('Storage.overrideQuotaForOrigin', { origin, ...given });
    const refusal = given.quotaSize === undefined ? null : 'QuotaExceededError';
    await expect.poll(() => page.evaluate(tryToWrite), { timeout: 3 * askedEveryMs }).toBe(refusal);
  };
  const refuse = (refused: boolean) =>
    page.evaluate((on) => (on ? sessionStorage.setItem('full', 'yes') : sessionStorage.removeItem('full')), refused);
  if (!isLong)
    await page.addInitScript(() => {
      for (const name of ['put', 'add'] as const) {
        const write = IDBObjectStore.prototype[name];
        IDBObjectStore.prototype[name] = function (...given: Parameters<typeof write>) {
          if (sessionStorage.getItem('full') !== null) throw new DOMException('no space', 'QuotaExceededError');
          return write.apply(this, given);
        };
      }
    });
  return {
    fill: () => (isLong ? quota({ quotaSize: 1 }) : refuse(true)),
    makeRoom: () => (isLong ? quota({}) : refuse(false)),
    clear: () => debug.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }),
  };
}

test('on a full disk the lesson goes on, says that it is not saved and what to do, and saves again once there is room', async ({
  page,
}) => {
  await page.goto('/');
  const storage = await storageOf(page);
  await startAlone(page);
  await goToSlide(page, 9);
  await openResponses(page);
  await countHands(page, [3, 20, 2, 3]);
  await button(page, 'Close responses').click();
  await kept(page).toContain('[3,20,2,3]');
  await storage.fill();
  await goToSlide(page, 5);
  const told = notSaved(page);
  await expect(told).toContainText('do not close this window before the results are saved');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 6);
  await storage.makeRoom();
  await page.keyboard.press('PageUp');
  await expectSlide(page, 5);
  await expect(told).toBeHidden();

  await button(page, 'End lesson').click();
  await button(page, 'The room is empty').click();
  await button(page, 'There are no slips').click();
  await storage.fill();
  await button(page, 'Save results').click();
  await expect(page.getByText('This computer refused to save.', { exact: false }).first()).toContainText(
    'Free some space',
  );
  await storage.makeRoom();
  await button(page, 'Save results').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Not alone');
  await expect(page.getByText('28 pupils, ages 14 to 16')).toBeVisible();

  // A change outside a lesson.
  await storage.fill();
  await button(page, 'Results').click();
  await button(page, 'Home').click();
  await button(page, 'Settings').click();
  await page.getByRole('radio').last().click();
  await expect(banner(page)).toContainText('could not be saved');
  await expect(banner(page)).toContainText('Free some space');
});

test('a disk that is full from the start, with a record that cannot be read, keeps nobody from teaching', async ({
  page,
}) => {
  await page.goto('/');
  // What is kept has been read: what is planted now is not found before the page is opened again.
  await expect(button(page, 'Start lesson').first()).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('not-alone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('sessions', 'readwrite');
          transaction.objectStore('sessions').put('half a sess', 'torn');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  const storage = await storageOf(page);
  await storage.fill();
  await startAlone(page);
  await expect(notSaved(page)).toBeVisible();
  await goToSlide(page, 5);
  await expectSlide(page, 5);
  await storage.makeRoom();
  await page.reload();
  await expect(banner(page)).toContainText('could not be read');
  await expect(banner(page)).toContainText('start it again and go to its slide');
});

test('a lesson whose saved data is cleared while it is taught is saved whole with the next press', async ({ page }) => {
  await startAlone(page);
  await goToSlide(page, 9);
  await openResponses(page);
  await countHands(page, [3, 20, 2, 3]);
  await button(page, 'Close responses').click();
  await kept(page).toContain('[3,20,2,3]');
  await (await storageOf(page)).clear();
  await goToSlide(page, 5);
  await kept(page).toContain('[3,20,2,3]');
  await page.reload();
  await button(page, 'Continue lesson').click();
  await button(page, 'No, only I can see it').click();
  await expectSlide(page, 5);
});

test('what a newer version keeps is left as it is, and that is said with what to do', async ({ page }) => {
  await page.goto('/');
  await startAlone(page);
  await goToSlide(page, 5);
  await kept(page).toContain('"slide":"not-your-fault"');
  const newer = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('not-alone', 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('sessions').objectStore('sessions').count();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result);
            };
          };
        }),
    );
  expect(await newer()).toBe(1);
  // The page that is open is told, and does not stand in the way.
  await goToSlide(page, 6);
  await expect(notSaved(page)).toBeVisible();

  await page.reload();
  await expect(banner(page)).toContainText('A newer Not Alone has been used here');
  await expect(banner(page)).toContainText('open the newer version');
  await startAlone(page);
  await goToSlide(page, 5);
  await expectSlide(page, 5);
  expect(await newer()).toBe(1);
});
