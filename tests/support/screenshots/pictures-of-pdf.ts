import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';

/** Not an address that anything is asked for: the page below answers for all of it. */
const site = 'http://sheets.invalid';

/** Pages of a PDF as PNG, drawn by pdf.js in the browser at 144 dots an inch. */
export async function picturesOf(browser: Browser, pdf: Buffer): Promise<readonly Buffer[]> {
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
