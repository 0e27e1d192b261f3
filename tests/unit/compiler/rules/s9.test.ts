import { fakeLesson, forStaff } from '../support';
import { asked, inFact, inLesson, onSlide, ruleTable, said } from './rule-table';

const long = Array.from({ length: 21 }, () => 'word').join(' ');
const short = 'Keep the chat and tell a friend.';
const hard = fakeLesson(
  Array.from(
    { length: 30 },
    () => 'Communicating organisational responsibilities necessitates extraordinary deliberation.',
  ).join(' '),
);

ruleTable('S9', {
  refused: [
    `${long}.`,
    onSlide('a long point in a list', `- Short.\n- ${long}.`),
    'This is a deepfake.',
    'Give consent freely.',
    'Use a removal tool.',
    inFact(`${long}.`),
    asked(`${long}?`, 'Yes, perhaps', 'No'),
    inLesson('a reading age above the youngest pupil', hard),
    inLesson('a key word whose meaning went', fakeLesson('A threat.').replace(/^glossary: .*$/mu, 'glossary: []')),
  ],
  accepted: [
    'Twenty words are fine, and so is a sentence with a comma, which is what this one is too.',
    `Stop here. ${short} ${short}`,
    'A threat is used to frighten someone.',
    said(`${long}.`),
    inFact('People recover from this.', `${long}.`),
    inLesson('a long sentence for staff', forStaff(fakeLesson(`${long}. Consent.`))),
    inLesson(
      'a key word that the glossary explains',
      fakeLesson('Give consent.').replace('glossary: [', 'glossary: [{ term: consent, meaning: A free yes. }, '),
    ),
    inLesson('hard words, but too few to judge', fakeLesson('Organisational responsibilities.')),
    inLesson('hard words for older pupils', hard.replace('ages: [13, 16]', 'ages: [99, 100]')),
  ],
});
