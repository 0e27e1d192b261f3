import type { BrowserWindow } from 'electron';
import { describeDisplays } from './displays';
import { toggleFullScreen } from './full-screen';
import type { Handle } from './ipc';
import { saveWithDialog } from './save-dialog';
import { savePageAsPdf } from './save-pdf';
import type { Veil } from './veil';
import type { Wall } from './wall';

/** Everything the facilitator page can ask of the shell. */
export function answerRequests(handle: Handle, facilitator: BrowserWindow, wall: Wall, veil: Veil): void {
  handle('file:save', (file) => saveWithDialog(facilitator, file));
  handle('displays:list', async () => describeDisplays(facilitator));
  handle('displays:confirm', async (id) => wall.confirm(id));
  handle('displays:drawn', async (change) => veil.answered(change));
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
