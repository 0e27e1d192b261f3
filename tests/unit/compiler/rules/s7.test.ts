import { fakeLesson } from '../support';
import { inBank, inLesson, ruleTable } from './rule-table';

/** A fact of the bank in this wording for the slides of a briefing. */
const forAdults = (adult: string) =>
  inBank(`for adults: ${adult}`, {
    facts: `- { id: F01, adult: ${JSON.stringify(adult)}, staff: Staff., figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }\n`,
  });

ruleTable('S7', {
  refused: [
    inLesson('a figure in a title', fakeLesson().replace('title: A lesson', 'title: It happened to 300 pupils')),
    inLesson(
      'a figure in a key word',
      fakeLesson().replace('Words to frighten.', 'Words to frighten half of all pupils.'),
    ),
    'About 91% are boys.',
    '1 in 5 pupils knows the word.',
    'Nine out of ten tell nobody.',
    'Thousands of pupils are affected.',
    'Most threats stop within 24 hours.',
    'They asked for £500.',
    'In 2024 it doubled.',
    'Up to 14 years in prison.',
    'About 40 per cent told someone.',
    'There were 7 reports.',
    'Half of all teenagers know it.',
    'Twice as many boys as girls are targeted.',
    'Reports have doubled in a year.',
    'Nine reports come in every week.',
    'It happens to one pupil in every class.',
    'Hundreds report this every month.',
    'Three quarters did not know how to report.',
    inBank('a figure without its year', {
      facts:
        '- { id: F01, pupil: About 9 in 10., staff: S., figure: true, sources: [S01], support: one, reviewBy: 2027-09-01 }\n',
    }),
    forAdults('About 97 % were boys.'),
    forAdults('In 2025 there were 153 reports (many of them twice).'),
  ],
  accepted: [
    'Most pupils don’t share pictures.',
    'It is for people aged 13 to 16.',
    'Jay, 15, got a message.',
    'It is for people who were 18 or over.',
    'A 16-year-old told a friend.',
    'Look at line 3 and question 2.',
    'You have 2 minutes.',
    'Pupils in Year 10 and Key Stage 4.',
    'There are two forms.',
    'One pupil in each group holds the card.',
    'Two pupils read each line aloud.',
    'Read it twice, as a pair.',
    'One adult in every school can help.',
    'The price of the skin doubled.',
    'Hundreds of messages came.',
    'Half of the hall holds a card.',
    'Ask three people in your circle.',
    'A new level comes every week.',
    inLesson('an age in a title', fakeLesson().replace('title: A lesson', 'title: Pictures, money and 18')),
    forAdults('About 97 % were boys (IWF, 2025).'),
    forAdults('Most were boys.'),
    '<Picture src="media/a.svg" alt="A door" credit="Drawing: Not Alone, CC BY-SA 4.0" />',
    'Making the threat is a crime: <Fact id="F01" />',
  ],
});
