import { app, type BrowserWindow } from 'electron';

/**
 * Switches a packaged app does not start with. Whoever attaches a debugger can read the session; fuses close the Node
 * ways in, these are Chromium's. `no-sandbox` is what the AppImage's start script adds where the system has no sandbox.
 */
const refusedSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'no-sandbox', 'disable-web-security'];

/** The first refused switch that a packaged app was started with, or null. */
export function findRefusedSwitch(): string | null {
  return app.isPackaged ? (refusedSwitches.find((name) => app.commandLine.hasSwitch(name)) ?? null) : null;
}

/** False when Not Alone is already open; that one then comes to the front. What the second was started with is ignored. */
export function claimOnlyInstance(facilitator: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const window = facilitator();
    if (window === null || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return true;
}

/** Tests of the unpackaged build keep their data apart. A packaged app listens to no such variable. */
export function keepTestDataApart(): void {
  const folder = process.env['NOT_ALONE_USER_DATA'];
  if (!app.isPackaged && folder !== undefined) app.setPath('userData', folder);
}
