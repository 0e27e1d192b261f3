import { fakeLesson } from '../support';
import { inBank, inLesson, onSlide, ruleTable } from './rule-table';

ruleTable('D2', {
  refused: [
    inLesson('an id that is not the name of the folder', fakeLesson().replace('id: fake', 'id: faked')),
    inLesson('a slide id twice', fakeLesson().replace('id="middle"', 'id="start"')),
    inLesson('an outcome too many', fakeLesson().replace('title="Middle"', 'title="Middle" outcomes="1 7"')),
    onSlide('an unknown item', '<Ask item="K9" />'),
    onSlide('a helpline nobody has confirmed', 'Ring <Helpline id="later" />.'),
    onSlide(
      'a group that forgets a nation',
      '<For nation="england wales unset">A.</For>\n\n<For nation="scotland">B.</For>',
    ),
    onSlide('nothing but a question for one nation', '<Ask item="K1" nation="wales" />'),
    inBank('a kind nobody knows', { items: { K1: 'id: K1\nkind: Dance\nversion: 1\nquestion: Q\n' } }),
  ],
  accepted: [
    inLesson('a lesson before it that exists', fakeLesson().replace('minutes: 9', 'minutes: 9\nfollows: [other]')),
    inLesson('its own outcome', fakeLesson().replace('title="Middle"', 'title="Middle" outcomes="1"')),
    onSlide('a known item', '<Ask item="K1" />'),
    onSlide('a question for one nation beside words for all', 'Words.\n\n<Ask item="K1" nation="wales" />'),
    onSlide('a confirmed helpline', 'Ring <Helpline id="line" />.'),
    onSlide('every nation once', '<For nation="england wales unset scotland northern-ireland">A.</For>'),
    inBank('a fact of the bank in an item', {
      items: { K1: 'id: K1\nkind: Ask\nversion: 1\nfacts: [F01]\nquestion: Q\n' },
    }),
  ],
});
