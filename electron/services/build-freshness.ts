import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build must have made, from the repository's root. */
const products = {
  browser: ['dist/renderer/index.html', 'dist/renderer/audience.html'],
  desktop: [
    'dist/renderer/index.html',
    'dist/renderer/audience.html',
    'dist/electron/main.js',
    'dist/electron/preload.cjs',
  ],
} as const;

/** What goes into one. */
const sources = [
  'renderer',
  'electron',
  'lessons',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

export type Edition = keyof typeof products;

/** True when everything the edition needs is there and no source has changed since. */
export async function isBuildFresh(root: string, edition: Edition): Promise<boolean> {
  const built = await Promise.all(products[edition].map((path) => changedAtMs(join(root, path))));
  const oldestMs = Math.min(...built.map((ms) => ms ?? Number.NEGATIVE_INFINITY));
  if (oldestMs === Number.NEGATIVE_INFINITY) return false;
  for (const source of sources) {
    if ((await newestMs(join(root, source))) > oldestMs) return false;
  }
  return true;
}

async function changedAtMs(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return null;
  }
}

/** The newest change in a file or under a folder; a folder's own time tells of files taken away. */
async function newestMs(path: string): Promise<number> {
  const info = await stat(path).catch(() => null);
  if (info === null) return Number.NEGATIVE_INFINITY;
  if (!info.isDirectory()) return info.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => newestMs(join(path, name))));
  return Math.max(info.mtimeMs, ...inside);
}
