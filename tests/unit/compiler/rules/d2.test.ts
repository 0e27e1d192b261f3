import { fakeBank, fakeLesson, faults, forStaff } from '../support';
import { type Case, inBank, inLesson, onSlide, ruleTable } from './rule-table';

const line = (id: string, ages: string, more = '') =>
  `- { id: ${id}, name: ${id}, needs: [talk], ages: ${ages}, ${more}nations: [wales], contacts: [], pupil: Words., order: 1, status: confirmed, checked: null, source: [] }`;
const fact = (id: string, nations: string) =>
  `- { id: ${id}, pupil: The law., staff: Law., nations: [${nations}], figure: false, sources: [S01], support: one, reviewBy: 2027-09-01 }`;
const bank = fakeBank({
  helplines: [
    line('minors', '[0, 17]'),
    line('everybody', '[0, 120]'),
    line('adults', '[18, 120]'),
    line('later', '[0, 17]', 'later: Then too., '),
    line('worried', '[18, 120]', 'about: child, '),
    line('about-all', '[0, 120]', 'about: child, '),
    line('younger', '[0, 14]'),
    '',
  ].join('\n'),
  facts: [fact('F01', 'england, wales'), fact('F02', 'scotland'), ''].join('\n'),
});
/** Words on a slide of a lesson for these ages. */
const inRoom = (ages: string, words: string): Case => [
  `for ${ages}: ${words}`,
  () => faults(fakeLesson(words).replace('ages: [13, 16]', `ages: ${ages}`), { bank }),
];
const inNotes = (words: string) => `Words.\n\n<Notes>\n${words}\n</Notes>`;
const law = (nation: string, id = 'F01') => {
  const others = ['england', 'wales', 'scotland', 'northern-ireland', 'unset'].filter((name) => !nation.includes(name));
  return `<For nation="${nation}">\nHere: <Fact id="${id}" />\n</For>\n\n<For nation="${others.join(' ')}">\nWords.\n</For>`;
};

ruleTable('D2', {
  refused: [
    ...['adults', 'worried', 'about-all', 'younger'].map((id) => inRoom('[14, 16]', `Ring <Helpline id="${id}" />.`)),
    ...['adults', 'worried'].map((id) => inRoom('[14, 16]', inNotes(`<Say>Ring <Helpline id="${id}" />.</Say>`))),
    inRoom('[13, 18]', '- <Helpline id="adults" />'),
    inRoom('[16, 17]', '- <Helpline id="adults" />'),
    inRoom('[16, 19]', '- <Helpline id="worried" />'),
    inRoom('[18, 19]', '- <Helpline id="minors" />'),
    inRoom('[14, 16]', 'Here: <Fact id="F01" />'),
    inRoom('[14, 16]', inNotes('<Say><Fact id="F01" /></Say>')),
    ...['england wales unset', 'wales scotland', 'scotland'].map((nation) => inRoom('[14, 16]', law(nation))),
    inRoom('[14, 16]', law('england wales', 'F02')),
    ['law of one nation on a slide for staff', () => faults(forStaff(fakeLesson('<Fact id="F02" />')), { bank })],
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
    ...['minors', 'everybody', 'later'].map((id) => inRoom('[14, 16]', `Ring <Helpline id="${id}" />.`)),
    ...['minors', 'everybody', 'later', 'adults'].map((id) => inRoom('[16, 19]', `Ring <Helpline id="${id}" />.`)),
    // Under 18 and over 18 in a room that is not all of 16 and over: what is for under 18 stands on the card too.
    ...['minors', 'everybody'].map((id) => inRoom('[13, 18]', `Under 18: <Helpline id="${id}" />.`)),
    ...['adults', 'later'].map((id) => inRoom('[18, 19]', `Ring <Helpline id="${id}" />.`)),
    ...['adults', 'worried'].map((id) => inRoom('[14, 16]', inNotes(`<Do>Know of <Helpline id="${id}" />.</Do>`))),
    [
      'a helpline for adults in a briefing',
      () => faults(forStaff(fakeLesson('<Helpline id="worried" />, <Helpline id="minors" />')), { bank }),
    ],
    ...['england wales', 'wales', 'england'].map((nation) => inRoom('[14, 16]', law(nation))),
    inRoom('[14, 16]', law('scotland', 'F02')),
    inRoom('[14, 16]', inNotes('<Do>Know this: <Fact id="F01" /></Do>\n\n<Fact id="F02" />')),
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
