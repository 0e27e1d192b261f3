import { words } from 'virtual:words/print';
import { Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { RadioGroup } from '../components/radio-group';
import { useWho, type Who } from '../components/who';
import { PrintAdvice } from './print-advice';
import { PrintFrame } from './print-frame';
import type { PrintJob, PrintKind } from './print-job';
import { PrintSheets } from './print-sheets';
import { firstVariant, variantsOf } from './print-variants';

const titles: Readonly<Record<PrintKind, string>> = {
  guide: words.facilitatorGuide(),
  'tutor-script': words.tutorScript(),
  'help-card': words.pupilHelpCards(),
  'key-words': words.keyWords(),
  slips: words.answerSlips(),
  'question-cards': words.questionCards(),
  'voting-cards': words.votingCards(),
  tally: words.tallySheet(),
};

/** What a print is called; also the title of the document while it is printed. */
export const printTitle = (kind: PrintKind, who: Who) =>
  kind === 'help-card' && who === 'staff' ? words.adultHelpCards() : titles[kind];

export interface PrintViewProps {
  readonly job: PrintJob;
  readonly onPrint: () => void;
  readonly onBack: () => void;
  readonly banner?: ReactNode;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
}

/** Sheets of paper as they will be printed, with what to know before printing them. Only the sheets reach the paper. */
export function PrintView({ job, onPrint, onBack, banner, help }: PrintViewProps) {
  const [variant, setVariant] = useState(firstVariant(job));
  const variants = variantsOf(job);
  return (
    <PrintFrame
      title={printTitle(job.kind, useWho())}
      back={{ label: words.prepare(), onBack }}
      banner={banner}
      aside={
        <>
          {help}
          <button type="button" className="button primary" onClick={onPrint}>
            <Printer aria-hidden="true" size={20} />
            {words.print()}
          </button>
        </>
      }
      advice={
        <>
          <PrintAdvice job={job} variant={variant} />
          {variants.length > 0 && (
            <RadioGroup legend={words.printedAs()} value={variant} options={variants} onChange={setVariant} />
          )}
        </>
      }
    >
      <PrintSheets job={job} variant={variant} />
    </PrintFrame>
  );
}
