import { defineConfig } from '@playwright/test';
import { sharePages } from './tests/e2e/support/shared-pages';
import { browserLaunch } from './tests/support/browser-launch';

const launchOptions = await browserLaunch();
sharePages();

// The browser edition, from the server that users run, on a free port. The desktop suite has its own configuration.
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/browser/**/*.spec.ts', 'e2e/journeys/**/*.spec.ts', 'faults/**/*.spec.ts'],
  outputDir: 'test-results/browser',
  // What assistive technology is told is the same everywhere.
  snapshotPathTemplate: '{testDir}/e2e/states/aria/{arg}{ext}',
  globalTeardown: './tests/e2e/support/shared-pages.ts',
  workers: 2,
  retries: 0,
  // A whole lesson in two windows on a slow machine takes minutes; a test that hangs still ends.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: process.env['NOT_ALONE_URL'] ?? '',
    locale: 'en-GB',
    viewport: { width: 1024, height: 768 },
    launchOptions,
    // A trace takes a third of the time of a test: asked for when one is needed.
    trace: process.env['NOT_ALONE_TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" --import tsx electron/serve.ts --port 0 --no-open`,
    wait: { stdout: /(?<not_alone_url>http:\/\/127\.0\.0\.1:\d+)\// },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
