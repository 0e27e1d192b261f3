import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserPlaces } from './browser-places';

/** What the search needs of the machine; tests give another. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Where Playwright's own Chromium would be. */
  readonly playwrightsOwn: string;
  isProgram(path: string): boolean;
  /** True when the command ended well within the time. */
  run(command: string, args: readonly string[], limitMs: number): Promise<boolean>;
  say(line: string): void;
}

export const noBrowser =
  'No browser found, and none could be installed: install Chrome, Edge or Chromium, or set NOT_ALONE_BROWSER to the path of one, then run this again.';

/**
 * Path of a Chrome, Edge or Chromium that starts: `NOT_ALONE_BROWSER`, else an installed one, else Playwright's own
 * (fetched when it can be), else, as root on Debian, the `chromium` package. Null when there is none to be had.
 */
export async function findBrowser(machine: Machine = thisMachine()): Promise<string | null> {
  const chosen = machine.env['NOT_ALONE_BROWSER'];
  if (chosen) return (await starts(chosen, machine)) ? chosen : null;
  const installed = await firstThatStarts(machine);
  if (installed !== null) return installed;
  machine.say('No Chrome, Edge or Chromium is installed; fetching one through Playwright.');
  const command = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  await machine.run(process.execPath, [command, 'install', 'chromium'], 5 * 60_000);
  if (await starts(machine.playwrightsOwn, machine)) return machine.playwrightsOwn;
  if (!machine.isRoot || !machine.isProgram('/usr/bin/apt-get')) return null;
  machine.say('Installing the chromium package.');
  await machine.run('apt-get', ['update'], 3 * 60_000);
  await machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 10 * 60_000);
  return firstThatStarts(machine);
}

async function firstThatStarts(machine: Machine): Promise<string | null> {
  for (const path of [...browserPlaces(machine.platform, machine.env), machine.playwrightsOwn]) {
    if (await starts(path, machine)) return path;
  }
  return null;
}

/** Being there is not enough: Ubuntu's `chromium-browser` only says to install a snap. */
async function starts(path: string, machine: Machine): Promise<boolean> {
  if (!machine.isProgram(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  return machine.platform === 'win32' || machine.run(path, ['--version'], 20_000);
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    playwrightsOwn: chromium.executablePath(),
    isProgram(path) {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    },
    run: (command, args, limitMs) =>
      new Promise((resolve) => {
        const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
        const child = spawn(command, args, {
          stdio: ['ignore', 'ignore', 'ignore'],
          env,
          timeout: limitMs,
          killSignal: 'SIGKILL',
        });
        child.once('error', () => resolve(false));
        child.once('exit', (code) => resolve(code === 0));
      }),
    say: (line) => void process.stderr.write(`${line}\n`),
  };
}
