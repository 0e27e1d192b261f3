import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { partRoles } from '../../../renderer/core/lesson/outline';
import { partMapFor } from '../../../renderer/lesson-parts/part-map';
import { notesParts } from '../../../renderer/windows/facilitator/present/notes-parts';
import { fakeAudienceLesson } from '../../support/fake-audience-lesson';

const { Part } = notesParts;

it.each(partRoles)('says in the notes that the %s leads, in words', (role) => {
  if (Part === undefined) throw new Error('Unexpected notes without Part');
  render(<Part role={role} />);
  expect(screen.getByText(`The ${role.replace('-', ' ')} leads`)).toBeDefined();
});

it('has nothing on the display that says who leads', () => {
  expect(Object.keys(partMapFor(fakeAudienceLesson()))).not.toContain('Part');
});
