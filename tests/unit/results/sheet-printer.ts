import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, type Rolldown } from 'vite';
import type { ResultsFile } from '../../../renderer/core/contract/results-file';
import { describeResults } from '../../../renderer/core/results/describe';
import { words } from '../../../renderer/words/compiler/vite-plugin';
import { readPdf } from '../../e2e/support/printed';
import { browserLaunch } from '../../support/browser-launch';
import { savedPdf } from '../../support/saved-pdf';
import { lesson } from './fake-lesson';
// Declares what the page offers.
import type {} from './sheets-page';

export interface SheetPrinter {
  /** The words of each session's page, read from a PDF, by session. `onPage` may change what is printed. */
  print(files: readonly ResultsFile[], onPage?: (page: Page) => Promise<void>): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

/** So many pages in a PDF: a longer one takes more memory, a shorter one more time. */
const sheetsInPdf = 100;

/** Prints pages for the school as the desktop edition does: the app's own sheet, style and charts, in a real browser. */
export async function openSheetPrinter(): Promise<SheetPrinter> {
  const [{ script, style }, browser] = await Promise.all([
    bundle(),
    browserLaunch().then((how) => chromium.launch(how)),
  ]);
  const page = await browser.newPage();
  // A slow machine is not a fault; the test's own time ends a page that hangs.
  page.setDefaultTimeout(0);
  await page.setContent('<!doctype html><html lang="en-GB"><title>Sheets</title><body></body></html>');
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  return {
    async print(files, onPage) {
      const found = new Map<string, string>();
      for (let first = 0; first < files.length; first += sheetsInPdf) {
        const some = files.slice(first, first + sheetsInPdf);
        await draw(page, some);
        await onPage?.(page);
        for (const [session, text] of wordsBySession(await linesOfPages(page, some), some)) found.set(session, text);
      }
      return found;
    },
    close: () => browser.close(),
  };
}

/** The script and the style of `sheets-page.tsx`, each in one piece. */
async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react(), words()],
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      target: 'chrome120',
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: {
        input: fileURLToPath(new URL('./sheets-page.tsx', import.meta.url)),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
  const styles = output.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [one.source] : []));
  return { script, style: styles.join('\n') };
}

/** The title of a sheet is the lesson's; here it says whose page it is too, as the name of a file does. */
const titleOf = ({ session }: ResultsFile) => `${lesson.title} ${session.slice(0, 6)}`;

async function draw(page: Page, files: readonly ResultsFile[]): Promise<void> {
  const help = { groups: [], contacts: [] };
  const sheets = files.map((file) => ({ file, title: titleOf(file), rows: describeResults(file, lesson), help }));
  await page.evaluate((drawn) => window.drawSheets(drawn), sheets);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.result-chart')].every(({ children }) => children.length > 0),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function linesOfPages(page: Page, [first]: readonly ResultsFile[]): Promise<readonly (readonly string[])[]> {
  const { pages } = await readPdf(await savedPdf(page, first?.month ?? ''));
  return pages.map(({ lines }) => lines);
}

/** Each sheet is one page, in the order in which they were drawn, and says so itself. */
function wordsBySession(
  pages: readonly (readonly string[])[],
  files: readonly ResultsFile[],
): readonly (readonly [session: string, text: string])[] {
  if (pages.length !== files.length) throw new Error(`Unexpected ${pages.length} pages, expected ${files.length}`);
  return files.map((file, place) => {
    const [title, ...lines] = pages[place] ?? [];
    if (title !== titleOf(file)) throw new Error(`Unexpected page of “${title}”, expected “${titleOf(file)}”`);
    return [file.session, lines.join('\n')];
  });
}
