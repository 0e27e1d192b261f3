import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { SaveDialogOptions } from 'electron';
import { findElectronRuntime } from '../../../electron/services/electron-runtime';

export interface DesktopFixtures {
  readonly app: ElectronApplication;
  readonly facilitator: Page;
  /** An empty folder that is gone afterwards. */
  readonly folder: string;
}

const root = join(import.meta.dirname, '../../..');

/** Each test has its own app with its own data, started from the unpackaged build. */
export const test = base.extend<DesktopFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'not-alone-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  app: async ({ folder }, use) => {
    const executablePath = findElectronRuntime();
    if (executablePath === null)
      throw new Error('Unexpected lack of the Electron runtime: start this suite with desktop-suite.ts');
    // Chromium's sandbox refuses to run as root, which only containers do.
    const args = process.getuid?.() === 0 ? ['--no-sandbox', root] : [root];
    const env = { ...process.env, NOT_ALONE_USER_DATA: join(folder, 'data') } as Record<string, string>;
    const app = await _electron.launch({ executablePath, args, env });
    await use(app);
    await app.close();
  },
  facilitator: async ({ app }, use) => {
    await use(await app.firstWindow());
  },
});

/** Answers the next save dialogs with the name that is offered, in this folder, as a person would. */
export async function saveIn(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    // The app calls it with its window and the options.
    const answer = (_window: unknown, { defaultPath = '' }: SaveDialogOptions) =>
      Promise.resolve({ canceled: false, filePath: `${into}/${defaultPath}` });
    dialog.showSaveDialog = answer as typeof dialog.showSaveDialog;
  }, folder);
}

/** Opens the audience page as the facilitator page does, without a session. */
export async function openAudience(app: ElectronApplication, facilitator: Page): Promise<Page> {
  const [audience] = await Promise.all([
    app.waitForEvent('window'),
    facilitator.evaluate(
      (url) => void window.open(url, 'wall', 'popup,noopener'),
      `app://not-alone/audience.html#${'0123456789abcdef'.repeat(2)}`,
    ),
  ]);
  return audience;
}
