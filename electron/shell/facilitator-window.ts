import { join } from 'node:path';
import { words } from 'virtual:words/shell';
import { app, BrowserWindow, type Display } from 'electron';
import { askBeforeClosing } from './ask-before-closing';
import { answerFullScreenKeys } from './full-screen';
import { pagePreferences, paper, windowIcon } from './page-options';
import { facilitatorUrl, isAudienceUrl } from './pages';
import { loadPage, reloadAfterCrash } from './recovery';

/** The only window with a bridge. `onOpenAudience` is called with the address when its page opens the audience page. */
export function openFacilitatorWindow(appFolder: string, onOpenAudience: (url: string) => void): BrowserWindow {
  const window = new BrowserWindow({
    title: words.notAlone(),
    width: 1280,
    height: 800,
    minWidth: 819,
    minHeight: 512,
    useContentSize: true,
    backgroundColor: paper,
    ...windowIcon(),
    webPreferences: {
      ...pagePreferences,
      preload: join(appFolder, 'preload.cjs'),
      devTools: !app.isPackaged,
    },
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    // Opened by the shell rather than allowed, so that it inherits nothing from this window, least of all its bridge.
    if (isAudienceUrl(url)) onOpenAudience(url);
    return { action: 'deny' };
  });
  askBeforeClosing(window);
  answerFullScreenKeys(window, () => false);
  reloadAfterCrash(window, facilitatorUrl);
  loadPage(window, facilitatorUrl);
  return window;
}

/** Leaves full screen first: a window in full screen cannot be moved, and leaving it takes a moment on some systems. */
export function moveToDisplay(facilitator: BrowserWindow, { workArea }: Display): void {
  const { x, y, width, height } = workArea;
  const move = () => {
    if (!facilitator.isDestroyed())
      facilitator.setBounds({ x, y, width: Math.min(width, 1280), height: Math.min(height, 800) });
  };
  if (facilitator.isFullScreen()) {
    facilitator.once('leave-full-screen', move);
    facilitator.setFullScreen(false);
  } else {
    if (facilitator.isMaximized()) facilitator.unmaximize();
    move();
  }
}
