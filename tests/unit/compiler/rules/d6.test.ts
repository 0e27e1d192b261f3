import { inItem, ruleTable } from './rule-table';

const story = () => `id: BR1
kind: Story
version: 1
ages: [11, 14]
start: first
nodes:
  - id: first
    text: Rowan asks Kai for a picture.
    choices:
      - text: Leave
        result: Kai has a quiet evening.
        next: help # refusal
        safe: true
        refusal: true
      - text: Stay
        result: Rowan writes again. It is still not too late.
        next: more
  - id: more
    text: Rowan wants money.
    choices:
      - text: Pay £20
        result: They want £40. It is still not too late.
        next: help # more
      - text: Tell Auntie Bea
        result: She listens.
        next: help
        safe: true
  - id: help
    text: Auntie Bea helps Kai.
    help: true
    end: It passes.
`;

ruleTable('D6', {
  refused: [
    inItem('a choice to nowhere', story().replace('next: help', 'next: nowhere')),
    inItem(
      'a scene that nothing leads to',
      story().replace(
        '  - id: help',
        '  - id: lost\n    text: Alone.\n    help: true\n    end: The end.\n  - id: help',
      ),
    ),
    inItem('an end without help', story().replace('    help: true\n', '')),
    inItem(
      'a decision without a safe choice',
      story()
        .replace(/ +safe: true\n/gu, '')
        .replace(/ +refusal: true\n/gu, ''),
    ),
    inItem('a refusal that leads on into the threat', story().replace('next: help # refusal', 'next: more')),
    inItem('a path that goes round', story().replace('next: help # more', 'next: first')),
  ],
  accepted: [
    inItem('a story whose paths all end in help', story()),
    inItem('a refusal that worked', story().replace('text: Leave', 'text: Say no')),
    inItem(
      'a scene with three choices',
      story().replace(
        '      - text: Leave',
        '      - text: Tell a friend\n        result: They listen.\n        next: help\n        safe: true\n      - text: Leave',
      ),
    ),
    inItem('a risky choice after which help comes', story().replace('text: Pay £20', 'text: Reply')),
    inItem('questions for the class afterwards', `${story()}discussion:\n  - Which words helped?\n`),
  ],
});
