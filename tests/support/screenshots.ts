import { rm } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserLaunch } from './browser-launch';
import { shootScreens } from './screenshots/facilitator-screens';
import { shootLesson } from './screenshots/lesson-slides';
import { folder } from './screenshots/shoot';
import { serveBuilt } from './served-app';
import { journeyOutline, shippedOutlines } from './taught-app';

/** `npm run screenshots [lesson …]`: every screen, and every slide of every lesson, as pictures to look at. */
const wanted = process.argv.slice(2);
const shipped = await shippedOutlines();
const outlines = shipped.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
if (outlines.length === 0) throw new Error(`Unknown lesson ${wanted.join(', ')}, expected a folder of lessons/`);
await rm(folder, { recursive: true, force: true });
const server = await serveBuilt();
const browser = await chromium.launch(await browserLaunch());
try {
  let taken = await shootScreens(browser, server.url, journeyOutline(shipped));
  process.stdout.write(`Screens: ${taken} pictures\n`);
  for (const outline of outlines) {
    const slides = await shootLesson(browser, server.url, outline);
    process.stdout.write(`${outline.id}: ${slides} pictures\n`);
    taken += slides;
  }
  process.stdout.write(`${taken} pictures in ${folder}\n`);
} finally {
  await browser.close();
  await server.stop();
}
