import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../../../electron/services/build';
import { findElectronRuntime } from '../../../electron/services/electron-runtime';

interface SuiteCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const root = join(import.meta.dirname, '../../..');
/** Written by the JSON reporter of `playwright.config.ts`. */
const report = join(root, 'test-results/desktop.json');
const name = 'Desktop suite (Playwright for Electron)';

/** Why the suite cannot run here, or null when it can. */
export function reasonNotToRun(
  runtime: string | null,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  if (runtime === null) return 'the Electron runtime is not on this machine';
  const hasDisplay = env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
  return platform === 'linux' && !hasDisplay ? 'this machine has no display' : null;
}

/** Runs the suite where it can run. Elsewhere says by name that it was not run, and counts it as one skipped. */
export async function runDesktopSuite(): Promise<SuiteCount> {
  const reason = reasonNotToRun(findElectronRuntime(), process.platform, process.env);
  if (reason !== null) {
    process.stdout.write(`${name}: not run, because ${reason}.\n`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  await ensureBuilt(root, 'desktop');
  await rm(report, { force: true });
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const config = join(import.meta.dirname, 'playwright.config.ts');
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [playwright, 'test', '--config', config], { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const count = await readCount();
  // A run that broke before any test must not look like one with nothing to do.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

async function readCount(): Promise<SuiteCount> {
  const text = await readFile(report, 'utf8').catch(() => '{}');
  const { stats } = JSON.parse(text) as {
    stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed, skipped } = await runDesktopSuite();
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
