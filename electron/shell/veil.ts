import type { BrowserWindow } from 'electron';

/** A page that has not answered for so long hangs: it is ended, and loaded again as after a crash. */
const answerLimitMs = 10_000;

/** Keeps the facilitator window out of sight from a change of displays until its page has drawn for them: it may hold notes. */
export interface Veil {
  /** Lowers it, or keeps it lowered. The number is what the page answers with. */
  lower(): number;
  /** The number of the last change. */
  latest(): number;
  /** The page has drawn for this change. Only the answer to the last one lifts it. */
  answered(change: number): void;
}

/** `onLifted` is called just before the window is seen again. */
export function createVeil(
  facilitator: BrowserWindow,
  onLifted: () => void,
  platform: NodeJS.Platform = process.platform,
): Veil {
  let change = 0;
  let lowered: { readonly reveal: () => void } | null = null;
  let limit: NodeJS.Timeout | undefined;

  const lift = () => {
    clearTimeout(limit);
    if (lowered === null || facilitator.isDestroyed()) return;
    const { reveal } = lowered;
    lowered = null;
    onLifted();
    reveal();
  };
  // A page that is new holds no notes, and neither does one that has died.
  facilitator.webContents.on('did-finish-load', lift);
  facilitator.webContents.on('render-process-gone', lift);
  facilitator.on('closed', () => clearTimeout(limit));

  return {
    lower() {
      change += 1;
      lowered ??= { reveal: conceal(facilitator, platform) };
      clearTimeout(limit);
      limit = setTimeout(() => facilitator.webContents.forcefullyCrashRenderer(), answerLimitMs);
      return change;
    },
    latest: () => change,
    answered(given) {
      if (given === change) lift();
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
