import { within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeHelp } from '../../support/fake-audience-lesson';
import { printedLesson, showPrint } from './fake-prints';

const job = { kind: 'tutor-script', lesson: printedLesson } as const;

describe('the tutor script', () => {
  it('holds words to say, things to do and minutes', () => {
    const { sheets } = showPrint(job);
    within(sheets).getByText('For tutors · ages 14 to 16 · 20 minutes');
    within(sheets).getByText('Nobody will see your slip.');
    within(sheets).getByText('Hand out the slips.');
    within(sheets).getByText('The officer leads');
    within(sheets).getByText('2 min, can be dropped');
  });

  it('has each question with its answers, and which is right and why the last time only', () => {
    const { sheets } = showPrint(job);
    const questions = [...sheets.querySelectorAll('.tutor-question')].map((question) =>
      [...question.querySelectorAll('p, li')].map(({ textContent }) => textContent.trim()).join(' · '),
    );
    expect(questions).toEqual([
      'I could spot warning signs (before) 1: Not at all sure. 5: Very sure.',
      'The police mainly want to… (before) Jay, 15, was tricked into sending a picture. Now he is being blackmailed. · A Charge · B Tell · C Help · D Take',
      'Jay’s choices',
      'I could spot warning signs (after) 1: Not at all sure. 5: Very sure.',
      'The police mainly want to… (after) Jay, 15, was tricked into sending a picture. Now he is being blackmailed. · A Charge · B Tell · C Help [safe answer] · D Take · Why: In blackmail, the young person is the one being helped. The police are after the person doing it.',
    ]);
  });

  it('names the help, whom to tell, and what to do when a pupil tells something', () => {
    const contacts = [{ role: 'Safeguarding lead', who: 'Ms Okoro, room 12' }];
    const { sheets } = showPrint({ ...job, lesson: { ...printedLesson, help: fakeHelp({ contacts }) } });
    within(sheets).getByText('Ms Okoro, room 12');
    expect(sheets.textContent).toContain('Childline: 0800 1111, childline.org.uk');
    const telling = within(sheets).getByRole('heading', { name: 'When a pupil tells you' }).closest('section');
    expect(within(telling as HTMLElement).getAllByRole('listitem')).toHaveLength(4);
    expect(telling?.textContent).toContain('It isn’t your fault');
  });
});
