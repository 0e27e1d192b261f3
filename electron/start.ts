import { join } from 'node:path';
import { runBrowserEdition } from './services/browser-edition';
import { ensureBuilt } from './services/build';
import { parseServeArguments } from './services/command-line';
import { runDesktopEdition } from './services/desktop-edition';
import { fetchElectronRuntime, findElectronRuntime } from './services/electron-runtime';
import { describe, say } from './services/say';
import { stopOnSignal } from './services/stop-on-signal';

/** `npm start`: the desktop edition, or the browser edition where the desktop one cannot be had. */
const root = join(import.meta.dirname, '..');

async function findOrFetch(): Promise<string | null> {
  const found = findElectronRuntime();
  if (found !== null) return found;
  say('Fetching the Electron runtime for the desktop edition (once, about 110 MB).');
  return fetchElectronRuntime();
}

/** True when the desktop edition ran. */
async function tryDesktop(): Promise<boolean> {
  const runtime = await findOrFetch();
  if (runtime === null) {
    say(
      'The Electron runtime is not on this computer and could not be fetched, so Not Alone opens in the browser instead.',
    );
    return false;
  }
  await ensureBuilt(root, 'desktop');
  const ending = new AbortController();
  const end = () => ending.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  const run = await runDesktopEdition(runtime, root, { signal: ending.signal });
  process.off('SIGINT', end).off('SIGTERM', end);
  if (run.kind === 'did-not-start') {
    say('The desktop edition does not start on this computer, so Not Alone opens in the browser instead.');
    return false;
  }
  process.exitCode = run.exitCode;
  return true;
}

const parsed = parseServeArguments(process.argv.slice(2));
if (!parsed.ok) {
  say(parsed.message);
  process.exit(2);
}
try {
  if (!(await tryDesktop())) {
    const edition = await runBrowserEdition(root, parsed.options);
    if (edition.kind === 'serving') stopOnSignal(() => edition.server.stop());
    else process.exitCode = edition.kind === 'failed' ? 1 : 0;
  }
} catch (error) {
  say(describe(error));
  process.exitCode = 1;
}
