import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { startAlone } from '../support/app';
import { type KillableBrowser, startBrowser } from '../support/killable-browser';

interface Scan {
  readonly files: number;
  readonly tables: number;
  readonly logs: number;
  readonly found: readonly { readonly file: string; readonly layer: string; readonly needle: string }[];
}

const scanner = join(import.meta.dirname, '../../attacker/scan-disk.mjs');
/** How many tick each point of B1, and A, B and C of K10. */
const b1 = [3, 2, 9, 5, 8];
const k10 = [11, 9, 7];
/** A whole slip, B1 to B5 and K10, as it is typed. */
const ballot = '51423B';
const each = (marks: string, counts: readonly number[]) => counts.flatMap((count, at) => Array(count).fill(marks[at]));
const letters = each('ABC', k10);
const slips = each('12345', b1).map((point, place) => `${point}----${letters[place]}`);
/** One of those who tick 5 and B, with all the rest of it. */
slips[slips.indexOf('5----B')] = ballot;

test('no count of slips and no ballot is ever on the disk, where the same search finds one that was planted (P11)', async ({
  launchOptions,
  baseURL,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'not-alone-disk-'));
  const [profile, temporary] = ['profile', 'temporary'].map((name) => join(folder, name));
  mkdirSync(temporary ?? '');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  const scan = (counts: readonly (readonly number[])[], texts: readonly string[]): Scan =>
    JSON.parse(
      execFileSync(process.execPath, [scanner, folder, JSON.stringify({ counts, texts })], { encoding: 'utf8' }),
    );
  let browser: KillableBrowser | null = null;
  const open = async (): Promise<Page> => {
    browser = await startBrowser(profile ?? '', launchOptions);
    const [page] = browser.context.pages();
    return page ?? browser.context.newPage();
  };
  const kill = async () => {
    await browser?.kill();
    browser = null;
  };
  try {
    await teachWithSlips(await open(), baseURL ?? '');
    // As a power cut would, with nothing tidied.
    await kill();
    const taught = scan([b1, k10], [ballot]);
    expect(taught.found).toEqual([]);
    expect(taught.files).toBeGreaterThan(20);
    expect(taught.logs).toBeGreaterThan(0);

    // The same search of the same profile must find them where they are, or it has proved nothing.
    await plant(await open(), baseURL ?? '', { b1, k10, ballot }, 0);
    await kill();
    const logged = scan([b1, k10], [ballot]).found.filter(({ file }) => file.endsWith('.log'));
    expect(needlesOf(logged)).toEqual([`${b1} cloned`, `${k10} cloned`, `${ballot} text`]);

    // Enough behind it for LevelDB to put it into a table, where it is packed.
    await plant(await open(), baseURL ?? '', null, 12);
    await kill();
    const { tables, found } = scan([b1, k10], [ballot]);
    expect(tables).toBeGreaterThan(0);
    const unpacked = found.filter(({ file, layer }) => file.endsWith('.ldb') && layer !== 'raw');
    expect(needlesOf(unpacked)).toEqual([`${b1} cloned`, `${k10} cloned`, `${ballot} text`]);
  } finally {
    await kill();
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(folder, { recursive: true, force: true });
  }
});

const needlesOf = (found: Scan['found']) => [...new Set(found.map(({ needle }) => needle))];

/** A lesson whose slips are typed, up to the saved result. */
async function teachWithSlips(page: Page, address: string): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await startAlone(page, address);
  await button('End lesson').click();
  await button('The room is empty').click();
  await page.getByRole('spinbutton').fill('28');
  await page.keyboard.press('Enter');
  const line = page.getByRole('textbox').first();
  for (const slip of slips) {
    await line.fill(slip);
    await page.keyboard.press('Enter');
  }
  await button('All slips are in').click();
  await button('Yes, all are in').click();
  await button('Save results').click();
  await expect(button('Export results')).toBeVisible();
}

/** Writes a record beside the app's own, in the same LevelDB, and so many megabytes after it. */
async function plant(page: Page, address: string, record: object | null, megabytes: number): Promise<void> {
  await page.goto(address);
  await page.evaluate(
    async ({ value, size }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('planted', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const put = (key: string, one: unknown) =>
        new Promise<void>((resolve, reject) => {
          const writing = database.transaction('records', 'readwrite', { durability: 'strict' });
          writing.objectStore('records').put(one, key);
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(writing.error);
        });
      if (value !== null) await put('planted', value);
      // Above 64 KB a value goes into a file of its own.
      for (let place = 0; place < 20 * size; place += 1)
        await put(`noise ${place}`, crypto.getRandomValues(new Uint8Array(50_000)));
      database.close();
    },
    { value: record, size: megabytes },
  );
}
