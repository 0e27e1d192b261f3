import type { HelpContent } from '../core/lesson/help';
import type { Outline, ResponseMethod } from '../core/lesson/outline';
import { countedQuestions, slipPiles } from '../core/lesson/questions';
import { slipSheets, slipsPerSheet } from './answer-slips';
import { cardsPerSheet } from './help-cards';
import { copiesFor } from './how-many';
import type { PrintKind } from './print-job';
import { questionCardsPerSheet } from './question-cards';
import { votingSheets } from './voting-cards';

/** For whom it is printed. */
export type PrintGroup = 'facilitator' | 'pupils' | 'counting';

/** Something that can be printed for a lesson. */
export interface PrintOffer {
  readonly kind: PrintKind;
  readonly group: PrintGroup;
  /** How many sheets go through the printer: for the usual class, or for one set. Absent where it is one copy. */
  readonly sheets?: number;
}

export interface PrintPlan {
  readonly outline: Outline;
  readonly dropped: readonly string[];
  readonly methods: Readonly<Record<string, ResponseMethod>>;
  readonly help: HelpContent;
  /** Of the voting cards. */
  readonly letters: number;
  /** There is a module that tutors teach after this assembly, or this is one. */
  readonly tutorScript: boolean;
}

/** Everything that can be printed for a lesson as it is planned, group by group. */
export function printOffers({
  outline,
  dropped,
  methods,
  help,
  letters,
  tutorScript,
}: PrintPlan): readonly PrintOffer[] {
  const piles = slipPiles(outline, dropped, methods);
  const offers: readonly (PrintOffer | false)[] = [
    { kind: 'guide', group: 'facilitator' },
    tutorScript && { kind: 'tutor-script', group: 'facilitator' },
    { kind: 'help-card', group: 'pupils', sheets: copiesFor(cardsPerSheet('usual', help)) },
    outline.glossary.length > 0 && { kind: 'key-words', group: 'pupils' },
    { kind: 'question-cards', group: 'pupils', sheets: copiesFor(questionCardsPerSheet) },
    piles.length > 0 && {
      kind: 'slips',
      group: 'counting',
      sheets: slipSheets(piles, false) * copiesFor(slipsPerSheet(false)),
    },
    letters > 0 && { kind: 'voting-cards', group: 'counting', sheets: votingSheets(letters) },
    countedQuestions(outline, dropped, methods).length > 0 && { kind: 'tally', group: 'counting' },
  ];
  return offers.filter((offer) => offer !== false);
}
