import type { Rule } from './rule';

/** Somebody can satisfy the constraints of every sequence: found by the kind itself, as with stories. */
export const d7: Rule = {
  id: 'D7',
  checkBank: ({ bank }) => bank.problems.filter((problem) => problem.rule === 'D7'),
};
