import { expect, test } from 'vitest';
import { protect } from '../../../renderer/core/results/protect';
import { rules } from '../../attacker/rules.mjs';
import { everyQuestion, pinnedDown } from './every-question';

// Every table of up to 40 pupils and five options, up to the order of options: what `npm test` goes through for 20 and four.
test.each([5, 10])('Rule A pins down no group of up to 40 pupils with up to five options at k = %i (P1, P10)', (k) => {
  const { tables, first } = pinnedDown(protect, everyQuestion(40, 5, [k]));
  process.stdout.write(`k = ${k}: ${tables.toLocaleString('en-GB')} tables, none with a group pinned down\n`);
  expect(first).toBeNull();
  expect(tables).toBeGreaterThan(10_000_000);
});

test('the same walk catches a rule that hides one to four', () => {
  const leaky = rules['hides-one-to-four'];
  if (leaky === undefined) throw new RangeError('Unexpected rules, expected one that hides one to four');
  expect(pinnedDown(leaky, everyQuestion(12, 3, [5])).first).toContain('certainly few');
});
