import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { HelpButton } from '../../../renderer/windows/facilitator/keys-help/help-button';
import { KeysHelp } from '../../../renderer/windows/facilitator/keys-help/keys-help';

it.each([
  ['Page Down', /Next step or slide/u],
  ['H', /Help now/u],
  ['R', /Reveal the answer/u],
  ['O', /Open or close responses/u],
  ['X', /Hide from pupils/u],
  ['F5', /Esc leaves it and does nothing else/u],
  ['F1', /This list/u],
])('lists %s', (key, does) => {
  render(<KeysHelp screen="home" singleKeys onClose={vi.fn()} />);
  const row = screen.getByText(key).closest('tr');
  expect(row?.textContent).toMatch(does);
});

it('says when single-letter keys are switched off', () => {
  const { rerender } = render(<KeysHelp screen="home" singleKeys onClose={vi.fn()} />);
  expect(screen.queryByText(/switched off in Settings/u)).toBeNull();
  rerender(<KeysHelp screen="home" singleKeys={false} onClose={vi.fn()} />);
  expect(screen.getByText(/switched off in Settings/u)).toBeDefined();
});

it.each(['Esc', 'the Close button'])('closes by %s, and gives focus back to what opened it', async (way) => {
  render(<HelpButton screen="home" singleKeys />);
  const opener = screen.getByRole('button', { name: 'Help' });
  await userEvent.click(opener);
  const close = screen.getByRole('button', { name: 'Close' });
  if (way === 'Esc') {
    close.focus();
    await userEvent.keyboard('{Escape}');
  } else await userEvent.click(close);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it('explains the screen it was asked for on, and keeps the others one press away', async () => {
  render(<KeysHelp screen="prepare" singleKeys onClose={vi.fn()} />);
  expect(screen.getByRole('heading', { name: 'This screen: Prepare' })).toBeDefined();
  expect(screen.getByText(/Nothing here is needed to start/u)).toBeDefined();
  const others = screen.getAllByRole('group').map((group) => group.querySelector('summary')?.textContent);
  expect(others).not.toContain('Prepare');
  expect(others).toContain('Wrap-up');
});

it.each([
  ['F1 opens it', '{F1}', true, true],
  ['? opens it', '?', true, true],
  ['? does nothing while single-letter keys are off', '?', false, false],
  ['F1 opens it while single-letter keys are off', '{F1}', false, true],
])('%s', async (_title, key, singleKeys, opens) => {
  render(<HelpButton screen="results" singleKeys={singleKeys} />);
  await userEvent.keyboard(key);
  expect(screen.queryByRole('dialog') !== null).toBe(opens);
});

it('leaves a question mark that is typed into a field alone', async () => {
  render(
    <>
      <input aria-label="Name" />
      <HelpButton screen="settings" singleKeys />
    </>,
  );
  await userEvent.type(screen.getByRole('textbox'), 'Who?');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('closes and shows the first steps again where it can', async () => {
  const onTour = vi.fn();
  render(<HelpButton screen="home" singleKeys onTour={onTour} />);
  await userEvent.keyboard('{F1}');
  await userEvent.click(screen.getByRole('button', { name: 'Show the first five steps again' }));
  expect(onTour).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
});
