import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import {
  GroupSize,
  ResponsesPanel,
  type ResponsesPanelProps,
} from '../../../renderer/windows/facilitator/present/responses-panel';

const options = ['They always do it', 'The same help works', 'They never do it'];

function show(counts: readonly number[] = [3, 0, 0], change: Partial<ResponsesPanelProps> = {}) {
  const onEvent = vi.fn();
  const history = counts.flatMap((count, option) => (count > 0 ? [{ option, change: count }] : []));
  render(
    <ResponsesPanel
      question="Which is fairest?"
      options={options}
      responses={{ kind: 'open', activity: 'quiz.K15', counts, history }}
      n={28}
      kept
      confirming={false}
      onEvent={onEvent}
      {...change}
    />,
  );
  return onEvent;
}
const option = (name: string) => within(screen.getByRole('group', { name }));
const button = (name: string) => screen.getByRole('button', { name });
const isDisabled = (element: HTMLElement) => element.hasAttribute('disabled');

it('names each option by its own text, with Add one and Take one away beside its count', async () => {
  const onEvent = show();
  for (const [index, name] of options.entries()) {
    await userEvent.click(option(name).getByRole('button', { name: 'Add one' }));
    expect(onEvent).toHaveBeenLastCalledWith({ kind: 'count', option: index, change: 1 });
  }
  await userEvent.click(option('They always do it').getByRole('button', { name: 'Take one away' }));
  expect(onEvent).toHaveBeenLastCalledWith({ kind: 'count', option: 0, change: -1 });
  expect(option('They always do it').getByRole('status', { name: 'Count' }).textContent).toBe('3');
});

it('says the running sum and what is left to count', () => {
  show([3, 5, 0]);
  screen.getByText('8 of 28 counted');
  screen.getByText('Left to count: 20');
});

it('cannot take from zero, and cannot add once everyone is counted', () => {
  show([28, 0, 0]);
  screen.getByText('Everyone is counted');
  for (const name of options) {
    expect(isDisabled(option(name).getByRole('button', { name: 'Add one' }))).toBe(true);
    expect(isDisabled(option(name).getByRole('button', { name: 'The rest' }))).toBe(true);
  }
  expect(isDisabled(option('They never do it').getByRole('button', { name: 'Take one away' }))).toBe(true);
  expect(isDisabled(option('They always do it').getByRole('button', { name: 'Take one away' }))).toBe(false);
});

it('gives the rest, undoes, closes and discards, each by its own button', async () => {
  const onEvent = show();
  await userEvent.click(option('The same help works').getByRole('button', { name: 'The rest' }));
  await userEvent.click(button('Undo'));
  await userEvent.click(button('Close responses'));
  await userEvent.click(button('Discard this count'));
  expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
    { kind: 'count-rest', option: 1 },
    { kind: 'undo-count' },
    { kind: 'close-responses' },
    { kind: 'discard-responses' },
  ]);
});

it('has nothing to undo before the first hand', () => {
  show([0, 0, 0]);
  expect(isDisabled(button('Undo'))).toBe(true);
});

it('moves the focus to Close responses when O asks, so that a second key closes', async () => {
  const onEvent = show([3, 0, 0], { confirming: true });
  expect(document.activeElement).toBe(button('Close responses'));
  expect(onEvent).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'close-responses' });
});

it('says what closing keeps, and that a vote on a story is not kept', () => {
  show([3, 0, 0]);
  screen.getByText(/Closing now keeps the count; 25 will have no answer/u);
  screen.getByText(/Keys 1 to 3 add one/u);
});

it('says that a vote which only steers is not kept', () => {
  show([3, 0, 0], { kept: false });
  screen.getByText('This vote only steers the story. It is not kept.');
});

it('corrects the number of pupils, not below the hands already counted', async () => {
  const onEvent = show([3, 2, 0]);
  await userEvent.click(button('Change 28 pupils'));
  const field = screen.getByRole('spinbutton', { name: 'How many pupils are taking part?' });
  await userEvent.clear(field);
  await userEvent.type(field, '4');
  expect(isDisabled(button('Use this number'))).toBe(true);
  await userEvent.clear(field);
  await userEvent.type(field, '30{Enter}');
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'set-n', n: 30 });
});

it('asks for the number of pupils with an empty field, and starts only with a number', async () => {
  const onDone = vi.fn();
  render(<GroupSize n={null} onDone={onDone} />);
  expect(isDisabled(button('Start counting'))).toBe(true);
  await userEvent.type(screen.getByRole('spinbutton'), '28');
  await userEvent.click(button('Start counting'));
  expect(onDone).toHaveBeenCalledExactlyOnceWith(28);
});

it('leaves the number of pupils unasked with Not now', async () => {
  const onDone = vi.fn();
  render(<GroupSize n={null} onDone={onDone} />);
  await userEvent.click(button('Not now'));
  expect(onDone).toHaveBeenCalledExactlyOnceWith(null);
});
