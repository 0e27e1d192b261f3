import { join } from 'node:path';
import { runBrowserEdition } from './services/browser-edition';
import { ensureBuilt } from './services/build';
import { parseServeArguments, type ServeOptions } from './services/command-line';
import { runDesktopEdition } from './services/desktop-edition';
import { obtainElectronRuntime } from './services/obtain-runtime';
import { describe, say } from './services/say';
import { stopOnSignal } from './services/stop-on-signal';

/** `npm start`: the desktop edition, or the browser edition where the desktop one cannot be had. */
const root = join(import.meta.dirname, '..');

/** What a signal ends before this process ends. */
const running = new Set<() => Promise<unknown>>();
const stopAll = async () => {
  await Promise.all([...running].map((stop) => stop()));
};
stopOnSignal(stopAll);

/** True when the desktop edition ran. */
async function tryDesktop(): Promise<boolean> {
  const runtime = await obtainElectronRuntime(root, { onFetching: ({ stop }) => running.add(stop) });
  if (runtime === null) return false;
  await ensureBuilt(root, 'desktop');
  const ending = new AbortController();
  const desktop = runDesktopEdition(runtime, root, { signal: ending.signal });
  const stop = () => {
    ending.abort();
    return desktop;
  };
  running.add(stop);
  const run = await desktop;
  running.delete(stop);
  if (run.kind === 'did-not-start') {
    say('The desktop edition does not start on this computer, so Not Alone opens in the browser instead.');
    return false;
  }
  process.exitCode = run.exitCode;
  return true;
}

/** A runtime that is still being fetched is waited for only while the browser edition is served. */
async function openInBrowser(options: ServeOptions): Promise<void> {
  const edition = await runBrowserEdition(root, options);
  if (edition.kind === 'serving') {
    running.add(edition.server.stop);
    return;
  }
  process.exitCode = edition.kind === 'failed' ? 1 : 0;
  await stopAll();
}

const parsed = parseServeArguments(process.argv.slice(2));
if (!parsed.ok) {
  say(parsed.message);
  process.exit(2);
}
try {
  if (!(await tryDesktop())) await openInBrowser(parsed.options);
} catch (error) {
  say(describe(error));
  process.exitCode = 1;
  await stopAll();
}
