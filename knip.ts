import type { KnipConfig } from 'knip';

/** `@import "package/file.css"` and `url("package/file")` of a stylesheet, as the imports that they are. */
const cssImports = (text: string): string =>
  [...text.matchAll(/(?:@import\s+|url\()["']([^"':]+)["']/g)].map(([, path]) => `import '${path}';`).join('\n');

export default {
  entry: [
    'electron/{main,preload,start,serve,results}.ts',
    'renderer/windows/*/main.tsx',
    'lessons/*/lesson.mdx',
    // Found by name with `import.meta.glob`: a new kind needs no list.
    'renderer/activities/*/{audience,facilitator}.tsx',
    'tests/**/*.{test,spec}.{ts,tsx}',
    'tests/e2e/desktop/playwright.config.ts',
    'tests/attacker/attack.mjs',
    'tests/attacker/scan-disk.mjs',
  ],
  project: ['electron/**/*.ts', 'renderer/**/*.{ts,tsx,css}', 'lessons/**/*.{ts,mdx}', 'tests/**/*.{ts,tsx,mts,mjs}'],
  // The bench serves the first's files, and the words are compiled to code that imports the second; no file does.
  ignoreDependencies: ['reveal.js', '@messageformat/runtime'],
  compilers: { css: cssImports },
  // An exported type may be named by another's signature without being imported anywhere.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
