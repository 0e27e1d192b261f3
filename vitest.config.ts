import react from '@vitejs/plugin-react';
import { tsImport } from 'tsx/esm/api';
import { defineConfig } from 'vitest/config';
import { existsSync } from 'node:fs';

const long = '**/*.long.test.{ts,tsx}';

const pluginFile = './lessons/compiler/vite-plugin';
const lessonPlugins = existsSync(`${pluginFile}.ts`) ? [(await tsImport(`${pluginFile}.ts`, import.meta.url)).lessons()] : [];

// Suites of their own, so that `test:unit` starts no DOM. `*.long.test.ts` is for exhaustive and long runs (`test:long`).
export default defineConfig({
  plugins: [react(), ...lessonPlugins],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/attacker/**/*.test.ts'],
          exclude: [long],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          exclude: [long],
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
