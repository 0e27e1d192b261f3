import { app, type BrowserWindow } from 'electron';

/**
 * True when a packaged app is started for a debugger to attach to: whoever can do that can read the session. Fuses close
 * the Node ways in; these two are Chromium's.
 */
export function isStartedForDebugging(): boolean {
  return app.isPackaged && ['remote-debugging-port', 'remote-debugging-pipe'].some((name) => app.commandLine.hasSwitch(name));
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
