import { words } from 'virtual:words/shell';
import { BrowserWindow, type Display, powerSaveBlocker, type Rectangle } from 'electron';
import { answerFullScreenKeys } from './full-screen';
import { pagePreferences, paper, windowIcon } from './page-options';
import { loadPage, reloadAfterCrash } from './recovery';

/**
 * The audience page on all of a display, or as an ordinary window where there is only the facilitator's: no preload, so no
 * way to write anything. The display does not sleep while it is open. `letters` says whether F is a key of it.
 */
export function openAudienceWindow(url: string, display: Display | null, letters: () => boolean): BrowserWindow {
  const window = new BrowserWindow({
    title: words.audienceDisplay(),
    backgroundColor: paper,
    ...windowIcon(),
    useContentSize: true,
    minWidth: 400,
    minHeight: 300,
    ...(display === null ? { width: 960, height: 540 } : { ...display.bounds, frame: false, fullscreen: true }),
    webPreferences: { ...pagePreferences, devTools: false },
  });
  // The room sees the slide and nothing else, and no key of the menu reaches it.
  window.removeMenu();
  // Nothing is only here: this page may not hold its window open.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
  answerFullScreenKeys(window, letters);
  const awake = powerSaveBlocker.start('prevent-display-sleep');
  window.on('closed', () => powerSaveBlocker.stop(awake));
  reloadAfterCrash(window, url);
  loadPage(window, url);
  return window;
}

/** Puts an open audience window on all of a display. One that covers it already stays as it is, in full screen or not. */
export function fillDisplay(window: BrowserWindow, display: Display): void {
  if (isSamePlace(window.getBounds(), display.bounds)) return;
  const place = () => {
    if (window.isDestroyed()) return;
    window.setBounds(display.bounds);
    window.setFullScreen(true);
  };
  if (window.isFullScreen()) {
    // A full-screen window cannot be moved, and leaving full screen takes a moment on some systems.
    window.once('leave-full-screen', place);
    window.setFullScreen(false);
  } else {
    place();
  }
}

/** To a pixel: between pixels of the screen and of the page, systems round one way or the other. */
function isSamePlace(one: Rectangle, other: Rectangle): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 1;
  return near(one.x, other.x) && near(one.y, other.y) && near(one.width, other.width) && near(one.height, other.height);
}
