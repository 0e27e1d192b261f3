import type { LaunchOptions } from '@playwright/test';
import { findBrowser, noBrowser } from './find-browser';

/** A browser that talks to nobody but the pages under test. */
const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
];

/**
 * How every suite, the bench and the screenshots start the browser. The path is looked for once and handed to child
 * processes in `NOT_ALONE_BROWSER`. Throws with one sentence of advice when there is no browser.
 */
export async function browserLaunch(): Promise<LaunchOptions> {
  const path = await findBrowser();
  if (path === null) throw new Error(noBrowser);
  process.env['NOT_ALONE_BROWSER'] = path;
  // Chromium's sandbox refuses to run as root, which is what containers are.
  return { executablePath: path, args: process.getuid?.() === 0 ? ['--no-sandbox', ...quietArgs] : quietArgs };
}
