import { Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Checkbox } from '../components/checkbox';
import { Notice } from '../components/notice';
import { Screen } from '../components/screen';
import { assertNever } from '../core/assert-never';
import { slipPiles } from '../core/lesson/questions';
import { FacilitatorGuide } from './facilitator-guide';
import { cardsPerSheet, HelpCards } from './help-cards';
import './print.css';
import { AnswerSlips, slipsPerSheet } from './answer-slips';
import type { PrintJob, PrintKind } from './print-job';
import { QuestionCards, questionCardsPerSheet } from './question-cards';

/** What each print is called; also the title of the document while it is printed. */
export const printTitles: Readonly<Record<PrintKind, string>> = {
  guide: 'Facilitator guide',
  'help-card': 'Pupil help cards',
  slips: 'Answer slips',
  'question-cards': 'Question cards',
};

export interface PrintViewProps {
  readonly job: PrintJob;
  readonly onPrint: () => void;
  readonly onBack: () => void;
  readonly banner?: ReactNode;
}

/** Sheets of paper as they will be printed, with what to know before printing them. Only the sheets reach the paper. */
export function PrintView({ job, onPrint, onBack, banner }: PrintViewProps) {
  // One choice a kind at most: larger help cards, or slips with numbers in place of words.
  const [other, setOther] = useState(false);
  return (
    <div className="print-view">
      <Screen
        over="Print"
        title={printTitles[job.kind]}
        back={{ label: 'Prepare', onBack }}
        banner={banner}
        aside={
          <button type="button" className="button primary" onClick={onPrint}>
            <Printer aria-hidden="true" size={20} />
            Print
          </button>
        }
      >
        <div className="stack print-body">
          <div className="print-advice stack">
            <Advice job={job} other={other} />
            {job.kind === 'help-card' && <Checkbox label="Large print" checked={other} onChange={setOther} />}
            {job.kind === 'slips' && (
              <Checkbox
                label="Numbers only, more on a sheet"
                hint="The statements are read from the slide."
                checked={other}
                onChange={setOther}
              />
            )}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet wider than the window is scrolled with the keys too. */}
          <section className="print-desk" aria-label="Sheets" tabIndex={0}>
            <div className="print-sheets">
              <Sheets job={job} other={other} />
            </div>
          </section>
        </div>
      </Screen>
    </div>
  );
}

function Sheets({ job, other }: { readonly job: PrintJob; readonly other: boolean }) {
  switch (job.kind) {
    case 'guide':
      return <FacilitatorGuide job={job} />;
    case 'help-card':
      return <HelpCards help={job.help} checkedSince={job.checkedSince} large={other} />;
    case 'slips':
      return <AnswerSlips piles={slipPiles(job.outline, job.dropped, job.methods)} numbersOnly={other} />;
    case 'question-cards':
      return <QuestionCards />;
    default:
      return assertNever(job);
  }
}

function Advice({ job, other }: { readonly job: PrintJob; readonly other: boolean }) {
  switch (job.kind) {
    case 'guide':
      return <Notice>For you alone: it holds the answers. Usable with no screen at all.</Notice>;
    case 'help-card':
      return (
        <>
          {job.checkedSince === null && (
            <Notice tone="mark" title="Not yet checked by a person">
              Check each one before you hand these out (never ring 999 or 101).
            </Notice>
          )}
          <Notice>
            {`${cardsPerSheet(other)} on a sheet, printed on one side. Cut along the marks, then fold with the print inside: the outside stays plain, so that anyone can carry it.`}
          </Notice>
        </>
      );
    case 'slips':
      return (
        <Notice>
          {`One sheet for each pile, ${slipsPerSheet(other)} slips on a sheet: for 28 pupils print ${Math.ceil(28 / slipsPerSheet(other))} copies. No name, no class. Pupils fold them; one adult collects them.`}
        </Notice>
      );
    case 'question-cards':
      return (
        <Notice>
          {`${questionCardsPerSheet} on a sheet. Keep them apart from the answer slips, and read them the same day: a question may be a child asking for help.`}
        </Notice>
      );
    default:
      return assertNever(job);
  }
}
