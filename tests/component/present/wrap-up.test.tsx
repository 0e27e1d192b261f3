import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { SessionState } from '../../../renderer/core/session/state';
import { WrapUp } from '../../../renderer/windows/facilitator/wrap-up/wrap-up';
import { look } from '../../support/fake-lesson';
import { fakeRuntime } from './fake-present';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const page = () => document.body.textContent ?? '';
const byHands: Partial<SessionState> = { n: 28, tallies: { 'quiz.K15': [3, 24, 1] } };

function show(change: Partial<SessionState> = {}) {
  const runtime = fakeRuntime({ kind: 'ended', ...change });
  const onFinish = vi.fn(() => Promise.resolve());
  const onLater = vi.fn();
  render(<WrapUp runtime={runtime} look={look} onFinish={onFinish} onLater={onLater} />);
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
  );
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
  expect(onFinish).toHaveBeenCalledExactlyOnceWith(null);
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
