import { assertNever } from '../../../core/assert-never';
import type { OutlineActivity } from '../../../core/lesson/outline';
import { markOf } from '../../../core/results/slip-marks';
import type { PileName, SlipProblem } from '../../../core/results/slip-typing';

/** What a pile is called: the word that is printed on its slips. */
export const pileTitles: Readonly<Record<PileName, string>> = {
  baseline: 'Before',
  lesson: 'During',
  endpoint: 'After',
};

/** Which keys a question takes, as its answers are printed: "A to C". */
export const sayMarks = (question: OutlineActivity) =>
  `${markOf(question, 0)} to ${markOf(question, question.options.length - 1)}`;

/** Why typing stopped, and what to do. */
export function sayProblem(problem: SlipProblem): string {
  switch (problem.kind) {
    case 'not-an-answer':
      return `Question ${problem.number} takes ${sayMarks(problem.question)}, or 0 where nothing is ticked.`;
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
