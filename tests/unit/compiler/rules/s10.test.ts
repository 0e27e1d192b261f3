import { fakeLesson } from '../support';
import { inLesson, ruleTable } from './rule-table';

const inHall = (body: string) =>
  inLesson(`in a hall: ${body}`, fakeLesson(body).replace('format: lesson', 'format: assembly\nfollowedBy: [other]'));

ruleTable('S10', {
  refused: [
    inHall('<Story item="BR1" />'),
    inHall('<Discuss minutes="2">Talk it over.</Discuss>'),
    inHall('<Ask item="K1" />'),
    inHall('<Sequence item="O1" />'),
    inHall('Does anyone have a question?'),
    inHall('Raise your hand for yes.'),
    inHall('Vote on your phones.'),
    inHall('Scan the QR code.'),
    inHall('In pairs, read the four lines.'),
    inHall('Turn to the person next to you.'),
    inHall('Words.\n\n<Notes>\n<Say>I have time for a few questions.</Say>\n</Notes>'),
    inHall('Words.\n\n<Notes>\n<Do>Ask for a show of hands.</Do>\n</Notes>'),
    inLesson('no follow-up', fakeLesson().replace('format: lesson', 'format: assembly')),
  ],
  accepted: [
    inHall('Four lines. Hold your hand low for each flag.'),
    inHall('<Choice item="K1" />'),
    inHall('<Reply item="P1" />'),
    inHall('<QuestionBox>One question I still have goes on a card.</QuestionBox>'),
    inHall('Words.\n\n<Notes>\n<Do>Take no questions from the floor.</Do>\n</Notes>'),
    inHall('Words.\n\n<Notes>\n<Do>Don’t ask for a show of hands.</Do>\n</Notes>'),
    inHall('Your tutor will talk with you in small groups.'),
    inHall('Any questions? Put them on a card for your tutor.'),
    inHall('Stop. Keep. Block. Tell.'),
    inLesson('talk in a lesson', fakeLesson('<Discuss minutes="2">In pairs: hands up.</Discuss>')),
    inLesson('talk in a workshop', fakeLesson('In pairs, please.').replace('format: lesson', 'format: workshop')),
  ],
});
