import { expect, type Page } from '@playwright/test';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Goes to a slide by its number, as the keys do: digits, then Enter. */
export async function goToSlide(page: Page, number: number): Promise<void> {
  await page.bringToFront();
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
}

/** Where the session is: the number on the facilitator's heading, and what the room sees in words. */
export async function expectSlide(page: Page, number: number): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${number} of 14`);
}

/** Opens responses for the question on show; the first time, 28 pupils take part. */
export async function openResponses(page: Page): Promise<void> {
  await button(page, 'Open responses').click();
  const n = page.getByLabel('How many pupils are taking part?');
  const panel = page.getByRole('region', { name: 'Responses' });
  await expect(n.or(panel)).toBeVisible();
  if (await n.isVisible()) {
    await n.fill('28');
    await button(page, 'Start counting').click();
  }
  await expect(panel).toBeVisible();
}

/** Counts hands by the keys: as many presses of each option's digit as hands. */
export async function countHands(page: Page, counts: readonly number[]): Promise<void> {
  for (const [option, hands] of counts.entries())
    for (let hand = 0; hand < hands; hand += 1) await page.keyboard.press(`Digit${option + 1}`);
}

/** Everything kept in this browser, as one string. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('not-alone');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const stores = [...db.objectStoreNames];
    const read = (store: string) =>
      new Promise<unknown>((resolve, reject) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const kept = await Promise.all(stores.map(async (store) => [store, await read(store)]));
    db.close();
    return JSON.stringify([...kept, ['localStorage', { ...localStorage }], ['sessionStorage', { ...sessionStorage }]]);
  });
}

/** Words on the screen that are also read out when they change. */
export const saidOn = (page: Page, words: string) => page.locator('[data-said]').filter({ hasText: words });

/** What the room sees, as the facilitator's own picture of it has it. */
export const stageNow = (page: Page) => page.getByRole('region', { name: 'What the room sees now' });

/** Slide 9 with a question open and one hand counted, for its second answer. */
export async function openCountOnSlide9(page: Page): Promise<void> {
  await goToSlide(page, 9);
  await openResponses(page);
  await countHands(page, [0, 1]);
  await expect(page.getByText('1 of 28 counted', { exact: true })).toBeVisible();
}
