import { words } from 'virtual:words/results';
import { longMonth } from '../../../components/dates';
import type { Who } from '../../../components/who';
import { assertNever } from '../../../core/assert-never';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { ChartBar } from '../../../core/results/chart';
import type { Named, ResultLine, ResultRow } from '../../../core/results/describe';
import { type Amount, type Share, shareOf, shareOfCount } from '../../../core/results/reading';

/** Who answered: adults where nobody was under 18, as in a briefing. */
export const whoOf = ({ ages }: Pick<ResultsFile, 'ages'>): Who => (ages[0] >= 18 ? 'staff' : 'pupils');

/** How many took part: "28 pupils", "fewer than 10 pupils", "28 adults". */
export function sayGroup(file: Pick<ResultsFile, 'group' | 'ages'>): string {
  const { group } = file;
  const who = whoOf(file);
  return 'n' in group ? words.pupils({ ...group, who }) : words.fewPupils({ ...group, who });
}

/** How many took part, of which ages, when, and what is hidden: stands at the head of every class result. */
export function sayBase(file: ResultsFile): string {
  const { group, ages, month, k } = file;
  const about = { youngest: ages[0], oldest: ages[1], month: longMonth(month), k, who: whoOf(file) };
  return 'n' in group ? words.base({ ...group, ...about }) : words.baseSmall({ ...group, ...about });
}

/** The question as it was asked; by its number where this lesson's wording is not at hand. */
export const sayQuestion = (name: Named) => (name.kind === 'text' ? name.text : words.unknownQuestion(name));

/** An answer as it was offered; by its number where this lesson's wording is not at hand. */
export const sayAnswer = (name: Named) => (name.kind === 'text' ? name.text : words.unknownAnswer(name));

/**
 * How many, with their share: "12 of 28 (43 %)", "fewer than 5 of 28 (under 18 %)", "more than 23 of 28 (all, or all but
 * fewer than 5; over 82 %)". Zero and everybody are never said.
 */
export function sayAmount(amount: Amount): string {
  if (amount.kind === 'withheld') return words.withheld(amount);
  const values = { amount: sayBriefly(amount), share: sayShare(shareOf(amount)) };
  return amount.kind === 'more' ? words.moreWithShare({ ...values, k: amount.k }) : words.withShare(values);
}

/** One option of a result that shows them all: "Tell someone: 12 of 28 (43 %)". */
export const sayOption = ({ name, count }: ResultLine['options'][number], n: number) =>
  words.option({
    answer: sayAnswer(name),
    amount: words.withShare({ amount: words.exactly({ count, n }), share: sayShare(shareOfCount(count, n)) }),
  });

const phaseNames: Readonly<Record<ResultLine['phase'], string>> = {
  baseline: words.before(),
  endpoint: words.after(),
  single: words.askedOnce(),
};
const methodNames: Readonly<Record<ResultRow['method'], string>> = { hands: words.hands(), slips: words.paperSlips() };

/** When it was asked: before, after, or once. */
export const sayPhase = (phase: ResultLine['phase']) => phaseNames[phase];

/** What is counted, how it was asked, and of how many: "Counted here: Tell someone · Hands · 28 pupils" */
export const sayAbout = (row: ResultRow, file: Pick<ResultsFile, 'group' | 'ages'>) =>
  words.countedHere({ ...sayTarget(row), group: sayGroup(file) });

/** The answers that are counted, and how the question was asked. */
export const sayTarget = ({ target, method }: Pick<ResultRow, 'target' | 'method'>) => ({
  answers: target.map(sayAnswer).reduce((first, second) => words.either({ first, second })),
  method: methodNames[method],
});

/** A question as the bars of a chart; none where not even the size of the group is known. */
export const barsOf = ({ lines }: ResultRow): readonly ChartBar[] =>
  lines.flatMap(({ phase, amount, bar }) =>
    bar === undefined
      ? []
      : [
          {
            name: sayPhase(phase),
            label: sayBriefly(amount),
            amount: { low: bar.low, high: bar.high },
            base: { low: bar.n, high: bar.n },
          },
        ],
  );

/** The same without a share, for a bar, or for a line that holds two. */
function sayBriefly(amount: Amount): string {
  switch (amount.kind) {
    case 'withheld':
      return words.withheld(amount);
    case 'fewer':
      return words.fewer(amount);
    case 'more':
      return words.more(amount);
    case 'exact':
      return words.exactly(amount);
    default:
      return assertNever(amount);
  }
}

/** Never 0 % or 100 %, which would read as nobody or everybody. */
export function sayShare({ kind, percent }: Share): string {
  switch (kind) {
    case 'under':
      return words.under({ percent });
    case 'over':
      return words.over({ percent });
    case 'about':
      return words.percent({ percent });
    default:
      return assertNever(kind);
  }
}

/** Before and after in one sentence, with the net change where it may be said; `null` for a question asked once. */
export function sayPair({ pair }: ResultRow): string | null {
  if (pair === null) return null;
  const { before, after, change } = pair;
  if (before.kind === 'withheld') return words.pairWithheld(before);
  const both = { before: sayBriefly(before), after: sayBriefly(after) };
  if (change === null) return words.pair(both);
  if (change === 0) return words.pairSame(both);
  return change > 0 ? words.pairMore({ ...both, change }) : words.pairFewer({ ...both, change: -change });
}

/** Why a result reads as it does, in the facilitator's words. */
export function sayReason({ reason }: ResultLine): string {
  switch (reason.kind) {
    case 'withheld':
      return words.whyWithheld(reason);
    case 'fewer':
      return words.whyFewer(reason);
    case 'more':
      return words.whyMore(reason);
    case 'two':
      return reason.paired ? words.whyTwoPaired(reason) : words.whyTwo(reason);
    case 'full':
      return words.whyFull(reason);
    default:
      return assertNever(reason);
  }
}
