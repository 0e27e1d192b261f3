import type { Page } from '@playwright/test';
import { tidyPdf } from '../../electron/services/tidy-pdf';

/** The open page as the desktop edition saves it: Chromium's own PDF, then tidied. */
export async function savedPdf(page: Page, month: string): Promise<Uint8Array> {
  // What `printToPDF` is asked for in `electron/shell/save-pdf.ts`.
  const printed = await page.pdf({
    tagged: true,
    displayHeaderFooter: false,
    printBackground: true,
    preferCSSPageSize: true,
  });
  return tidyPdf(new Uint8Array(printed), month);
}
