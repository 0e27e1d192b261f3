import { defineConfig } from '@playwright/test';

/** Apart from the browser suites, because it needs the Electron runtime: `desktop-suite.ts` starts it where that is present. */
// biome-ignore lint/style/noDefaultExport: Playwright reads the default export
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../../test-results/desktop',
  // One app at a time: it allows one instance, and two would fight for the focus.
  workers: 1,
  timeout: 120_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../../test-results/desktop.json' }]],
});
