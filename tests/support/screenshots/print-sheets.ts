import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Outline } from '../../../renderer/core/lesson/outline';
import { button, onCard } from '../taught-app';
import type { Look } from './looks';
import { openLook } from './open-look';
import { folder } from './shoot';

/** Everything a lesson can print, in every way it can be printed, page by page. Returns how many pictures. */
export async function shootSheets(browser: Browser, url: string, look: Look, outline: Outline): Promise<number> {
  const { context, page } = await openLook(browser, url, look);
  await page.goto(url);
  await onCard(page, 'Prepare', outline.title).click();
  const prints = page.locator('.prepare-print button');
  await prints.first().waitFor();
  let taken = 0;
  for (const name of await prints.allInnerTexts()) {
    await button(page, name).click();
    await button(page, 'Print').waitFor();
    const ways = page.getByRole('radio');
    const count = await ways.count();
    for (let way = 0; way < Math.max(1, count); way += 1) {
      if (count > 0) await ways.nth(way).check();
      const pages = await picturesOf(browser, await page.pdf({ preferCSSPageSize: true }));
      const to = join(folder, look.folder, outline.id);
      await mkdir(to, { recursive: true });
      const file = [name.toLowerCase().replaceAll(' ', '-'), ...(count > 1 ? [`way-${way + 1}`] : [])].join('-');
      for (const [index, png] of pages.entries())
        await writeFile(join(to, `${file}-page-${String(index + 1).padStart(2, '0')}.png`), png);
      taken += pages.length;
    }
    await button(page, 'Prepare').click();
  }
  await context.close();
  return taken;
}

/** Not an address that anything is asked for: the page below answers for all of it. */
const site = 'http://sheets.invalid';

/** Pages of a PDF, drawn by pdf.js in the browser at 144 dots an inch. */
async function picturesOf(browser: Browser, pdf: Buffer): Promise<readonly Buffer[]> {
  const page = await browser.newPage();
  await page.route(`${site}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/pdf.js') await route.fulfill({ body: await pdfJs(), contentType: 'text/javascript' });
    else if (pathname === '/sheets.pdf') await route.fulfill({ body: pdf, contentType: 'application/pdf' });
    else await route.fulfill({ body: '<!doctype html><title>Sheets</title>', contentType: 'text/html' });
  });
  await page.goto(site);
  const drawn = await page.evaluate(drawPages, { script: `${site}/pdf.js`, file: `${site}/sheets.pdf` });
  await page.close();
  return drawn.map((address) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}

/** Runs in the page, so everything it needs is inside it. */
async function drawPages({ script, file }: { readonly script: string; readonly file: string }): Promise<string[]> {
  const { getDocument } = (await import(script)) as typeof import('unpdf/pdfjs');
  const sheets = await getDocument({ url: file }).promise;
  const drawn: string[] = [];
  for (let number = 1; number <= sheets.numPages; number += 1) {
    const sheet = await sheets.getPage(number);
    const viewport = sheet.getViewport({ scale: 2 });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await sheet.render({ canvas, viewport }).promise;
    drawn.push(canvas.toDataURL('image/png'));
  }
  return drawn;
}

const pdfJs = () => readFile(fileURLToPath(import.meta.resolve('unpdf/pdfjs')), 'utf8');
