import { assertNever } from '../core/assert-never';
import { slipPiles } from '../core/lesson/questions';
import { AnswerSlips } from './answer-slips';
import { FacilitatorGuide } from './facilitator-guide';
import { cardSizeOf } from './help-card-rows';
import { HelpCards } from './help-cards';
import { KeyWordSheet } from './key-word-sheet';
import type { PrintJob } from './print-job';
import type { PrintVariant } from './print-variants';
import { QuestionCards } from './question-cards';
import { TallySheet } from './tally-sheet';
import { TutorScript } from './tutor-script';
import { VotingCards } from './voting-cards';

/** The sheets of one print, and nothing else. */
export function PrintSheets({ job, variant }: { readonly job: PrintJob; readonly variant: PrintVariant }) {
  switch (job.kind) {
    case 'guide':
      return <FacilitatorGuide job={job} />;
    case 'tutor-script':
      return <TutorScript job={job} />;
    case 'help-card':
      return <HelpCards help={job.help} checkedSince={job.checkedSince} size={cardSizeOf(variant)} />;
    case 'key-words':
      return <KeyWordSheet outline={job.outline} large={variant === 'large'} />;
    case 'slips':
      return (
        <AnswerSlips piles={slipPiles(job.outline, job.dropped, job.methods)} numbersOnly={variant === 'numbers'} />
      );
    case 'question-cards':
      return <QuestionCards />;
    case 'voting-cards':
      return <VotingCards letters={job.letters} />;
    case 'tally':
      return (
        <TallySheet outline={job.outline} dropped={job.dropped} methods={job.methods} byRows={variant === 'rows'} />
      );
    default:
      return assertNever(job);
  }
}
