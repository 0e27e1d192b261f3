import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
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
  render(<KeysHelp singleKeys onClose={vi.fn()} />);
  const row = screen.getByText(key).closest('tr');
  expect(row?.textContent).toMatch(does);
});

it('says when single-letter keys are switched off', () => {
  const { rerender } = render(<KeysHelp singleKeys onClose={vi.fn()} />);
  expect(screen.queryByText(/switched off in Settings/u)).toBeNull();
  rerender(<KeysHelp singleKeys={false} onClose={vi.fn()} />);
  expect(screen.getByText(/switched off in Settings/u)).toBeDefined();
});

it.each(['Esc', 'the Close button'])('closes by %s, and gives focus back to what opened it', async (way) => {
  function Page() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Help
        </button>
        {open && <KeysHelp singleKeys onClose={() => setOpen(false)} />}
      </>
    );
  }
  render(<Page />);
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
