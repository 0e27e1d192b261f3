import type { BrowserWindow } from 'electron';

/** A page that has not answered for so long hangs: it is ended, and loaded again as after a crash. */
const answerLimitMs = 10_000;

/** Keeps the facilitator window out of sight from a change of displays until its page has drawn for them: it may hold notes. */
export interface Veil {
  /** Lowers it, or keeps it lowered; the page has its time anew. */
  lower(): void;
  lift(): void;
}

/** `onFresh` is called when the page is new, or its process has died: it holds no notes. */
export function createVeil(
  facilitator: BrowserWindow,
  onFresh: () => void,
  platform: NodeJS.Platform = process.platform,
): Veil {
  let reveal: (() => void) | null = null;
  let limit: NodeJS.Timeout | undefined;
  facilitator.webContents.on('did-finish-load', onFresh);
  facilitator.webContents.on('render-process-gone', onFresh);
  facilitator.on('closed', () => clearTimeout(limit));

  return {
    lower() {
      reveal ??= conceal(facilitator, platform);
      clearTimeout(limit);
      limit = setTimeout(() => facilitator.webContents.forcefullyCrashRenderer(), answerLimitMs);
    },
    lift() {
      clearTimeout(limit);
      const show = reveal;
      reveal = null;
      if (!facilitator.isDestroyed()) show?.();
    },
  };
}

/**
 * Where a window can be made transparent it keeps the focus and full screen, in which macOS would leave a hidden one black
 * (electron#39572). Linux cannot, and hides it. Returns how it is seen again.
 */
function conceal(window: BrowserWindow, platform: NodeJS.Platform): () => void {
  if (platform === 'win32' || platform === 'darwin') {
    window.setOpacity(0);
    return () => window.setOpacity(1);
  }
  if (!window.isVisible() || window.isMinimized()) return () => undefined;
  const hadFocus = window.isFocused();
  window.hide();
  return () => (hadFocus ? window.show() : window.showInactive());
}
