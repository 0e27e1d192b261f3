import { join } from 'node:path';
import { ensureBuilt } from './build';
import type { ServeOptions } from './command-line';
import { defaultPort, type LocalServer, loopback, startLocalServer } from './local-server';
import { openBrowser } from './open-browser';
import { findPolicy, namedPolicy, type PolicyFile, policyPlaces } from './policy-file';
import { isOurServer } from './port-holder';
import { say } from './say';
import { readStaticFiles } from './static-files';

/** Where the words go: the address alone to `out`, everything else to `say`. */
export interface Console {
  out(line: string): void;
  say(line: string): void;
}

const realConsole: Console = {
  out: (line) => process.stdout.write(`${line}\n`),
  say,
};

export type BrowserEdition =
  | { readonly kind: 'serving'; readonly server: LocalServer }
  /** Our own server was already there, and its page has been opened. */
  | { readonly kind: 'already-serving' }
  | { readonly kind: 'failed' };

/** Serves `dist/renderer` of the repository, says its address, and opens it in the default browser unless told not to. */
export async function runBrowserEdition(
  root: string,
  options: ServeOptions,
  io: Console = realConsole,
): Promise<BrowserEdition> {
  await ensureBuilt(root, 'browser');
  const policy = await (options.policy === undefined ? findPolicy(policyPlaces(root)) : namedPolicy(options.policy));
  if (policy !== null) io.say(`What results may show is set by ${policy.path}.`);
  return serveFolder(join(root, 'dist/renderer'), options, io, openBrowser, policy);
}

/** The part of `runBrowserEdition` after the build. */
export async function serveFolder(
  folder: string,
  { port, open }: ServeOptions,
  io: Console = realConsole,
  openPage: (url: string) => Promise<boolean> = openBrowser,
  policy: PolicyFile | null = null,
): Promise<BrowserEdition> {
  const started = await startLocalServer(await readStaticFiles(folder, policy), port);
  if (started.kind === 'port-in-use') {
    if (!(await isOurServer(port))) {
      io.say(portTaken(port));
      return { kind: 'failed' };
    }
    io.say('Not Alone is already running here; that one is used.');
    await show(`http://${loopback}:${port}/`, open, io, openPage);
    return { kind: 'already-serving' };
  }
  if (started.kind === 'refused') {
    io.say(`Not Alone could not open port ${port}: ${started.message}`);
    return { kind: 'failed' };
  }
  const { server } = started;
  if (server.port !== defaultPort) {
    io.say(`Saved work lives with its port: what was saved on port ${defaultPort} is not seen on port ${server.port}.`);
  }
  await show(server.url, open, io, openPage);
  io.say('Leave this window open while you teach; Ctrl+C stops Not Alone.');
  return { kind: 'serving', server };
}

async function show(
  url: string,
  open: boolean,
  io: Console,
  openPage: (url: string) => Promise<boolean>,
): Promise<void> {
  io.out(url);
  if (open && !(await openPage(url)))
    io.say('No browser could be opened from here: open the address above in Chrome or Edge.');
}

const portTaken = (port: number): string =>
  `Port ${port} is in use by another program: close that program, or choose another port with --port (work saved before stays with port ${port}).`;
