import type { BrowserWindow } from 'electron';

/** By how the window is by then, however it came to be. */
export function toggleFullScreen(window: BrowserWindow): void {
  window.setFullScreen(!window.isFullScreen());
}

/**
 * The keys of full screen, heard before the page and the menu: Esc leaves it and does nothing else, so a dialog stays
 * open; F5 goes there and back, whatever is held with it (some clickers hold Shift), and never reloads. So does F where
 * `letters` says so; the facilitator page hears its own, because there F may be typed. A held key counts once.
 */
export function answerFullScreenKeys(window: BrowserWindow, letters: () => boolean): void {
  window.webContents.on('before-input-event', (event, { type, key, isAutoRepeat, isComposing, control, alt, meta }) => {
    if (type !== 'keyDown' || isComposing) return;
    if (key === 'Escape') {
      if (!window.isFullScreen() && !isAutoRepeat) return;
      event.preventDefault();
      if (!isAutoRepeat) window.setFullScreen(false);
      return;
    }
    const isLetter = key.toLowerCase() === 'f' && !control && !alt && !meta && letters();
    if (key !== 'F5' && !isLetter) return;
    event.preventDefault();
    if (!isAutoRepeat) toggleFullScreen(window);
  });
}
