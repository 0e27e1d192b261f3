import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** One run of words on a printed page, where it stands; in mm, from the left and from the top. */
export interface PrintedRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly base: number;
}

export interface PrintedPage {
  /** In whole mm. */
  readonly size: readonly [width: number, height: number];
  /** In the order in which they are read. */
  readonly runs: readonly PrintedRun[];
  /** The words of each line, in the order in which they are read. */
  readonly lines: readonly string[];
}

export interface PrintedDocument {
  readonly pages: readonly PrintedPage[];
  /** Everything that is told about the file: its title, and who or what made it when. */
  readonly info: Readonly<Record<string, unknown>>;
  readonly hasXmp: boolean;
  /** Roles of its tags, such as `H2` and `Table`, each once. */
  readonly roles: ReadonlySet<string>;
}

const mmAPoint = 25.4 / 72;

/** Prints the page to a PDF and reads it again as a program of somebody else would. */
export async function printToPdf(page: Page): Promise<PrintedDocument> {
  return readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
}

/** Reads a PDF as a program of somebody else would. */
export async function readPdf(file: Uint8Array): Promise<PrintedDocument> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const pages: PrintedPage[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const printed = await document.getPage(number);
    const [, , width = 0, height = 0] = printed.view;
    const { items } = await printed.getTextContent();
    const texts = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push({
      size: [Math.round(width * mmAPoint), Math.round(height * mmAPoint)],
      runs: texts
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, width: long, transform: [, , , , x = 0, y = 0] }) => ({
          text: str,
          left: x * mmAPoint,
          right: (x + long) * mmAPoint,
          base: (height - y) * mmAPoint,
        })),
      lines: linesOf(texts),
    });
    rolesIn(await printed.getStructTree(), roles);
  }
  const { info, metadata } = await document.getMetadata();
  return { pages, info: info as Readonly<Record<string, unknown>>, hasXmp: metadata !== null, roles };
}

function linesOf(texts: readonly { readonly str: string; readonly hasEOL: boolean }[]): readonly string[] {
  return texts
    .map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str))
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

interface Tag {
  readonly role?: string;
  readonly children?: readonly unknown[];
}

function rolesIn(tag: unknown, found: Set<string>): void {
  const { role, children = [] } = (tag ?? {}) as Tag;
  if (role !== undefined) found.add(role);
  for (const child of children) rolesIn(child, found);
}

/** Width of an A4 sheet inside margins of 10 mm, and its height, in CSS pixels. */
const inside = { width: 718, height: 1047 } as const;

/** Sees the page as it is laid out for paper, on one long strip. */
export async function withPaperLayout<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  const before = page.viewportSize();
  await page.setViewportSize(inside);
  await page.emulateMedia({ media: 'print' });
  const found = await look();
  await page.emulateMedia({ media: null });
  if (before !== null) await page.setViewportSize(before);
  return found;
}

/** What would be cut off on paper: pieces with more than fits, sheets of pieces higher than paper, anything beside it. */
export const cutOffOnPaper = (page: Page) =>
  page.locator('.print-sheet').evaluateAll((sheets, { width, height }) => {
    const name = (element: Element) => `${element.className || element.tagName}: ${element.textContent.slice(0, 40)}`;
    const full = [...document.querySelectorAll('.print-piece, .help-print-side')].filter(
      (piece) => piece.scrollHeight > piece.clientHeight + 1 || piece.scrollWidth > piece.clientWidth + 1,
    );
    const high = sheets.filter(
      (sheet) => sheet.querySelector('.print-pieces') !== null && sheet.getBoundingClientRect().height > height,
    );
    const beside = sheets.flatMap((sheet) =>
      [...sheet.querySelectorAll('*')].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && !element.matches('.visually-hidden') && (box.left < -0.5 || box.right > width + 0.5);
      }),
    );
    return [...full, ...high, ...beside].map(name);
  }, inside);

/** Everything on the sheets whose colour is not a grey, so that its meaning might be lost on a mono printer. */
export const colouredOnPaper = (page: Page) =>
  page.locator('.print-sheet, .print-sheet *').evaluateAll((elements) => {
    const isGrey = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
      return alpha === 0 || Math.max(red, green, blue) - Math.min(red, green, blue) <= 4;
    };
    const painted = [
      'color',
      'background-color',
      'fill',
      'stroke',
      'border-top-color',
      'border-bottom-color',
      'border-left-color',
    ];
    return elements.flatMap((element) => {
      const style = getComputedStyle(element);
      return painted
        .filter((property) => /^rgb/u.test(style.getPropertyValue(property)))
        .filter((property) => !isGrey(style.getPropertyValue(property)))
        .map((property) => `${element.className || element.tagName} ${property}`);
    });
  });

/** How much of a sheet of A4 is ink, from 0 to 1, for each sheet on the page as it is laid out for paper. */
export async function inkOfSheets(page: Page): Promise<readonly number[]> {
  const shares: number[] = [];
  for (const sheet of await page.locator('.print-sheet').all()) {
    const picture = (await sheet.screenshot({ scale: 'css' })).toString('base64');
    shares.push(
      await page.evaluate(async (encoded) => {
        const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        if (context === null) throw new Error('Unexpected browser without a canvas, expected one');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        let dark = 0;
        for (let at = 0; at < data.length; at += 4)
          dark += 1 - ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 765;
        // A4 at 96 dots an inch, once for each sheet that the words run over.
        const whole = 794 * 1123 * Math.max(1, Math.ceil(bitmap.height / 1047));
        return dark / whole;
      }, picture),
    );
  }
  return shares;
}
