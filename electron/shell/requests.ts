import type { BrowserWindow } from 'electron';
import { toggleFullScreen } from './full-screen';
import type { Handle } from './ipc';
import { saveWithDialog } from './save-dialog';
import { savePageAsPdf } from './save-pdf';
import type { Wall } from './wall';

/** Everything the facilitator page can ask of the shell. */
export function answerRequests(handle: Handle, facilitator: BrowserWindow, wall: Wall): void {
  handle('file:save', (file) => saveWithDialog(facilitator, file));
  handle('displays:list', async () => wall.displays());
  handle('displays:confirm', async (room, desk) => wall.confirm(room, desk));
  handle('displays:drawn', async (change) => wall.drawn(change));
  handle('displays:identify', async () => wall.identify());
  handle('window:toggle-full-screen', async () => toggleFullScreen(facilitator));
  handle('keys:letters', async (on) => wall.setLetterKeys(on));
  handle('page:save-pdf', (pdf) => savePageAsPdf(facilitator, pdf));
  handle('page:print', () => printPage(facilitator));
}

/** False when the facilitator cancels or there is no printer. */
function printPage({ webContents }: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    webContents.print({ silent: false, printBackground: true }, (success) => resolve(success));
  });
}
