import { words } from 'virtual:words/print';
import { Notice } from '../components/notice';
import { useWho } from '../components/who';
import { assertNever } from '../core/assert-never';
import { slipPiles } from '../core/lesson/questions';
import { slipsPerSheet } from './answer-slips';
import { cardSizeOf } from './help-card-rows';
import { cardsPerSheet, fitsPocket } from './help-cards';
import { copiesFor, usualClass } from './how-many';
import type { PrintJob } from './print-job';
import type { PrintVariant } from './print-variants';
import { questionCardsPerSheet } from './question-cards';
import { votingSheets } from './voting-cards';

/** What to know before printing: how many, how to cut, what becomes of it. On the screen alone. */
export function PrintAdvice({ job, variant }: { readonly job: PrintJob; readonly variant: PrintVariant }) {
  const who = useWho();
  switch (job.kind) {
    case 'guide':
      return <Notice>{words.guideAdvice()}</Notice>;
    case 'tutor-script':
      return <Notice>{words.tutorAdvice()}</Notice>;
    case 'help-card':
      return (
        <>
          {job.checkedSince === null && (
            <Notice tone="mark" title={words.notChecked()}>
              {words.checkEachNumber()}
            </Notice>
          )}
          <Notice>
            {words.helpCardAdvice({ cards: cardsPerSheet(cardSizeOf(variant), job.help) })}
            {!fitsPocket(job.help) && ` ${words.tooMuchForPocket()}`}
          </Notice>
        </>
      );
    case 'key-words':
      return <Notice>{words.keyWordAdvice()}</Notice>;
    case 'slips': {
      const slips = slipsPerSheet(variant === 'numbers');
      return <Notice>{words.slipsAdvice({ slips, n: usualClass, who, copies: copiesFor(slips) })}</Notice>;
    }
    case 'question-cards':
      return <Notice>{words.questionCardAdvice({ cards: questionCardsPerSheet, who })}</Notice>;
    case 'voting-cards':
      return <Notice>{words.votingAdvice({ sheets: votingSheets(job.letters), who })}</Notice>;
    case 'tally':
      return (
        <Notice>
          {slipPiles(job.outline, job.dropped, job.methods).length === 0
            ? words.tallyAdvice()
            : words.tallySlipsAdvice({ who })}
        </Notice>
      );
    default:
      return assertNever(job);
  }
}
