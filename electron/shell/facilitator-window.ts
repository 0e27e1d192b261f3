import { join } from 'node:path';
import { words } from 'virtual:words/shell';
import { app, BrowserWindow } from 'electron';
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
