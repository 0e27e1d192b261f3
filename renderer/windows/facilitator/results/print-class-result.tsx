import { words } from 'virtual:words/exports';
import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from '../../../components/notice';
import { PrintFrame } from '../../../print/print-frame';
import { ClassResultSheet, type ClassResultSheetProps } from './class-result-sheet';

export interface PrintClassResultProps extends ClassResultSheetProps {
  readonly onPrint: () => void;
  /** `null` where the browser's own print makes the PDF. */
  readonly onSavePdf: (() => void) | null;
  readonly onBack: () => void;
  readonly banner: ReactNode;
  readonly help: ClassResultSheetProps['help'];
  /** The Help button of this screen. */
  readonly helpButton: ReactNode;
  /** What became of the last file. */
  readonly notice: ReactNode;
}

/** The class result on one page, as it will be printed or saved. */
export function PrintClassResult({
  onPrint,
  onSavePdf,
  onBack,
  banner,
  helpButton,
  notice,
  ...sheet
}: PrintClassResultProps) {
  return (
    <PrintFrame
      title={words.classResultPage()}
      back={{ label: words.results(), onBack }}
      banner={banner}
      aside={
        <>
          {helpButton}
          {onSavePdf !== null && (
            <button type="button" className="button primary" onClick={onSavePdf}>
              <FileDown aria-hidden="true" size={20} />
              {words.savePdf()}
            </button>
          )}
          <button type="button" className={onSavePdf === null ? 'button primary' : 'button'} onClick={onPrint}>
            <Printer aria-hidden="true" size={20} />
            {words.print()}
          </button>
        </>
      }
      advice={
        <>
          {notice}
          <Notice>{onSavePdf === null ? words.pdfHow() : words.pdfHere()}</Notice>
        </>
      }
    >
      <ClassResultSheet {...sheet} />
    </PrintFrame>
  );
}
