import { inItem, ruleTable } from './rule-table';

const order = (...before: readonly string[]) => `id: O1
kind: Sequence
version: 1
ages: [11, 14]
cards:
  - { id: block, text: Block them }
  - { id: keep, text: Keep the messages }
  - { id: tell, text: Tell someone }
  - { id: stop, text: Stop replying }
before: [${before.join(', ')}]
explanation: There is more than one right order.
`;

ruleTable('D7', {
  refused: [
    inItem('a circle of two', order('[keep, block]', '[block, keep]')),
    inItem('a circle of three', order('[keep, block]', '[block, tell]', '[tell, keep]')),
    inItem('a circle beside a good pair', order('[stop, keep]', '[keep, block]', '[block, keep]')),
    inItem('a card before itself', order('[keep, keep]')),
    inItem('a circle of four', order('[stop, keep]', '[keep, block]', '[block, tell]', '[tell, stop]')),
  ],
  accepted: [
    inItem('one pair', order('[stop, block]')),
    inItem('a chain', order('[stop, keep]', '[keep, block]')),
    inItem('two pairs with nothing in common', order('[stop, keep]', '[block, tell]')),
    inItem('one card before two', order('[keep, block]', '[keep, tell]')),
    inItem('two cards before one', order('[stop, block]', '[keep, block]')),
  ],
});
