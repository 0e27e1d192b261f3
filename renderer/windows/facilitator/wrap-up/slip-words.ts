import { words } from 'virtual:words/wrap-up';
import type { Who } from '../../../components/who';
import { assertNever } from '../../../core/assert-never';
import type { OutlineActivity } from '../../../core/lesson/outline';
import { markOf } from '../../../core/results/slip-marks';
import type { PileName, SlipProblem } from '../../../core/results/slip-typing';

/** What a pile is called: the word that is printed on its slips. */
export const pileTitles: Readonly<Record<PileName, string>> = {
  baseline: words.before(),
  lesson: words.during(),
  endpoint: words.after(),
};

/** Which keys a question takes, as its answers are printed: "A to C". */
export const sayMarks = (question: OutlineActivity) =>
  words.marks({ first: markOf(question, 0), last: markOf(question, question.options.length - 1) });

/** Why typing stopped, and what to do. */
export function sayProblem(problem: SlipProblem, who: Who): string {
  switch (problem.kind) {
    case 'not-an-answer':
      return words.notAnAnswer({ number: problem.number, marks: sayMarks(problem.question) });
    case 'incomplete':
      return words.incomplete({ missing: problem.missing });
    case 'pile-full':
      return words.pileFull({ n: problem.n, who });
    case 'n-below-slips':
      return words.fewerThanSlips({ slips: problem.slips, who });
    default:
      return assertNever(problem);
  }
}
