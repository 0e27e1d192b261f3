import type { BrowserWindow } from 'electron';
import { describe, say } from '../services/say';

const mostReloads = 3;

/** Loading fails also when the window is closed meanwhile, which is nobody's fault. */
export function loadPage(window: BrowserWindow, url: string): void {
  window.loadURL(url).catch((error: unknown) => {
    if (!window.isDestroyed()) say(`A page did not load: ${describe(error)}`);
  });
}

/** A page whose process has died is loaded again; it finds its session by itself. Not for ever, lest it flicker. */
export function reloadAfterCrash(window: BrowserWindow, url: string): void {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed() || reloads >= mostReloads) return;
    reloads += 1;
    loadPage(window, url);
  });
}
