import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { GroupSize } from '../../../renderer/windows/facilitator/present/group-size';
import {
  ResponsesPanel,
  type ResponsesPanelProps,
} from '../../../renderer/windows/facilitator/present/responses-panel';
import { saidIn } from '../../support/said';

const options = ['They always do it', 'The same help works', 'They never do it'];

function panel(counts: readonly number[], change: Partial<ResponsesPanelProps> = {}) {
  const history = counts.flatMap((count, option) => (count > 0 ? [{ option, change: count }] : []));
  return (
    <ResponsesPanel
      question="Which is fairest?"
      options={options}
      marks={['A', 'B', 'C']}
      responses={{ kind: 'open', activity: 'quiz.K15', counts, history }}
      n={28}
      kept
      earlier={null}
      confirming={false}
      singleKeys
      onEvent={() => undefined}
      {...change}
    />
  );
}
function show(counts: readonly number[] = [3, 0, 0], change: Partial<ResponsesPanelProps> = {}) {
  const onEvent = vi.fn();
  const { rerender } = render(panel(counts, { onEvent, ...change }));
  return Object.assign(onEvent, {
    next: (then: readonly number[], more: Partial<ResponsesPanelProps> = {}) =>
      rerender(panel(then, { onEvent, ...change, ...more })),
  });
}
const option = (name: string) => within(screen.getByRole('group', { name }));
const button = (name: string) => screen.getByRole('button', { name });
const isOff = (element: HTMLElement) => element.getAttribute('aria-disabled') === 'true';
const field = () => screen.getByRole('spinbutton', { name: 'How many pupils are taking part?' });

it('names each option by its own text, with Add one and Take one away beside its count', async () => {
  const onEvent = show();
  for (const [index, name] of options.entries()) {
    await userEvent.click(option(name).getByRole('button', { name: 'Add one' }));
    expect(onEvent).toHaveBeenLastCalledWith({ kind: 'count', option: index, change: 1 });
  }
  await userEvent.click(option('They always do it').getByRole('button', { name: 'Take one away' }));
  expect(onEvent).toHaveBeenLastCalledWith({ kind: 'count', option: 0, change: -1 });
  option('They always do it').getByText('3');
});

it('calls each option what the wall calls it, with its key beside it; a point of a scale is its own key', () => {
  const { next } = show();
  expect(screen.getByRole('group', { name: 'The same help works' }).textContent).toMatch(/^Bkey 2/u);
  next([3, 0, 0], { marks: ['1', '2', '3'] });
  expect(screen.getByRole('group', { name: 'The same help works' }).textContent).toMatch(/^2The same/u);
});

it('says the running sum and what is left to count', () => {
  show([3, 5, 0]);
  screen.getByText('8 of 28 counted');
  screen.getByText('Left to count: 20');
});

it('has one status, which says after each press what changed and the sum', () => {
  const { next } = show([0, 2, 0]);
  const said = () => saidIn().textContent;
  expect(said()).toBe('2 of 28 counted');
  next([0, 3, 0]);
  expect(said()).toBe('The same help works: 3. 3 of 28 counted');
  next([1, 3, 0]);
  expect(said()).toBe('They always do it: 1. 4 of 28 counted');
});

it('a step that cannot be taken keeps the focus, and a press on it is still asked, so that the reason is said', async () => {
  const onEvent = show([28, 0, 0]);
  screen.getByText('Everyone is counted');
  for (const name of options) {
    expect(isOff(option(name).getByRole('button', { name: 'Add one' }))).toBe(true);
    expect(isOff(option(name).getByRole('button', { name: 'The rest' }))).toBe(true);
  }
  expect(isOff(option('They never do it').getByRole('button', { name: 'Take one away' }))).toBe(true);
  expect(isOff(option('They always do it').getByRole('button', { name: 'Take one away' }))).toBe(false);
  const add = option('They never do it').getByRole('button', { name: 'Add one' });
  await userEvent.click(add);
  expect(document.activeElement).toBe(add);
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'count', option: 2, change: 1 });
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

it('keeps the focus on Undo when it takes back the last press', () => {
  const { next } = show([1, 0, 0]);
  button('Undo').focus();
  next([0, 0, 0]);
  expect(isOff(button('Undo'))).toBe(true);
  expect(document.activeElement).toBe(button('Undo'));
});

it('starts with the focus on the question', () => {
  show();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Which is fairest?' }));
});

it('moves the focus to Close responses when O asks, so that a second key closes', async () => {
  const onEvent = show();
  onEvent.next([3, 0, 0], { confirming: true });
  expect(document.activeElement).toBe(button('Close responses'));
  expect(onEvent).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'close-responses' });
});

it.each<[string, Partial<ResponsesPanelProps>, RegExp]>([
  ['what closing keeps', {}, /Closing now keeps the count; 25 will have no answer/u],
  ['which keys count', {}, /Keys 1 to 3 add one, with Shift take one away/u],
  ['that a vote on a story is not kept', { kept: false }, /This vote only steers the story\. It is not kept\./u],
  ['that closing replaces an earlier count', { earlier: 27 }, /replaces the earlier count of 27 hands/u],
])('says %s', (_title, change, words) => {
  show([3, 0, 0], change);
  screen.getByText(words);
});

it('corrects the number of pupils, not below the hands already counted', async () => {
  const onEvent = show([3, 2, 0]);
  await userEvent.click(button('Change 28 pupils'));
  expect(document.activeElement).toBe(field());
  await userEvent.clear(field());
  await userEvent.type(field(), '4');
  expect(button('Use this number').hasAttribute('disabled')).toBe(true);
  await userEvent.clear(field());
  await userEvent.type(field(), '30{Enter}');
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'set-n', n: 30 });
  expect(document.activeElement).toBe(button('Change 28 pupils'));
});

it('goes back to Change without a change', async () => {
  const onEvent = show();
  await userEvent.click(button('Change 28 pupils'));
  await userEvent.click(button('Not now'));
  expect(document.activeElement).toBe(button('Change 28 pupils'));
  expect(onEvent).not.toHaveBeenCalled();
});

it('asks for the number of pupils with an empty field, and starts only with a number', async () => {
  const onDone = vi.fn();
  render(<GroupSize n={null} onDone={onDone} />);
  expect(button('Start counting').hasAttribute('disabled')).toBe(true);
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
