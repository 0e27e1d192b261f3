import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ContactsEditor } from '../../../renderer/components/contacts-editor';
import type { LocalContact } from '../../../renderer/core/lesson/help';

function Editor({ start }: { readonly start: readonly LocalContact[] }) {
  const [contacts, setContacts] = useState(start);
  return <ContactsEditor contacts={contacts} onChange={setContacts} />;
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const focusedValue = () => (document.activeElement as HTMLInputElement).value;
const two = [
  { role: 'Safeguarding lead', who: 'Ms Okoro, room 12' },
  { role: 'Club contact', who: 'Sam' },
];

it('a new contact takes the focus in the field that is still empty', async () => {
  render(<Editor start={[]} />);
  await press('Add a local contact');
  expect(document.activeElement).toBe(screen.getByLabelText('Name and where to find them'));
  await userEvent.keyboard('Ms Okoro');
  expect(focusedValue()).toBe('Ms Okoro');
});

it('after one is removed, focus is on its neighbour', async () => {
  render(<Editor start={two} />);
  await press('Remove Safeguarding lead');
  expect(focusedValue()).toBe('Club contact');
  await press('Add a local contact');
  await press('Remove Safeguarding lead');
  expect(focusedValue()).toBe('Club contact');
});

it('after the last one is removed, focus is on the button that adds one', async () => {
  render(<Editor start={two.slice(1)} />);
  await press('Remove Club contact');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a local contact' }));
});
