import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser } from '@playwright/test';
import { resultsJson } from '../../renderer/core/results/results-file';
import { repository } from '../support/served-app';
import { fakeEntry, fakeFile } from '../unit/results/fake-lesson';

const files = 10_000;
const runs = 5;
/** Imported before a command: it says at its end how much memory it had at its peak. */
const saysPeak = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS, 'kB'));",
)}`;
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export interface MergeTimes {
  /** The command over 10,000 files: ms of the whole process, and MB at its peak. */
  readonly command: readonly number[];
  readonly commandMb: readonly number[];
  /** The page: ms from the choice of the folder to the report, ms from there to the table, MB of heap with all of it in. */
  readonly read: readonly number[];
  readonly merge: readonly number[];
  readonly heapMb: readonly number[];
  /** ms for which the page could not answer a press, at the longest, in each run. */
  readonly frozen: readonly number[];
}

/** Merges 10,000 result files of twelve results each with the command and in the page. */
export async function measureMerge(browser: Browser, url: string): Promise<MergeTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'not-alone-bench-'));
  try {
    const input = putFiles(folder);
    const command = await measureCommand(input, join(folder, 'out.csv'));
    return { ...command, ...(await measurePage(browser, url, input)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Four questions before and after, by slips, and four asked once, by hands. */
function putFiles(folder: string): string {
  const input = join(folder, 'results');
  mkdirSync(input);
  const slips = { method: 'slips', options: 5, target: [3, 4] } as const;
  for (let number = 0; number < files; number += 1) {
    const of = (place: number) =>
      (number + place) % 3 === 0 ? ({ form: 'fewer' } as const) : { form: 'two' as const, target: 12 };
    const pairs = (['baseline', 'endpoint'] as const).flatMap((phase) =>
      ['B1', 'B2', 'B3', 'B4'].map((item, place) => fakeEntry({ ...slips, item, phase, result: of(place) })),
    );
    const once = ['K1', 'K2', 'K3', 'K4'].map((item) =>
      fakeEntry({ item, result: { form: 'full', counts: [12, 10, 6] } }),
    );
    const session = number.toString(16).padStart(32, '0');
    writeFileSync(join(input, `${number}.json`), resultsJson(fakeFile([...pairs, ...once], { session })));
  }
  return input;
}

async function measureCommand(input: string, csv: string) {
  const [command, commandMb]: [number[], number[]] = [[], []];
  const entry = join(repository, 'electron/results.ts');
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const args = ['--import', tsx, '--import', saysPeak, entry, 'merge', input, '--csv', csv];
    const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: repository });
    command.push(performance.now() - started);
    commandMb.push(Number(/peak (\d+) kB/u.exec(stderr)?.[1]) / 1000);
  }
  return { command, commandMb };
}

async function measurePage(browser: Browser, url: string, input: string) {
  const [read, merge, heapMb, frozen]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage();
    const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
    await page.addInitScript({ path: join(import.meta.dirname, 'merge-probe.js') });
    await page.goto(url);
    await press('Results');
    await press('Add colleagues’ files');
    await page.locator('input[webkitdirectory]').setInputFiles(input);
    await page.getByRole('button', { name: 'Merge 10,000 class results' }).waitFor({ timeout: 120_000 });
    const reading = await page.evaluate(() => (window as unknown as Probed).sinceAsked());
    await press('Merge 10,000 class results');
    await page.locator('.merged-view').waitFor();
    const merging = await page.evaluate(() => (window as unknown as Probed).sinceAsked());
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    read.push(reading.ms);
    merge.push(merging.ms);
    frozen.push(Math.max(reading.frozen, merging.frozen));
    heapMb.push(usedSize / 1e6);
    await page.close();
  }
  return { read, merge, heapMb, frozen };
}

/** What `merge-probe.js` puts into the page. */
interface Probed {
  sinceAsked(): { readonly ms: number; readonly frozen: number };
}
