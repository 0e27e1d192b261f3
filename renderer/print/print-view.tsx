import { words } from 'virtual:words/print';
import { Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Checkbox } from '../components/checkbox';
import { Notice } from '../components/notice';
import { Screen } from '../components/screen';
import { useWho, type Who } from '../components/who';
import { assertNever } from '../core/assert-never';
import { slipPiles } from '../core/lesson/questions';
import { FacilitatorGuide } from './facilitator-guide';
import { cardsPerSheet, HelpCards } from './help-cards';
import './print.css';
import { AnswerSlips, slipsPerSheet } from './answer-slips';
import type { PrintJob, PrintKind } from './print-job';
import { QuestionCards, questionCardsPerSheet } from './question-cards';

const titles: Readonly<Record<PrintKind, string>> = {
  guide: words.facilitatorGuide(),
  'help-card': words.pupilHelpCards(),
  slips: words.answerSlips(),
  'question-cards': words.questionCards(),
};

/** What a print is called; also the title of the document while it is printed. */
export const printTitle = (kind: PrintKind, who: Who) =>
  kind === 'help-card' && who === 'staff' ? words.adultHelpCards() : titles[kind];

/** People of the example that says how many copies to print. */
const usualClass = 28;

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
        over={words.print()}
        title={printTitle(job.kind, useWho())}
        back={{ label: words.prepare(), onBack }}
        banner={banner}
        aside={
          <button type="button" className="button primary" onClick={onPrint}>
            <Printer aria-hidden="true" size={20} />
            {words.print()}
          </button>
        }
      >
        <div className="stack print-body">
          <div className="print-advice stack">
            <Advice job={job} other={other} />
            {job.kind === 'help-card' && <Checkbox label={words.largePrint()} checked={other} onChange={setOther} />}
            {job.kind === 'slips' && (
              <Checkbox
                label={words.numbersOnly()}
                hint={words.numbersOnlyHint()}
                checked={other}
                onChange={setOther}
              />
            )}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet wider than the window is scrolled with the keys too. */}
          <section className="print-desk" aria-label={words.sheets()} tabIndex={0}>
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
  const who = useWho();
  switch (job.kind) {
    case 'guide':
      return <Notice>{words.guideAdvice()}</Notice>;
    case 'help-card':
      return (
        <>
          {job.checkedSince === null && (
            <Notice tone="mark" title={words.notChecked()}>
              {words.checkEachNumber()}
            </Notice>
          )}
          <Notice>{words.helpCardAdvice({ cards: cardsPerSheet(other, job.help) })}</Notice>
        </>
      );
    case 'slips':
      return (
        <Notice>
          {words.slipsAdvice({
            slips: slipsPerSheet(other),
            n: usualClass,
            who,
            copies: Math.ceil(usualClass / slipsPerSheet(other)),
          })}
        </Notice>
      );
    case 'question-cards':
      return <Notice>{words.questionCardAdvice({ cards: questionCardsPerSheet, who })}</Notice>;
    default:
      return assertNever(job);
  }
}
