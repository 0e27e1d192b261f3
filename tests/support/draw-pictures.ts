import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserLaunch } from './browser-launch';
import { looks } from './screenshots/looks';
import { openLook } from './screenshots/open-look';
import { picturesOf } from './screenshots/pictures-of-pdf';
import { repository, serveBuilt } from './served-app';
import { button, journeyLesson, onCard, openAudience, startLesson, type TwoWindows } from './taught-app';

/** `npm run pictures`: the pictures of the README, as WebP into `docs/images/`. */
const folder = join(repository, 'docs/images');
/** What a reader on a slow line is asked to fetch at most for one of them. */
const mostBytes = 120_000;

interface Part {
  readonly width: number;
  readonly height: number;
}

/** Keeps a picture, or its upper left part. */
async function keep(browser: Browser, name: string, png: Buffer, part?: Part): Promise<void> {
  const page = await browser.newPage();
  const address = await page.evaluate(drawWebp, { png: png.toString('base64'), part });
  await page.close();
  const webp = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  if (webp.length > mostBytes) throw new Error(`Unexpected ${webp.length} bytes of ${name}, expected ${mostBytes}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.webp`), webp);
  process.stdout.write(`${name}.webp: ${Math.ceil(webp.length / 1000)} kB\n`);
}

/** Runs in the page. */
async function drawWebp({ png, part }: { readonly png: string; readonly part: Part | undefined }): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  canvas.width = part?.width ?? bitmap.width;
  canvas.height = part?.height ?? bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/webp', 0.8);
}

async function goTo({ facilitator, painted }: TwoWindows, slide: number): Promise<void> {
  await painted(async () => {
    await facilitator.keyboard.type(String(slide));
    await facilitator.keyboard.press('Enter');
  });
}

/** Goes to the chat of the lesson, with some of its lines marked, at the minute that the plan has it. */
async function teachChat(windows: TwoWindows): Promise<void> {
  const { facilitator: page, painted } = windows;
  await goTo(windows, 6);
  for (let press = 0; press < 4; press += 1) await painted(() => page.keyboard.press('PageDown'));
  await painted(() => page.keyboard.press('r'));
  await page.clock.runFor('17:20');
  await page.mouse.move(0, 0);
}

const server = await serveBuilt();
const browser = await chromium.launch(await browserLaunch());
try {
  const [light] = looks.light;
  const { context, page } = await openLook(browser, server.url, light, (first) => first.clock.install());
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(server.url);
  await button(page, 'Skip these steps').click();
  await keep(browser, 'home', await page.screenshot());

  await onCard(page, 'Prepare', journeyLesson).click();
  await button(page, 'Pupil help cards').click();
  await button(page, 'Print').waitFor();
  const [sheet] = await picturesOf(browser, await page.pdf({ preferCSSPageSize: true }));
  if (sheet === undefined) throw new Error('Unexpected PDF without a page, expected help cards');
  // One card of the four on a sheet of A4.
  await keep(browser, 'help-card', sheet, { width: 595, height: 842 });

  await startLesson(page, server.url, journeyLesson, 'alone');
  const windows = await openAudience(context, page);
  await windows.audience.setViewportSize({ width: 1280, height: 720 });
  await goTo(windows, 5);
  await keep(browser, 'wall', await windows.audience.screenshot());
  await teachChat(windows);
  await keep(browser, 'present', await page.screenshot());
} finally {
  await browser.close();
  await server.stop();
}
