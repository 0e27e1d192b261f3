import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { partRoles } from '../../../renderer/core/lesson/outline';
import { partMapFor } from '../../../renderer/lesson-parts/part-map';
import { NotesContext, notesParts } from '../../../renderer/windows/facilitator/present/notes-parts';
import { fakeAudienceLesson } from '../../support/fake-audience-lesson';

const { Part, Say, Do, Fact } = notesParts;

it.each(partRoles)('says in the notes that the %s leads, in words', (role) => {
  if (Part === undefined) throw new Error('Unexpected notes without Part');
  render(<Part role={role} />);
  expect(screen.getByText(`The ${role.replace('-', ' ')} leads`)).toBeDefined();
});

it('has nothing on the display that says who leads', () => {
  expect(Object.keys(partMapFor(fakeAudienceLesson()))).not.toContain('Part');
});

it.each([
  ['pupils', 'They often ask again.'],
  ['staff', 'Paying is often followed by more demands.'],
] as const)(
  'says a fact to %s in their words, and tells the facilitator its own with where it comes from',
  (audience, heard) => {
    if (Say === undefined || Do === undefined || Fact === undefined) throw new Error('Unexpected notes without parts');
    const fact = {
      id: 'F41',
      pupil: 'They often ask again.',
      staff: 'Paying is often followed by more demands.',
      figure: false,
      sources: ['NCA'],
      support: 'multi',
      reviewBy: '2027-09-01',
    };
    render(
      <NotesContext value={{ slide: 'a', nation: null, audience, facts: { F41: fact }, helplines: {} }}>
        <Say>
          <p data-testid="said">
            <Fact id="F41" />
          </p>
        </Say>
        <Do>
          <p data-testid="done">
            <Fact id="F41" />
          </p>
        </Do>
      </NotesContext>,
    );
    expect(screen.getByTestId('said').textContent).toBe(heard);
    expect(screen.getByTestId('done').textContent).toBe('Paying is often followed by more demands. (NCA)');
  },
);
