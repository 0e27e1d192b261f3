import { BrowserWindow } from 'electron';
import { findDisplay } from './displays';
import { pagePreferences, paper } from './page-options';
import { numberUrl } from './pages';
import { loadPage } from './recovery';

/** Long enough to walk to the back of the room with the eyes, and back. */
const shownForMs = 5_000;

/** A large number on each display, over everything, that goes by itself. */
export interface Numbers {
  show(on: readonly { readonly display: string; readonly number: number }[]): void;
  hide(): void;
}

/** `onOver` is called when they have been shown for long enough. */
export function createNumbers(onOver: () => void): Numbers {
  let windows: readonly BrowserWindow[] = [];
  let over: NodeJS.Timeout | undefined;
  const hide = () => {
    clearTimeout(over);
    for (const window of windows) if (!window.isDestroyed()) window.destroy();
    windows = [];
  };
  return {
    show(on) {
      hide();
      windows = on.flatMap(({ display, number }) => {
        const found = findDisplay(display);
        return found === undefined ? [] : [openNumber(found.bounds, number)];
      });
      over = setTimeout(onOver, shownForMs);
    },
    hide,
  };
}

/** It takes neither the focus nor a press: the lesson goes on under it. */
function openNumber(bounds: Electron.Rectangle, number: number): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    frame: false,
    focusable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    show: false,
    backgroundColor: paper,
    webPreferences: { ...pagePreferences, devTools: false },
  });
  window.setIgnoreMouseEvents(true);
  window.once('ready-to-show', () => window.showInactive());
  loadPage(window, numberUrl(number));
  return window;
}
