import type { BrowserWindow } from 'electron';
import type { PdfRequest, SaveOutcome } from '../../renderer/core/contract/ipc';
import { describe, say } from '../services/say';
import { saveWithDialog } from './save-dialog';

/** Prints the facilitator page into a PDF, takes out of it when and by what it was made, and asks where to save it. */
export async function savePageAsPdf(facilitator: BrowserWindow, { name, month }: PdfRequest): Promise<SaveOutcome> {
  try {
    const printed = await facilitator.webContents.printToPDF({
      generateTaggedPDF: true,
      displayHeaderFooter: false,
      printBackground: true,
      preferCSSPageSize: true,
    });
    // Read when it is first needed: the app opens without it.
    const { tidyPdf } = await import('../services/tidy-pdf');
    return await saveWithDialog(facilitator, { name, bytes: await tidyPdf(printed, month) });
  } catch (error) {
    say(describe(error));
    return { ok: false, reason: 'failed' };
  }
}
