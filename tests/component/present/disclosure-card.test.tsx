import { render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DisclosureCard } from '../../../renderer/windows/facilitator/present/disclosure-card';

/** Every step, in order, by words that carry its substance. */
const steps: readonly (readonly RegExp[])[] = [
  [/Stay calm/u, /Let’s talk in a minute, just us/u, /Another adult holds the group/u],
  [/I’m glad you told me/u, /This isn’t your fault/u, /You’re not in trouble for being threatened/u],
  [/I can’t keep this just between us/u, /only tell the people who need to know/u],
  [/danger now/u, /coming to meet them/u, /999/u, /Stay with them/u],
  [/Listen, don’t interview/u, /No leading questions/u, /“why did you”/u],
  [
    /Don’t look/u,
    /view, copy, print, save, forward or ask for/u,
    /send or download it/u,
    /Only the safeguarding lead/u,
  ],
  [/Don’t delete/u, /not to pay, reply or delete/u, /feel like punishment/u, /decides on devices/u],
  [/safeguarding lead now/u, /not email/u, /the deputy, children’s services or the police/u],
  [/Write it down/u, /Date, time, their words, what you did/u, /no opinion, no picture/u],
  [/CEOP or police/u, /Report Remove or Take It Down done by the young person/u, /block; report to the app/u],
  [/Stay alongside/u, /when you will speak again/u, /that evening, with family where that is safe/u],
  [/Look after yourself/u],
];

const never = [
  /view or store the picture/u,
  /promise secrecy/u,
  /bargain with or message the blackmailer/u,
  /show shock/u,
  /lecture on online safety straight after/u,
  /tell other staff for interest/u,
  /contact parents before the safeguarding lead advises/u,
  /delete it and forget it/u,
];

it('has the twelve steps, in order and in substance', () => {
  render(<DisclosureCard onClose={vi.fn()} />);
  const [list] = screen.getAllByRole('list');
  const items = within(list as HTMLElement).getAllByRole('listitem');
  expect(items).toHaveLength(steps.length);
  for (const [index, substance] of steps.entries())
    for (const words of substance) expect(items[index]?.textContent).toMatch(words);
});

it('says what is never done, and that the policy of the place wins', () => {
  render(<DisclosureCard onClose={vi.fn()} />);
  const line = screen.getByText('Never:').closest('p')?.textContent;
  for (const words of never) expect(line).toMatch(words);
  screen.getByText(/^Follow your school’s or organisation’s policy/u);
});

it.each([/several pupils/u, /passed on a picture or threatened someone/u, /question card/u])(
  'says what is different with %s',
  (words) => {
    render(<DisclosureCard onClose={vi.fn()} />);
    screen.getByText(words);
  },
);
