import { join } from 'node:path';
import { runBrowserEdition } from './services/browser-edition';
import { parseServeArguments } from './services/command-line';
import { describe, say } from './services/say';
import { stopOnSignal } from './services/stop-on-signal';

/** `npm run serve`: the browser edition from this computer. */
const parsed = parseServeArguments(process.argv.slice(2));
if (!parsed.ok) {
  say(parsed.message);
  process.exit(2);
}
try {
  const edition = await runBrowserEdition(join(import.meta.dirname, '..'), parsed.options);
  if (edition.kind === 'serving') stopOnSignal(() => edition.server.stop());
  else process.exitCode = edition.kind === 'failed' ? 1 : 0;
} catch (error) {
  say(describe(error));
  process.exitCode = 1;
}
