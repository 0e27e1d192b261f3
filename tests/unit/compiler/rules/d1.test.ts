import { fakeLesson } from '../support';
import { inLesson, onSlide, ruleTable } from './rule-table';

ruleTable('D1', {
  refused: [
    onSlide('a block of code', '```\nWords.\n```'),
    onSlide('a block of code with other marks', '~~~\nWords.\n~~~'),
    onSlide('a block of code in a quotation', '> ```\n> Words.\n> ```'),
    onSlide('a heading marked by the line below', 'Words\n==='),
    onSlide('a list that begins at a number to ring', '999. Words.'),
    onSlide('letters that turn round', 'Words\u202e.'),
    onSlide('a letter of another alphabet', 'W\u043erds.'),
    onSlide('quotations in quotations', '>'.repeat(30)),
    onSlide('an import', 'import x from "y"'),
    onSlide('an expression', 'Two is {a b} here.'),
    onSlide('an HTML tag', 'Some <b>bold</b> words.'),
    onSlide('an unknown part', '<Marquee>Words.</Marquee>'),
    onSlide('an event handler', '<Callout onClick="alert(1)">Words.</Callout>'),
    onSlide('a link to a script', 'Look [here](javascript:alert(1)).'),
    onSlide('a remote picture', 'See ![a](https://example.org/a.png).'),
    inLesson('front matter that is no front matter', fakeLesson().replace('format: lesson', 'format: [lesson')),
    inLesson('words outside slides', `${fakeLesson()}\nWords.\n`),
  ],
  accepted: [
    onSlide('headings, quotations and lines', '## Words\n\n> Words.\n\n---\n\n3. Words.'),
    onSlide('an emoji of several letters', 'Words \u2764\ufe0f.'),
    onSlide('emphasis and lists', '- **One** and *two*\n- `three`'),
    onSlide('comparisons in words', 'Fewer than ten, more than two.'),
    onSlide('parts inside parts', '<Columns>\n\n<Callout>One.</Callout>\n\nTwo.\n\n</Columns>'),
    onSlide('notes with both voices', 'Words.\n\n<Notes>\n<Say>Say.</Say>\n<Do>Do.</Do>\n</Notes>'),
    onSlide('the word import in a sentence', 'We import the idea; exports are fine too.'),
  ],
});
