import { words } from 'virtual:words/results-merge';
import { assertNever } from '../../../../core/assert-never';
import { type MergedAmount, type MergedPair, mergedShares } from '../../../../core/results/describe-merged';
import type { Interval } from '../../../../core/results/interval';
import type { Share } from '../../../../core/results/reading';
import { sayShare } from '../wording';

/**
 * How many, with their share: "at least 812 and at most 846 of 1,204 (67–70 %)". Where the ends are nobody or everybody it reads
 * as one class result does: "fewer than 9 of 56 (under 17 %)".
 */
export function sayMergedAmount(amount: MergedAmount): string {
  if (amount.kind === 'withheld') return words.amountHidden();
  const said = { amount: sayMergedBriefly(amount), share: sayShares(mergedShares(amount)) };
  return amount.kind === 'more' ? words.moreWithShare({ ...said, but: amount.but }) : words.withShare(said);
}

/** Before and after in one sentence, or why they may not be compared. */
export function sayMergedPair(pair: MergedPair): string {
  if (pair.kind === 'other-groups') return words.otherGroups(pair);
  const both = { before: sayMergedBriefly(pair.before), after: sayMergedBriefly(pair.after) };
  const { change } = pair;
  if (change === null) return words.pair(both);
  if (change === 0) return words.pairSame(both);
  return change > 0 ? words.pairMore({ ...both, change }) : words.pairFewer({ ...both, change: -change });
}

/** The same without a share, for a bar. */
export function sayMergedBriefly(amount: MergedAmount): string {
  if (amount.kind === 'withheld') return words.amountHidden();
  const pupils = sayPupils(amount.pupils);
  switch (amount.kind) {
    case 'exact':
      return words.exactly({ count: amount.count, pupils });
    case 'fewer':
      return words.fewer({ than: amount.than, pupils });
    case 'more':
      return words.more({ least: amount.least, pupils });
    case 'between':
      return words.between({ low: amount.low, high: amount.high, pupils });
    default:
      return assertNever(amount);
  }
}

const sayPupils = ({ low, high }: Interval) =>
  low === high ? words.exactPupils({ n: low }) : words.aboutPupils({ low, high });

function sayShares([low, high]: readonly [Share, Share]): string {
  if (low.kind === high.kind && low.percent === high.percent) return sayShare(low);
  return low.kind === 'about' && high.kind === 'about'
    ? words.percents({ low: low.percent, high: high.percent })
    : words.shares({ low: sayShare(low), high: sayShare(high) });
}
