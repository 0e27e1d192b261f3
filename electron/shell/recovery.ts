import type { BrowserWindow } from 'electron';

const mostReloads = 3;

/** A page whose process has died is loaded again; it finds its session by itself. Not for ever, lest it flicker. */
export function reloadAfterCrash(window: BrowserWindow, url: string): void {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed() || reloads >= mostReloads) return;
    reloads += 1;
    void window.loadURL(url);
  });
}
