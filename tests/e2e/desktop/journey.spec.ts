import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { contentSecurityPolicy } from '../../../electron/services/policy';
import { teachWholeLesson, wholeLessonMs } from '../support/teach-whole-lesson';
import { openAudience, saveIn, test } from './launch-app';

test('a whole lesson runs by keyboard alone, from Home to an exported result that is what was typed', async ({
  app,
  facilitator,
  folder,
}) => {
  test.setTimeout(wholeLessonMs);
  await saveIn(app, folder);
  await teachWholeLesson({
    facilitator,
    audienceAfter: async (press) => {
      const [audience] = await Promise.all([app.waitForEvent('window'), press()]);
      await expect(audience).toHaveURL(/^app:\/\/not-alone\/audience\.html#[0-9a-f]{32}$/);
      await expect(audience.locator('.stage')).toBeVisible();
      return audience;
    },
    savedAfter: async (press) => {
      const saved = async () => (await readdir(folder)).filter((name) => name.endsWith('.json'));
      for (const earlier of await saved()) await rm(join(folder, earlier));
      await press();
      await expect.poll(saved).toHaveLength(1);
      const [name = ''] = await saved();
      return { name, text: await readFile(join(folder, name), 'utf8') };
    },
  });
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('both pages live on the app’s own origin, under the policy, and cannot leave it', async ({ app, facilitator }) => {
  const audience = await openAudience(app, facilitator);
  for (const page of [facilitator, audience]) {
    expect(new URL(page.url()).protocol).toBe('app:');
    expect(await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'))).toBe(
      contentSecurityPolicy,
    );
    const part = await page.evaluate(async () => {
      const response = await fetch('/index.html', { headers: { Range: 'bytes=2-8' } });
      return [response.status, await response.text()];
    });
    expect(part).toEqual([206, 'doctype']);
    await page.evaluate(() => location.assign('https://example.com/'));
    expect(page.url()).toMatch(/^app:\/\/not-alone\//);
    // As "Go on" does after a fault.
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
    expect(await page.evaluate(() => window.open('https://example.com/'))).toBeNull();
    expect(
      await page.evaluate(() =>
        fetch('https://example.com/').then(
          () => 'loaded',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  }
  expect(app.windows()).toHaveLength(2);
});

test('the bridge is in the facilitator window alone, with named functions only', async ({ app, facilitator }) => {
  const bridgeOf = (key: string) =>
    Object.keys((window as unknown as Record<string, object | undefined>)[key] ?? {}).toSorted();
  expect(await facilitator.evaluate(bridgeOf, 'notAlone')).toEqual([
    'confirmDisplay',
    'displaysDrawn',
    'listDisplays',
    'onDisplaysChanged',
    'printPage',
    'saveFile',
    'setLetterKeys',
    'toggleFullScreen',
  ]);
  const audience = await openAudience(app, facilitator);
  expect(await audience.evaluate(bridgeOf, 'notAlone')).toEqual([]);
});

test('every window is sandboxed and isolated as it runs', async ({ app, facilitator }) => {
  const audience = await openAudience(app, facilitator);
  for (const page of [facilitator, audience]) await page.waitForLoadState();
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // Not in Electron's types, and there for exactly this.
      const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { contextIsolation, sandbox, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
      return { contextIsolation, sandbox, nodeIntegration, webSecurity };
    }),
  );
  const safe = { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true };
  expect(preferences).toEqual([safe, safe]);
});
