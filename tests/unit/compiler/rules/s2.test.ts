import { closing, fakeLesson } from '../support';
import { inLesson, ruleTable } from './rule-table';

/** A lesson whose last slide holds these words. */
const ending = (words: string) =>
  fakeLesson().replace(closing, `\n<Slide id="end" title="End" minutes="2" keep>\n${words}\n</Slide>\n`);

ruleTable('S2', {
  refused: [
    inLesson('an end without an endpoint', ending('<HelpCard when="closing" />\n<Closer>Ice cream.</Closer>')),
    inLesson('an end without a closer', ending('<Ask item="B1" phase="endpoint" />\n<HelpCard when="closing" />')),
    inLesson(
      'the opening card at the end',
      ending('<Ask item="B1" phase="endpoint" />\n<HelpCard when="opening" />\n<Closer>Ice cream.</Closer>'),
    ),
    inLesson('an end that can be dropped', fakeLesson().replace('minutes="2" keep', 'minutes="2" drop')),
    inLesson(
      'an activity after the closing help',
      ending(
        '<Ask item="B1" phase="endpoint" />\n\n<HelpCard when="closing" />\n\n<Closer>Ice cream.</Closer>\n\n<Chat item="R1" />',
      ),
    ),
    inLesson(
      'a last slide without help',
      `${fakeLesson()}\n<Slide id="more" title="More" minutes="1" drop>\nWords.\n</Slide>\n`,
    ),
    inLesson(
      'words after the help',
      ending(
        '<Ask item="B1" phase="endpoint" />\n\n<HelpCard when="closing" />\n\n<Closer>Ice cream.</Closer>\n\nSee you soon.',
      ),
    ),
    inLesson(
      'words after the help on a slide of their own',
      `${ending('<Ask item="B1" phase="endpoint" />\n<HelpCard when="closing" />')}\n<Slide id="closer" title="Closer" minutes="1" keep>\nOne last thing: everyone saw it.\n<Closer>Ice cream.</Closer>\n</Slide>\n`,
    ),
    inLesson(
      'words for one nation after the help',
      ending(
        '<Ask item="B1" phase="endpoint" />\n\n<Closer>Ice cream.</Closer>\n\n<HelpCard when="closing" />\n\n<For nation="wales">More.</For>',
      ),
    ),
    ...['<HelpCard when="closing" />', '<Closer>Ice cream.</Closer>'].map((part) =>
      inLesson(
        `an end with ${part} for one nation only`,
        fakeLesson().replace(part, `<For nation="wales">\n\n${part}\n\n</For>`),
      ),
    ),
    inLesson('an endpoint for one nation only', fakeLesson().replaceAll('item="B1"', 'item="B1" nation="wales"')),
  ],
  accepted: [
    inLesson(
      'a closer and notes after the help',
      ending(
        '<Ask item="B1" phase="endpoint" />\n\n<HelpCard when="closing" />\n\n<Break hall />\n\n<Closer>\n- Ice **cream**\n</Closer>\n\n<Notes>\n<Say>See you soon.</Say>\n</Notes>',
      ),
    ),
    inLesson(
      'a card for one nation before the one for everybody',
      fakeLesson('<For nation="wales">\n\n<HelpCard when="closing" />\n\n</For>'),
    ),
    inLesson(
      'the help again on a slide of its own',
      `${fakeLesson()}\n<Slide id="stay" title="Help stays" minutes="1" keep>\n<HelpCard when="closing" />\n</Slide>\n`,
    ),
    inLesson(
      'endpoints that leave no nation out',
      ending(
        '<Ask item="B1" phase="endpoint" nation="wales" />\n<Ask item="K1" phase="endpoint" nation="england scotland northern-ireland unset" />\n\n<HelpCard when="closing" />\n\n<Closer>Ice cream.</Closer>',
      ),
    ),
    inLesson('help, then the closer', fakeLesson()),
    inLesson(
      'the closer, then help',
      ending('<Ask item="B1" phase="endpoint" />\n\n<Closer>Ice cream.</Closer>\n\n<HelpCard when="closing" />'),
    ),
    inLesson('an activity before the help', fakeLesson('<Chat item="R1" />')),
    inLesson(
      'the closer on a slide of its own',
      `${ending('<Ask item="B1" phase="endpoint" />\n<HelpCard when="closing" />')}\n<Slide id="closer" title="Closer" minutes="1" keep>\n<Closer>Ice cream.</Closer>\n</Slide>\n`,
    ),
  ],
});
