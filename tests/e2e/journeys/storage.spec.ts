import { expect, type Page } from '@playwright/test';
import { startAlone, test } from '../support/app';
import { expectSlide, goToSlide } from '../support/teach';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the browser itself has in a store, past the app. */
const keptIn = (page: Page, store: string) =>
  page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('not-alone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );

/** Puts a record beside those of the app, as a fault or another version would have left it. */
const plant = (page: Page, store: string, key: string, record: unknown) =>
  page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('not-alone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(given.store, 'readwrite');
          transaction.objectStore(given.store).put(given.record, given.key);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { store, key, record },
  );

test('records that cannot be read are put aside untouched, and the lesson beside them goes on', async ({ page }) => {
  await startAlone(page);
  await goToSlide(page, 5);
  await expectSlide(page, 5);
  await expect.poll(async () => JSON.stringify(await keptIn(page, 'sessions'))).toContain('"slide":"not-your-fault"');
  const planted = [
    { store: 'sessions', key: 'f'.repeat(32), record: { version: 99, words: 'of a newer version' } },
    { store: 'results', key: 'torn', record: 'half a res' },
    { store: 'settings', key: 'settings', record: null },
  ];
  for (const { store, key, record } of planted) await plant(page, store, key, record);

  await page.reload();
  await expect(button(page, 'Continue lesson')).toBeVisible();
  expect(await keptIn(page, 'aside')).toHaveLength(3);
  expect(await keptIn(page, 'aside')).toEqual(expect.arrayContaining(planted));
  expect(await keptIn(page, 'sessions')).toHaveLength(1);
  expect(await keptIn(page, 'results')).toEqual([]);

  // Once: the next start neither meets them nor puts them aside again.
  await page.reload();
  await button(page, 'Continue lesson').click();
  await button(page, 'No, only I can see it').click();
  await expectSlide(page, 5);
  expect(await keptIn(page, 'aside')).toHaveLength(3);
});

test('a record that cannot be read keeps its counts until midnight, and no longer', async ({ page }) => {
  await startAlone(page);
  const counted = (startedAtMs: number) => ({ version: 99, startedAtMs, tallies: { 'what-about-paying.K3': [1, 27] } });
  const today = counted(Date.now());
  await plant(page, 'sessions', 'e'.repeat(32), today);
  await plant(page, 'sessions', 'f'.repeat(32), counted(Date.UTC(2026, 8, 1)));
  await page.reload();
  await expect(button(page, 'Continue lesson')).toBeVisible();
  const records = async () => (await keptIn(page, 'aside')).map((kept) => (kept as { record: unknown }).record);
  await expect.poll(records).toEqual([today, { version: 99, startedAtMs: Date.UTC(2026, 8, 1) }]);
});

declare global {
  var handedOver: { durability: string; sameTask: boolean }[];
}

test('a change is on its way to the disk, strictly, before the page draws it', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.handedOver = [];
    let task = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      task += 1;
    };
    const tasks = new WeakMap<IDBTransaction, number>();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      tasks.set(this.transaction, task);
      port2.postMessage(null);
      return put.apply(this, given);
    };
    const commit = IDBTransaction.prototype.commit;
    IDBTransaction.prototype.commit = function () {
      globalThis.handedOver.push({ durability: this.durability, sameTask: tasks.get(this) === task });
      commit.call(this);
    };
  });
  await startAlone(page);
  await goToSlide(page, 5);
  await expectSlide(page, 5);
  await expect.poll(async () => JSON.stringify(await keptIn(page, 'sessions'))).toContain('"slide":"not-your-fault"');
  const handed = await page.evaluate(() => globalThis.handedOver);
  expect(handed.length).toBeGreaterThan(1);
  for (const one of handed) expect(one).toEqual({ durability: 'strict', sameTask: true });
});
