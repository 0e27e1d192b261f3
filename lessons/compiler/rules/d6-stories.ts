import type { Rule } from './rule';

/**
 * Stories lead somewhere safe. The kind itself walks the scenes (its model's `check`), so that the rule moves with the
 * kind; this only tells what it found.
 */
export const d6: Rule = {
  id: 'D6',
  checkBank: ({ bank }) => bank.problems.filter((problem) => problem.rule === 'D6'),
};
