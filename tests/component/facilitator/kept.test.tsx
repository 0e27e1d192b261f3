import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { AppSnapshot } from '../../../renderer/state/app-store';
import { keptItems } from '../../../renderer/windows/facilitator/kept/kept-items';
import { KeptScreen } from '../../../renderer/windows/facilitator/kept/kept-screen';
import { full, nothing } from '../../unit/kept/fake-kept';

function show(snapshot: AppSnapshot) {
  const [onDelete, onDeleteEverything, onSave] = [vi.fn(), vi.fn(), vi.fn()];
  render(
    <KeptScreen
      items={keptItems(snapshot, (lesson) => `Lesson ${lesson}`)}
      keptWhere="In this browser."
      said={null}
      back={{ label: 'Settings', onBack: vi.fn() }}
      onSave={onSave}
      onDelete={onDelete}
      onDeleteEverything={onDeleteEverything}
      onPrint={vi.fn()}
    />,
  );
  const part = (name: string) => within(screen.getByRole('region', { name }));
  return { onDelete, onDeleteEverything, onSave, part, user: userEvent.setup() };
}

it('says of each thing what it is, why it is kept and until when, also where there is none at present', () => {
  const { part } = show(nothing);
  const results = part('Class results');
  for (const text of ['Why', 'Until when', 'Whose data', 'Nothing at present.']) results.getByText(text);
  expect(screen.queryAllByRole('button', { name: 'Delete' })).toEqual([]);
});

it('says plainly what the browser’s own journal may still hold', () => {
  const { part } = show(nothing);
  const journal = part('The browser’s own journal');
  journal.getByText(/may linger .* closed counts of hands.* Counts from slips never get there/u);
});

it('deletes one thing only after saying which', async () => {
  const { part, user, onDelete } = show(full);
  await user.click(part('Local contacts').getAllByRole('button', { name: 'Delete' })[1] as HTMLElement);
  expect(onDelete).not.toHaveBeenCalled();
  const dialog = within(screen.getByRole('dialog', { name: 'Delete this?' }));
  dialog.getByText('Local contacts · School police officer: PC Example');
  await user.click(dialog.getByRole('button', { name: 'Delete it now' }));
  const [item, what] = onDelete.mock.calls[0] ?? [];
  expect(what).toContain('PC Example');
  expect(item.deletes).toMatchObject({ kind: 'settings', settings: { contacts: [{ role: 'Safeguarding lead' }] } });
});

it('deletes everything only after listing all of it', async () => {
  const { user, onDeleteEverything } = show(full);
  await user.click(screen.getByRole('button', { name: 'Delete everything' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Delete everything from this computer?' }));
  const lines = dialog.getAllByRole('listitem').map((one) => one.textContent);
  expect(lines).toHaveLength(11);
  for (const part of ['Class results', 'Example High School', 'Ms Okoro', 'One helpline', '2 records'])
    expect(lines.join()).toContain(part);
  expect(onDeleteEverything).not.toHaveBeenCalled();
  await user.click(dialog.getByRole('button', { name: 'Delete everything now' }));
  expect(onDeleteEverything).toHaveBeenCalledOnce();
});

it('saves a kept delivery record again, and all of them as one spreadsheet', async () => {
  const { part, user, onSave } = show(full);
  const records = part('Delivery records');
  await user.click(records.getAllByRole('button', { name: 'Data file (JSON)' })[1] as HTMLElement);
  await user.click(records.getByRole('button', { name: 'All in one spreadsheet (CSV)' }));
  expect(onSave.mock.calls.map(([list, kind]) => [list.length, kind])).toEqual([
    [1, 'json'],
    [2, 'csv'],
  ]);
});
