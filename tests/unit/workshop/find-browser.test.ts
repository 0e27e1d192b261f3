import { describe, expect, test } from 'vitest';
import { browserPlaces } from '../../support/browser-places';
import { findBrowser, type Machine } from '../../support/find-browser';

interface FakeMachine extends Machine {
  readonly ran: string[];
}

/** A Linux machine with these programs; `broken` ones do not start; `onRun` is what a command brings. */
function fakeMachine(options: {
  readonly programs?: readonly string[];
  readonly broken?: readonly string[];
  readonly isRoot?: boolean;
  readonly env?: Machine['env'];
  readonly onRun?: Readonly<Record<string, string>>;
}): FakeMachine {
  const programs = new Set(options.programs ?? []);
  const ran: string[] = [];
  return {
    ran,
    platform: 'linux',
    env: { PATH: '/usr/bin', ...options.env },
    isRoot: options.isRoot ?? false,
    playwrightsOwn: '/own/chrome',
    isProgram: (path) => programs.has(path),
    run: async (command, args) => {
      if (args[0] === '--version') return !options.broken?.includes(command);
      const line = [command, ...args].join(' ');
      ran.push(line);
      const brought = Object.entries(options.onRun ?? {}).find(([end]) => line.endsWith(end))?.[1];
      if (brought !== undefined) programs.add(brought);
      return brought !== undefined;
    },
    say: () => undefined,
  };
}

describe('finding a browser', () => {
  test('takes an installed one and installs nothing', async () => {
    const machine = fakeMachine({ programs: ['/usr/bin/chromium'] });
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual([]);
  });

  test('takes the one it is told to take', async () => {
    const env = { NOT_ALONE_BROWSER: '/opt/mine' };
    expect(await findBrowser(fakeMachine({ programs: ['/usr/bin/chromium', '/opt/mine'], env }))).toBe('/opt/mine');
  });

  test('passes over one that does not start', async () => {
    const programs = ['/usr/bin/google-chrome', '/usr/bin/chromium'];
    expect(await findBrowser(fakeMachine({ programs, broken: ['/usr/bin/google-chrome'] }))).toBe('/usr/bin/chromium');
  });

  test('fetches Playwright’s own when none is installed', async () => {
    const machine = fakeMachine({ onRun: { 'install chromium': '/own/chrome' } });
    expect(await findBrowser(machine)).toBe('/own/chrome');
  });

  test('installs the package as root on Debian when nothing can be fetched', async () => {
    const machine = fakeMachine({
      programs: ['/usr/bin/apt-get'],
      isRoot: true,
      onRun: { '--no-install-recommends chromium': '/usr/bin/chromium' },
    });
    expect(await findBrowser(machine)).toBe('/usr/bin/chromium');
    expect(machine.ran).toContain('apt-get update');
  });

  test('leaves the package manager alone when not root, and finds nothing', async () => {
    const machine = fakeMachine({ programs: ['/usr/bin/apt-get'] });
    expect(await findBrowser(machine)).toBeNull();
    expect(machine.ran.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });
});

describe('places to look', () => {
  test('on Windows are the program folders of all users and of this one', () => {
    const places = browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\Local' });
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain('C:\\Users\\a\\Local\\Google\\Chrome\\Application\\chrome.exe');
  });

  test('on macOS are the applications of all users and of this one', () => {
    const places = browserPlaces('darwin', { HOME: '/Users/a' });
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('on Linux are the folders of PATH, and the usual ones without it', () => {
    expect(browserPlaces('linux', { PATH: '/opt/bin' })).toContain('/opt/bin/chromium');
    expect(browserPlaces('linux', {})).toContain('/usr/bin/chromium');
  });
});
