import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserLaunch } from './browser-launch';

/**
 * `npm run icons`: the product's mark as the files that packages and windows want, from its two drawings. Small ones are
 * drawn from `favicon.svg`, which has the same mark with fewer curves and bolder lines.
 */
const root = join(import.meta.dirname, '../..');
const folder = join(root, 'electron/icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const largestSmall = 48;
/** On macOS icons leave a margin: 824 of 1024 px are the tile. */
const macTile = 824;

/** Draws a file of `renderer/public` as a square of `size` px with nothing behind it, in the middle of one of `canvas` px. */
async function draw(browser: Browser, name: string, size: number, canvas = size): Promise<Buffer> {
  const svg = await readFile(join(root, 'renderer/public', name), 'utf8');
  const page = await browser.newPage({ viewport: { width: canvas, height: canvas } });
  const placed = svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `);
  await page.setContent(`<body style="margin:0;height:100vh;display:grid;place-items:center">${placed}</body>`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

interface Picture {
  readonly size: number;
  readonly png: Buffer;
}

/** An ICO file that holds PNG pictures, as Windows reads since Vista. A side of 256 px is written as 0. */
function toIco(pictures: readonly Picture[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

const browser = await chromium.launch(await browserLaunch());
try {
  const pictures: Picture[] = [];
  for (const size of sizes)
    pictures.push({ size, png: await draw(browser, size <= largestSmall ? 'favicon.svg' : 'icon.svg', size) });
  await mkdir(folder, { recursive: true });
  for (const { size, png } of pictures) await writeFile(join(folder, `${size}x${size}.png`), png);
  await writeFile(join(folder, 'icon.ico'), toIco(pictures.filter(({ size }) => size <= 256)));
  await writeFile(join(folder, 'mac.png'), await draw(browser, 'icon.svg', macTile, 1024));
  process.stdout.write(`${pictures.length} sizes in ${folder}\n`);
} finally {
  await browser.close();
}
