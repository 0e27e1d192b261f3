import '../../../renderer/theme/fonts.css';
import '../../../renderer/theme/tokens.css';
import '../../../renderer/theme/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PrintFrame } from '../../../renderer/print/print-frame';
import {
  ClassResultSheet,
  type ClassResultSheetProps,
} from '../../../renderer/windows/facilitator/results/class-result-sheet';

declare global {
  interface Window {
    /** Puts these sheets on the page, in place of those before. Their charts come later, as in the app. */
    drawSheets(sheets: readonly ClassResultSheetProps[]): void;
  }
}

// Runs in the browser: pages for the school as the app draws them, one after the other instead of one alone.
const root = createRoot(document.body.appendChild(document.createElement('div')));
const frame = { title: 'Sheets', back: { label: 'Results', onBack: () => undefined }, aside: null, advice: null };
window.drawSheets = (sheets) => {
  // Drawn anew, whatever became of the last ones.
  flushSync(() => root.render(null));
  flushSync(() =>
    root.render(
      <PrintFrame {...frame}>
        {sheets.map((sheet) => (
          <ClassResultSheet key={sheet.file.session} {...sheet} />
        ))}
      </PrintFrame>,
    ),
  );
};
