import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { ResultsFile } from '../../../renderer/core/contract/results-file';
import type { SessionState, Wall } from '../../../renderer/core/session/state';
import { WrapUp } from '../../../renderer/windows/facilitator/wrap-up/wrap-up';
import { look } from '../../support/fake-lesson';
import { fakeEntry, fakeFile } from '../../unit/results/fake-lesson';
import { fakeRuntime } from './fake-present';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const page = () => document.body.textContent ?? '';
const byHands: Partial<SessionState> = { n: 28, tallies: { 'quiz.K15': [3, 24, 1] } };

function show(
  change: Partial<SessionState> = {},
  wallOf: (wall: Wall) => Wall['kind'] = ({ kind }) => kind,
  countsDeliveries = false,
) {
  const runtime = fakeRuntime({ kind: 'ended', ...change });
  const onFinish = vi.fn(() => Promise.resolve());
  const onLater = vi.fn();
  const props = { runtime, look, wallOf, countsDeliveries, onFinish, onLater };
  render(<WrapUp {...props} />);
  return { onFinish, onLater, state: () => runtime.store.getSnapshot().state };
}

it('keeps the closing help card up until the room is empty, and can go back to the lesson', async () => {
  const { state } = show(byHands);
  screen.getByText('Childline');
  expect(screen.queryByRole('button', { name: 'Save results' })).toBeNull();
  await press('Back to the lesson');
  expect(state().kind).toBe('teaching');
});

it.each(['shared', 'unknown'] as const)(
  'draws nothing but the help card and two buttons where the room may see this screen (%s)',
  (kind) => {
    show({ ...byHands, wall: { kind } });
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'The room is empty',
      'Back to the lesson',
    ]);
    expect(page()).not.toMatch(/28|fewer than|counted|record/iu);
  },
);

it('draws nothing but the help card once the displays are others than those of the answer', () => {
  show({ ...byHands, wall: { kind: 'alone', displays: 'single' } }, () => 'unknown');
  expect(page()).not.toMatch(/28|fewer than|counted|record/iu);
});

it('offers no way back to a lesson whose counts were protected at midnight', () => {
  show({ ...byHands, tallies: {}, earlier: fakeFile([fakeEntry()]) });
  screen.getByRole('button', { name: 'The room is empty' });
  expect(screen.queryByRole('button', { name: 'Back to the lesson' })).toBeNull();
});

it('shows results only after the room is empty, protected, and saves them', async () => {
  const { onFinish } = show(byHands);
  await press('The room is empty');
  expect(page()).not.toMatch(/\b(?:3|1|24) of 28/u);
  await press('Save results');
  expect(onFinish).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      group: { n: 28 },
      results: [expect.objectContaining({ item: 'K15', result: { form: 'allbut' } })],
      flags: [],
    }),
    false,
  );
});

it.each([
  ['saved', byHands, 'Save results'],
  ['none', {}, 'Finish'],
] as const)(
  'a delivery record is made after results are saved or there are none (%s), only if ticked',
  async (_, change, button) => {
    const { onFinish } = show({ ...change, kind: 'room-empty' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Then make a delivery record' }));
    await press(button);
    expect(onFinish).toHaveBeenCalledExactlyOnceWith(button === 'Finish' ? null : expect.anything(), true);
  },
);

it('offers it ticked where names are remembered from the last one', () => {
  show({ kind: 'room-empty' }, undefined, true);
  screen.getByRole('checkbox', { name: 'Then make a delivery record', checked: true });
});

it('says what to do when the results cannot be saved, and offers to save again', async () => {
  const { onFinish } = show({ ...byHands, kind: 'room-empty' });
  onFinish.mockRejectedValueOnce(new Error('disk full'));
  await press('Save results');
  screen.getByText(/This computer refused to save/u);
  await press('Save results');
  expect(onFinish).toHaveBeenCalledTimes(2);
});

it('says that nothing was counted, and finishes without a result', async () => {
  const { onFinish } = show({ kind: 'room-empty' });
  screen.getByText('Nothing was counted');
  await press('Finish');
  expect(onFinish).toHaveBeenCalledExactlyOnceWith(null, false);
});

it('corrects the number of pupils, and says why it may not be smaller than one count', async () => {
  const { state } = show({ ...byHands, kind: 'room-empty' });
  const field = screen.getByRole('spinbutton', { name: 'How many pupils took part?' });
  const use = async (n: string) => {
    await userEvent.clear(field);
    await userEvent.type(field, n);
    await press('Use this number');
  };
  await use('20');
  expect(state().n).toBe(28);
  screen.getByText(/28 hands were counted for one question, so at least 28 pupils took part/u);
  await use('30');
  expect(state().n).toBe(30);
  expect(page()).not.toContain('hands were counted');
});

it('asks for the number of pupils before slips are typed, and lets the pile wait for another day', async () => {
  const { onLater, state } = show({ kind: 'room-empty', methods: { B1: 'slips', K15: 'talk', P2: 'talk' } });
  await userEvent.type(screen.getByRole('spinbutton', { name: 'How many pupils took part?' }), '28');
  await press('Use this number');
  expect(state().n).toBe(28);
  await act(async () => undefined);
  screen.getByRole('button', { name: 'All slips are in' });
  await press('Type the slips another day');
  expect(onLater).toHaveBeenCalledOnce();
});

const onSlips: Partial<SessionState> = {
  kind: 'room-empty',
  n: 28,
  methods: { B1: 'slips', K15: 'hands', P2: 'talk' },
};
const typeSlips = async (count: number) => {
  const box = screen.getByRole('textbox');
  for (let slip = 0; slip < count; slip += 1) await userEvent.type(box, '4{Enter}');
};

it.each([
  ['Type the slips another day', 'Lose them and leave'],
  ['There are no slips', 'Lose them and go on'],
])('%s asks before typed slips are lost, and the way back is the first to be pressed', async (way, confirm) => {
  const { onLater } = show(onSlips);
  await typeSlips(3);
  await press(way);
  const dialog = within(screen.getByRole('dialog'));
  dialog.getByText('3 slips are typed. They would be lost.');
  const back = dialog.getByRole('button', { name: 'Back to the slips' });
  expect(document.activeElement).toBe(back);
  await userEvent.click(back);
  expect(onLater).not.toHaveBeenCalled();
  screen.getByText('Slip 4 of 28');
  await press(way);
  await press(confirm);
  if (way.startsWith('Type')) expect(onLater).toHaveBeenCalledOnce();
  else expect(screen.queryByRole('button', { name: 'All slips are in' })).toBeNull();
});

it('asks nothing where no slip is typed', async () => {
  const { onLater } = show(onSlips);
  await press('Type the slips another day');
  expect(onLater).toHaveBeenCalledOnce();
});

it('keeps the protected form at “Yes, all are in”, erases the counts, and saves that same form', async () => {
  const { onFinish, state } = show({ ...onSlips, ...byHands });
  await typeSlips(12);
  expect(JSON.stringify(state())).not.toContain('slips-in');
  await press('All slips are in');
  await press('Yes, all are in');
  const { earlier, tallies } = state();
  expect(tallies).toEqual({});
  expect(earlier?.results.map(({ item, result }) => [item, result])).toEqual([
    ['B1', { form: 'two', target: 12 }],
    ['K15', { form: 'allbut' }],
  ]);
  expect(document.activeElement?.textContent).toBe('What the results will say');
  expect(screen.queryByRole('button', { name: 'Use this number' })).toBeNull();
  await press('Save results');
  expect(onFinish).toHaveBeenCalledExactlyOnceWith(earlier, false);
});

it('opens at the results where the slips were in before the window was closed', async () => {
  const earlier = fakeFile([fakeEntry({ item: 'B1', method: 'slips', result: { form: 'two', target: 12 } })]);
  const { onFinish } = show({ ...onSlips, earlier });
  expect(screen.queryByRole('button', { name: 'All slips are in' })).toBeNull();
  await press('Save results');
  expect(onFinish).toHaveBeenCalledExactlyOnceWith(earlier, false);
});

it('gives the result an id of its own, the same each time it is saved', async () => {
  const { onFinish, state } = show({ ...byHands, kind: 'room-empty' });
  onFinish.mockRejectedValueOnce(new Error('disk full'));
  await press('Save results');
  await press('Save results');
  const ids = (onFinish.mock.calls as unknown as [ResultsFile][]).map(([file]) => file.session);
  expect(ids[0]).toMatch(/^[0-9a-f]{32}$/u);
  expect(ids[0]).not.toBe(state().id);
  expect(ids[1]).toBe(ids[0]);
});

it('corrects the number of pupils while slips are typed, but never below what is typed', async () => {
  const { state } = show(onSlips);
  await typeSlips(3);
  const field = screen.getByRole('spinbutton', { name: 'How many pupils took part?' });
  const use = async (n: string) => {
    await userEvent.clear(field);
    await userEvent.type(field, n);
    await press('Use this number');
  };
  await use('2');
  expect(state().n).toBe(28);
  screen.getByText(/3 slips are typed already/u);
  await use('30');
  expect(state().n).toBe(30);
  screen.getByText('Slip 4 of 30');
});

it('keeps focus on the button that takes the number, and goes to the first slip where typing begins', async () => {
  show({ ...onSlips, n: null });
  await userEvent.type(screen.getByRole('spinbutton', { name: 'How many pupils took part?' }), '28');
  await press('Use this number');
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  const field = screen.getByRole('spinbutton', { name: 'How many pupils took part?' });
  await userEvent.clear(field);
  await userEvent.type(field, '29');
  await press('Use this number');
  expect(document.activeElement?.textContent).toBe('Use this number');
});
