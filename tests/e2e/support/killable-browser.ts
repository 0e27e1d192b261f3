import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';

/** A browser on a user-data folder of its own, started here so that it can be killed as a power cut would. */
export interface KillableBrowser {
  readonly context: BrowserContext;
  /** Ends the process at once; nothing in it is told. Resolves when it is gone. */
  kill(): Promise<void>;
}

const hasGroups = process.platform !== 'win32';

/** Starts the browser of the suite on a folder. Throws when it does not say where it listens. */
export async function startBrowser(
  folder: string,
  { executablePath, args = [] }: LaunchOptions,
): Promise<KillableBrowser> {
  if (executablePath === undefined)
    throw new Error('Unexpected suite without a browser, expected launchOptions.executablePath');
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, '--window-size=1024,768'];
  const child = spawn(executablePath, [...args, ...own, '--no-first-run', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own: a power cut ends every process of the browser at once, the one that writes to the disk too.
    detached: hasGroups,
  });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Unexpected browser without a window, expected its first one');
  return {
    context,
    async kill() {
      const exited = once(child, 'exit');
      if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
      await exited;
    },
  };
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error('Unexpected browser without a standard error, expected its address there');
  for await (const line of createInterface(stderr)) {
    const address = /^DevTools listening on (?<at>ws:\S+)/u.exec(line)?.groups?.['at'];
    if (address !== undefined) {
      stderr.resume();
      return address;
    }
  }
  throw new Error('Unexpected end of the browser, expected the address it listens on');
}
