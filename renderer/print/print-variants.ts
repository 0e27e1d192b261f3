import { words } from 'virtual:words/print';
import { layoutOf } from './help-card-rows';
import { cardsPerSheet, fitsPocket } from './help-cards';
import type { PrintJob } from './print-job';

/** The ways in which one thing can be printed. `usual` is what it opens with, but for a hall. */
export type PrintVariant = 'usual' | 'pocket' | 'large' | 'numbers' | 'rows';

interface Choice {
  readonly value: PrintVariant;
  readonly label: string;
}

/** What can be chosen before printing; empty where there is one way only. */
export function variantsOf(job: PrintJob): readonly Choice[] {
  switch (job.kind) {
    case 'help-card':
      return [
        {
          value: 'usual',
          label: words.cardUsual({ layout: layoutOf('usual', job.help), cards: cardsPerSheet('usual', job.help) }),
        },
        ...(fitsPocket(job.help)
          ? [{ value: 'pocket', label: words.cardPocket({ cards: cardsPerSheet('pocket', job.help) }) } as const]
          : []),
        { value: 'large', label: words.largePrint() },
      ];
    case 'key-words':
      return [
        { value: 'usual', label: words.usualPrint() },
        { value: 'large', label: words.largePrint() },
      ];
    case 'slips':
      return [
        { value: 'usual', label: words.withStatements() },
        { value: 'numbers', label: words.numbersOnly() },
      ];
    case 'tally':
      return [
        { value: 'usual', label: words.gatesForClass() },
        { value: 'rows', label: words.rowsForHall() },
      ];
    default:
      return [];
  }
}

/** What a print opens with. */
export const firstVariant = (job: PrintJob): PrintVariant => (job.kind === 'tally' && job.hall ? 'rows' : 'usual');
