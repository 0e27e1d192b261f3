import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { lessons } from './lessons/compiler/vite-plugin';
import { words } from './renderer/words/compiler/vite-plugin';

const long = '**/*.long.test.{ts,tsx}';
/** Tests that replace modules or globals. */
const apart = 'tests/unit/{electron,platform,state,sync}/**/*.test.{ts,tsx}';
/** What they look at is kept for the whole window, as what is read out next: nothing said elsewhere may be left in it. */
const componentApart = 'tests/component/{facilitator/live-region,audience/audience-app}.test.tsx';

// Suites of their own, so that `test:unit` starts no DOM. `*.long.test.ts` is for exhaustive and long runs (`test:long`).
export default defineConfig({
  plugins: [react(), words(), lessons()],
  test: {
    // A slow machine is not a fault of the code: a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By default one core is left idle, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/attacker/**/*.test.ts'],
          exclude: [long, apart],
          // Modules are read once for all files, which halves the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-apart',
          environment: 'node',
          include: [apart],
          exclude: [long],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          exclude: [long, componentApart],
          setupFiles: ['tests/support/component-setup.ts'],
          // As above: what they import takes longer than they do. Every test leaves an empty page.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'component-apart',
          environment: 'jsdom',
          include: [componentApart],
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          environment: 'node',
          include: [`tests/${long}`],
          testTimeout: 10 * 60_000,
        },
      },
    ],
  },
});
