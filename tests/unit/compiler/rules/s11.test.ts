import { fakeLesson } from '../support';
import { inBank, inLesson, ruleTable } from './rule-table';

const reviewed = (lines: string) =>
  inLesson(`front matter: ${lines}`, fakeLesson().replace('minutes: 9\n', `minutes: 9\n${lines}\n`));
const fact = (day: string) =>
  `- { id: F01, staff: Staff., figure: false, sources: [S01], support: one, reviewBy: ${day} }\n`;
const helpline = (day: string) =>
  `- { id: line, name: A Line, needs: [talk], ages: [0, 18], nations: [wales], contacts: [{ kind: phone, value: 0000 1111 }], pupil: Someone listens., order: 1, status: confirmed, checked: ${day}, source: [S01] }\n`;

ruleTable('S11', {
  refused: [
    reviewed('reviewed: 2026-05-31\nreviewBy: 2026-05-31'),
    reviewed('reviewed: 2027-01-01\nreviewBy: 2028-01-01'),
    reviewed('reviewed: 2026-01-01'),
    reviewed('reviewBy: 2027-01-01'),
    reviewed(''),
    inBank('a fact past its day', { facts: fact('2026-05-31') }),
    inBank('a helpline checked more than a year ago', { helplines: helpline('2025-05-31') }),
    inBank('a helpline never checked', { helplines: helpline('null') }),
    inBank('a helpline that will be checked tomorrow', { helplines: helpline('2026-06-02') }),
  ],
  accepted: [
    reviewed('reviewed: 2026-05-31\nreviewBy: 2026-06-01'),
    reviewed('reviewed: 2026-06-01\nreviewBy: 2027-06-01'),
    inBank('a fact on its day', { facts: fact('2026-06-01'), helplines: helpline('2026-01-01') }),
    inBank('a helpline checked a year ago', { helplines: helpline('2025-06-01') }),
    inBank('a helpline checked today', { helplines: helpline('2026-06-01') }),
    inBank('a helpline nobody has confirmed, which is never shown', {
      helplines: helpline('null').replace('status: confirmed', 'status: unconfirmed'),
    }),
    inBank('a number nobody may test', { helplines: helpline('null').replace('0000 1111', "'999'") }),
  ],
});
