import { fakeLesson } from '../support';
import { inLesson, onSlide, ruleTable } from './rule-table';

const inHall = (body: string) =>
  inLesson(`in a hall: ${body}`, fakeLesson(body).replace('format: lesson', 'format: assembly\nfollowedBy: [other]'));

ruleTable('S10', {
  refused: [
    inHall('<Story item="BR1" />'),
    inHall('<Discuss minutes="2">Talk it over.</Discuss>'),
    inHall('<Ask item="K1" />'),
    inHall('<Sequence item="O1" />'),
    inHall('Does anyone have a question?'),
    inHall('Shout it from where you sit.'),
    inHall('Open the voting page on your mobile.'),
    inHall('Stand if you think it is a flag.'),
    inHall('Put your arm up if it is a flag.'),
    inHall('Microphone at the front: ask the officer.'),
    inHall('Chat about this with a friend for a minute.'),
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
    inHall('Put your hand low, in front of you.'),
    inHall('Talk to a friend or an adult you trust.'),
    inHall('Keep the messages on your phone.'),
    inHall('They shout at Jay in the chat.'),
    inHall('Jay can stand by a friend.'),
    inHall('Words.\n\n<Notes>\n<Do>Test the microphone. Stand near the doors.</Do>\n</Notes>'),
    inHall('Words.\n\n<Notes>\n<Say>I will talk for a minute.</Say>\n</Notes>'),
    onSlide('talk with a friend in a lesson', 'Chat about this with a friend for a minute.'),
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
