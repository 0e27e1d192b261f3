import { words } from 'virtual:words/shell';
import { type BrowserWindow, dialog } from 'electron';

/**
 * The facilitator page holds its window only while closing would lose something: slips that are typed and not yet in.
 * Then this asks, in a dialog of the system, and staying is the answer of Enter and of Esc. A reload asks too.
 */
export function askBeforeClosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: words.slipsNotIn(),
      detail: words.closingForgets(),
      buttons: [words.goOnTyping(), words.closeAndForget()],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // In Electron this lets the page go, whatever it asked for.
    if (answer === 1) event.preventDefault();
  });
}
