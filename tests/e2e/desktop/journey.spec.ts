import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { contentSecurityPolicy } from '../../../electron/services/policy';
import { chooseInSaveDialog, test } from './launch-app';
import { teachShortLesson } from './short-lesson';

test('a short lesson runs from start to an exported result', async ({ app, facilitator, folder }) => {
  const path = join(folder, 'results.json');
  await chooseInSaveDialog(app, path);
  const text = await teachShortLesson({
    facilitator,
    openAudience: async (button) => {
      const [audience] = await Promise.all([app.waitForEvent('window'), button.click()]);
      return audience;
    },
    exported: async (button) => {
      await button.click();
      await expect.poll(() => existsSync(path)).toBe(true);
      return readFile(path, 'utf8');
    },
  });
  expect(JSON.parse(text)).toMatchObject({ schema: 'not-alone-results', version: 1, group: { n: 28 } });
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('both pages live on the app’s own origin, under the policy, and cannot leave it', async ({ app, facilitator }) => {
  const audienceUrl = `app://not-alone/audience.html#${'0123456789abcdef'.repeat(2)}`;
  const [audience] = await Promise.all([
    app.waitForEvent('window'),
    facilitator.evaluate((url) => void window.open(url, 'wall', 'popup,noopener'), audienceUrl),
  ]);
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
  const audienceUrl = `app://not-alone/audience.html#${'fedcba9876543210'.repeat(2)}`;
  const [audience] = await Promise.all([
    app.waitForEvent('window'),
    facilitator.evaluate((url) => void window.open(url, 'wall', 'popup,noopener'), audienceUrl),
  ]);
  expect(await audience.evaluate(bridgeOf, 'notAlone')).toEqual([]);
});

test('every window is sandboxed and isolated as it runs', async ({ app, facilitator }) => {
  await facilitator.waitForLoadState();
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      // Not in Electron's types, and there for exactly this.
      const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { contextIsolation, sandbox, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
      return { contextIsolation, sandbox, nodeIntegration, webSecurity };
    }),
  );
  expect(preferences).toEqual([{ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true }]);
});
