import { assertNever } from '../../../core/assert-never';
import type { SlipProblem } from '../../../core/results/slip-typing';
import type { PileName } from '../../../core/results/slips';

/** What a pile is called on the screen. */
export const pileTitles: Readonly<Record<PileName, string>> = {
  before: 'Slips from the start',
  after: 'Slips from the end',
};

/** Why typing stopped, and what to do. */
export function sayProblem(problem: SlipProblem): string {
  switch (problem.kind) {
    case 'not-an-answer':
      return `${problem.letter} takes 1 to ${problem.options}, or 0 where nothing is ticked.`;
    case 'incomplete':
      return problem.missing === 1
        ? 'One question has no key yet. Type 0 where nothing is ticked.'
        : `${problem.missing} questions have no key yet. Type 0 where nothing is ticked.`;
    case 'pile-full':
      return `All ${problem.n} slips of this pile are in. If there are more slips, correct the number of pupils first.`;
    case 'n-below-slips':
      return `${problem.slips} slips are typed already, so there were at least ${problem.slips} pupils.`;
    default:
      return assertNever(problem);
  }
}
