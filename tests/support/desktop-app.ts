import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { FakeBrowserWindow } from './fake-browser-window';
import { type FakeElectron, fakeElectron } from './fake-electron';
import { temporaryFolder } from './temporary-folder';

export const facilitatorPage = 'app://not-alone/index.html';
export const audiencePage = `app://not-alone/audience.html#${'0123456789abcdef'.repeat(2)}`;

let current: FakeElectron = fakeElectron();

/** Each name looks up the electron of the running test, so that the shell's modules, which keep nothing, load only once. */
const modules = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(current.module).map((name) => [
      name,
      { enumerable: true, get: () => current.module[name as keyof FakeElectron['module']] },
    ]),
  ),
);

export interface DesktopApp {
  readonly electron: FakeElectron;
  readonly facilitator: FakeBrowserWindow;
  /** Opens the audience page as the facilitator page does, and gives its window. */
  openAudience(): FakeBrowserWindow;
  /** Audience windows that are open. */
  audiences(): readonly FakeBrowserWindow[];
  /** Windows with a large number, while displays are told apart. */
  numbers(): readonly FakeBrowserWindow[];
  /** The facilitator page has drawn for the displays it was last told of, or for an earlier change. */
  hasDrawn(change?: number): Promise<unknown>;
  /** A request from the facilitator page. */
  ask(channel: string, ...args: readonly unknown[]): Promise<unknown>;
}

/** Runs the real shell, all of it, on a fake Electron. */
export async function startDesktopApp(options: Parameters<typeof fakeElectron>[0] = {}): Promise<DesktopApp> {
  const electron = fakeElectron(options);
  current = electron;
  vi.doMock('electron', () => modules);
  const renderer = temporaryFolder();
  mkdirSync(join(renderer, 'assets'));
  writeFileSync(join(renderer, 'index.html'), '<!doctype html>facilitator');
  writeFileSync(join(renderer, 'audience.html'), '<!doctype html>audience');
  const { refuseNavigation } = await import('../../electron/shell/navigation');
  const { registerAppScheme } = await import('../../electron/shell/app-protocol');
  const { refuseNameLookups } = await import('../../electron/shell/network');
  const { runApp } = await import('../../electron/shell/run');
  refuseNameLookups();
  refuseNavigation();
  registerAppScheme();
  await runApp({ shell: '/app/dist/electron', renderer });
  const [facilitator] = electron.windows;
  if (facilitator === undefined) throw new Error('Unexpected lack of windows, expected the facilitator window');
  const others = () => electron.windows.slice(1).filter((window) => !window.isDestroyed());
  const audiences = () => others().filter((window) => window.loaded.includes(audiencePage));
  const numbers = () => others().filter((window) => !window.loaded.includes(audiencePage));
  return {
    electron,
    facilitator,
    audiences,
    numbers,
    openAudience() {
      facilitator.webContents.pageOpens(audiencePage);
      const opened = audiences().at(-1);
      if (opened === undefined) throw new Error('Unexpected lack of windows, expected an audience window');
      return opened;
    },
    hasDrawn(change) {
      const told = facilitator.webContents.sent.findLast(({ channel }) => channel === 'displays:changed');
      return electron.invoke('displays:drawn', electron.senderOf(facilitator), change ?? told?.values[1]);
    },
    ask: (channel, ...args) => electron.invoke(channel, electron.senderOf(facilitator), ...args),
  };
}
