import { chromium } from '@playwright/test';
import { serveFixture } from './tests/e2e/support/lesson-server';
import { openAudience, startLesson } from './tests/support/taught-app';
const server = await serveFixture('kinds');
const out = '/tmp/kshots'; 
import { mkdirSync } from 'node:fs';
mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const only = process.argv[2];
for (const [w, h] of [[1024, 768], [1920, 1080]] as const) {
  const context = await browser.newContext({ viewport: { width: w, height: h } });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log('ERR', m.text()));
  page.on('pageerror', (e) => console.log('PAGEERR', e.message));
  await startLesson(page, server.url, 'The newer activities', 'alone');
  const { audience } = await openAudience(context, page);
  audience.on('console', (m) => m.type() === 'error' && console.log('AERR', m.text()));
  audience.on('pageerror', (e) => console.log('APAGEERR', e.message));
  await audience.setViewportSize({ width: w, height: h });
  let n = 0;
  const shot = async (name: string, both = false) => {
    await page.waitForTimeout(250);
    await audience.screenshot({ path: `${out}/${name}-${w}.png` });
    if (both && w === 1024) await page.screenshot({ path: `${out}/${name}-panel-${w}.png` });
    n += 1;
  };
  const go = async (k: number) => { await page.keyboard.type(String(k)); await page.keyboard.press('Enter'); await page.waitForTimeout(150); };
  const panel = page.getByRole('region', { name: 'This activity' });
  await page.bringToFront();
  // 2 line
  await go(2); await shot('line-1', true);
  await page.keyboard.press('PageDown');
  await panel.getByRole('button', { name: 'Nearer “At the cinema”' }).click(); await page.keyboard.press('r'); await shot('line-2', true);
  // 3 groups
  await go(3); await shot('groups-1', true);
  for (let i = 0; i < 6; i++) await panel.getByRole('button', { name: 'One group more' }).click();
  await panel.getByRole('button', { name: 'Start the timer' }).click(); await shot('groups-2', true);
  // 4 wall
  await go(4); await shot('wall-1', true);
  await page.keyboard.press('PageDown'); await shot('wall-2', true);
  await panel.getByRole('button', { name: 'Not sure' }).click(); await page.keyboard.press('r'); await shot('wall-3');
  await page.keyboard.press('PageDown'); await shot('wall-4');
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown');
  await page.keyboard.press('r'); await shot('wall-5');
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown');
  await shot('wall-6');
  // 5 myths
  await go(5); await shot('myth-1', true);
  await page.keyboard.press('r'); await shot('myth-2');
  await page.keyboard.press('PageDown'); await shot('myth-3');
  await page.keyboard.press('o');
  await page.getByLabel('How many pupils are taking part?').fill('28'); await page.keyboard.press('Enter');
  for (const [o, c] of [9, 15, 4].entries()) for (let i = 0; i < c; i++) await page.keyboard.press(`Digit${o + 1}`);
  await shot('myth-count', true);
  await page.keyboard.press('o'); await page.keyboard.press('Enter'); await page.keyboard.press('r'); await shot('myth-4');
  await page.keyboard.press('r'); await shot('myth-5', true);
  // 6 bins
  await go(6); await shot('bins-1', true);
  const put = async (c: RegExp, r: string) => { await panel.getByRole('button', { name: c }).first().click(); await panel.getByRole('button', { name: r, exact: true }).click(); };
  await put(/Pay a little/, "This doesn't help"); await put(/Keep the messages/, 'This helps'); await put(/Ask them/, 'This helps'); await shot('bins-2', true);
  await put(/Delete/, "This doesn't help"); await put(/Tell/, "This helps"); await put(/Stop rep/, "This helps"); await shot('bins-3');
  await page.keyboard.press('r'); await shot('bins-4'); await page.keyboard.press('r'); await shot('bins-5');
  // 7 ages
  await go(7); await shot('ages-1', true);
  await put(/Ella/, 'Report Remove'); await put(/Chidi/, 'Take It Down'); await put(/Rhys, 18/, 'StopNCII'); await put(/Rhys again/, 'StopNCII'); await put(/Tomasz/, 'A person they trust'); await shot('ages-2', true);
  await page.keyboard.press('r'); await shot('ages-3'); await page.keyboard.press('r'); await shot('ages-4'); await page.keyboard.press('r'); await shot('ages-5');
  // 8 clip
  await go(8); await shot('clip-1', true);
  await panel.getByRole('button', { name: 'Play', exact: true }).click(); await page.waitForTimeout(1500); await shot('clip-2', true);
  await panel.getByRole('button', { name: 'Show the transcript' }).click(); await shot('clip-3', true);
  await context.close();
}
await browser.close(); await server.stop();
