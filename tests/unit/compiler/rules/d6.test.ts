import { inItem, onSlide, ruleTable, said, toDo } from './rule-table';

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
    ...['Kai feels better.', 'Nobody helps Kai.', 'Auntie Bea doesn’t listen.', 'Kai never told her.'].map((text) =>
      inItem(`help that is no help: ${text}`, story().replace('Auntie Bea helps Kai.', text)),
    ),
    ...['Choose for Rowan.', 'What could Rowan do next?', 'You are Rowan.', 'Write Rowan’s next message.'].map((text) =>
      inItem(
        `a part for the blackmailer: ${text}`,
        story().replace('Rowan wants money.', `Rowan wants money. ${text}`),
      ),
    ),
    inItem('a talk about the next move', `${story()}discussion:\n  - What should Dani ask for next?\n`),
    onSlide('a slide that lets pupils choose for the blackmailer', 'Choose for Dani.'),
    said('Now one of you plays the blackmailer.'),
    toDo('A volunteer acts as Skye.'),
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
    ...[
      'Childline is there.',
      'Kai tells her all of it.',
      'Ms Okoro listens.',
      'It is reported, and it doesn’t come back.',
    ].map((text) => inItem(`help: ${text}`, story().replace('Auntie Bea helps Kai.', text))),
    inItem(
      'help in its last words',
      story().replace('Auntie Bea helps Kai.', 'It gets light.').replace('It passes.', 'An adult is there.'),
    ),
    inItem(
      'a story in another language',
      `id: BR1\nkind: Story\nversion: 1\nages: [11, 14]\nstart: a\nnodes:\n  - { id: a, text: Mae Bea yn gwrando ar Kai., help: true }\n`,
    ),
    onSlide('a vote for the person who is threatened', 'Choose for Kai. What could Kai do next?'),
    onSlide('a question about what somebody does to others', 'What does Rowan do to hurry Kai?'),
    said('You choose for Kai. Nobody plays Rowan.'),
    toDo('The narrator tells what Skye does; nobody plays Skye. Never let anyone write Rowan’s lines.'),
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
