import { type Browser, chromium, type LaunchOptions, type Page } from '@playwright/test';
import type { Outline } from '../../renderer/core/lesson/outline';
import { openAudience, startLesson } from '../support/taught-app';

const changes = 500;
/** What is loaded once, such as the views of activities, is loaded by then. */
const warmUp = 60;
const fourHoursMs = 4 * 60 * 60 * 1000;

export interface Growth {
  /** Bytes of the heap after the run over those before it, after a full collection each; in kB. */
  readonly facilitator: number;
  readonly audience: number;
}

/**
 * How much more memory each window holds after 500 slide changes spread over four hours. The hours are simulated: the
 * clocks and timers of the facilitator page are moved on by their share before each change, so everything that ticks has
 * ticked as often as in four real ones.
 */
export async function measureMemory(launch: LaunchOptions, url: string, outline: Outline): Promise<Growth> {
  const browser: Browser = await chromium.launch(launch);
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await page.clock.install();
  await startLesson(page, url, outline.title, 'alone');
  const { audience } = await openAudience(context, page);
  await page.bringToFront();
  const numbers = outline.slides.map((_, index) => index + 1);
  const change = async (count: number, eachMs: number) => {
    for (let done = 0; done < count; done += 1) {
      await page.clock.runFor(eachMs);
      await page.keyboard.type(String(numbers[done % numbers.length] ?? 1));
      await page.keyboard.press('Enter');
    }
  };
  await change(warmUp, 1000);
  const before = [await heapOf(page), await heapOf(audience)] as const;
  await change(changes, fourHoursMs / changes);
  const after = [await heapOf(page), await heapOf(audience)] as const;
  await browser.close();
  return { facilitator: (after[0] - before[0]) / 1000, audience: (after[1] - before[1]) / 1000 };
}

/** Bytes of the JavaScript heap that are still in use after a full collection. */
async function heapOf(page: Page): Promise<number> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('HeapProfiler.collectGarbage');
  await debug.send('HeapProfiler.collectGarbage');
  const { usedSize } = await debug.send('Runtime.getHeapUsage');
  await debug.detach();
  return usedSize;
}
