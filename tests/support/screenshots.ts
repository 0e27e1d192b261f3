import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserLaunch } from './browser-launch';
import { shootStates } from './screenshots/every-state';
import { shootLesson } from './screenshots/lesson-slides';
import { readRequest } from './screenshots/looks';
import { shootSheets } from './screenshots/print-sheets';
import { folder } from './screenshots/shoot';
import { serveBuilt } from './served-app';
import { shippedOutlines } from './taught-app';

/** `npm run screenshots -- [lesson …] [--looks name,…]`: every screen, slide and sheet, as pictures to look at. */
const shipped = await shippedOutlines();
const request = readRequest(
  process.argv.slice(2),
  shipped.map(({ id }) => id),
);
const outlines = shipped.filter(({ id }) => request.lessons.includes(id));
const server = await serveBuilt();
const browser = await chromium.launch(await browserLaunch());
let taken = 0;
const tell = (what: string, pictures: number) => {
  taken += pictures;
  process.stdout.write(`${what}: ${pictures} pictures\n`);
};
try {
  for (const look of request.looks) {
    const name = look.folder === '' ? 'light' : look.folder;
    // What another look has drawn stays.
    for (const part of look.folder === '' ? ['screens', 'lessons'] : [look.folder])
      await rm(join(folder, part), { recursive: true, force: true });
    if (look.screens.length > 0) tell(`${name}, screens`, await shootStates(browser, server.url, look));
    for (const outline of outlines) {
      const shootIt = look.print ? shootSheets : shootLesson;
      if (look.print || look.slides.length > 0)
        tell(`${name}, ${outline.id}`, await shootIt(browser, server.url, look, outline));
    }
  }
  process.stdout.write(`${taken} pictures in ${folder}\n`);
} finally {
  await browser.close();
  await server.stop();
}
