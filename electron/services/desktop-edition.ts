import { spawn } from 'node:child_process';

/** A start that ends sooner than this, and badly, is taken as "this computer cannot run it". */
const startLimitMs = 10_000;

export type DesktopRun =
  /** It ran, and the facilitator has closed it. */
  | { readonly kind: 'closed'; readonly exitCode: number }
  /** The program is there, but would not start: no display, or a system that refuses its sandbox. */
  | { readonly kind: 'did-not-start' };

/** Starts the desktop edition from the built tree and waits for its end. `stop` ends it. */
export function runDesktopEdition(
  runtime: string,
  root: string,
  { nowMs = Date.now, signal }: { readonly nowMs?: () => number; readonly signal?: AbortSignal } = {},
): Promise<DesktopRun> {
  const env = { ...process.env };
  // Set by some editors' terminals; with it the program would start as plain Node, without a window.
  delete env['ELECTRON_RUN_AS_NODE'];
  const startedAtMs = nowMs();
  return new Promise((resolve) => {
    const child = spawn(runtime, [root], { stdio: ['ignore', 'ignore', 'inherit'], env, ...(signal && { signal }) });
    child.once('error', () => resolve(signal?.aborted ? { kind: 'closed', exitCode: 0 } : { kind: 'did-not-start' }));
    child.once('exit', (code) => {
      const soon = nowMs() - startedAtMs < startLimitMs;
      if (code !== 0 && soon && !signal?.aborted) resolve({ kind: 'did-not-start' });
      else resolve({ kind: 'closed', exitCode: code ?? 1 });
    });
  });
}
