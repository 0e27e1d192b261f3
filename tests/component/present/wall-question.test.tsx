import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { WallQuestion, type WallQuestionProps } from '../../../renderer/windows/facilitator/present/wall-question';
import { oneDisplay, twoDisplays } from './fake-present';

function show(change: Partial<WallQuestionProps> = {}) {
  const props = {
    displays: oneDisplay,
    presence: { kind: 'none' } as const,
    canChooseDisplay: true,
    onAnswer: vi.fn(),
    onOpenAudience: vi.fn(),
    onLeave: vi.fn(),
    ...change,
  };
  const { container } = render(<WallQuestion {...props} />);
  return { ...props, container };
}
const open = { kind: 'open', shown: 1 } as const;

it.each([
  ['No, only I can see it', 'alone'],
  ['Yes, the room sees it', 'shared'],
])('with one display asks whether the room can see it: %s', async (name, answer) => {
  const { onAnswer } = show();
  screen.getByRole('heading', { name: 'Can the room see this screen?' });
  expect(screen.queryByRole('button', { name: 'Open audience display' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name }));
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith(answer);
});

it('with a second display offers the audience window, which carries the other number', async () => {
  const { onOpenAudience } = show({ displays: twoDisplays });
  await userEvent.click(screen.getByRole('button', { name: 'Open audience display' }));
  expect(onOpenAudience).toHaveBeenCalledOnce();
});

it.each([
  ['2, on the other screen', 'separate'],
  ['1, on this screen', 'swapped'],
  ['Both', 'shared'],
  ['Neither', 'alone'],
])('with both windows open asks which number the room sees: %s', async (name, answer) => {
  const { onAnswer, container } = show({ displays: twoDisplays, presence: open });
  expect(container.querySelector('.wall-number')?.textContent).toBe('1');
  await userEvent.click(screen.getByRole('button', { name }));
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith(answer);
});

it('says what a browser does not allow, and what to do instead', () => {
  show({ displays: twoDisplays, presence: open, canChooseDisplay: false });
  screen.getByText(/A browser may not move windows\. Drag/u);
});

it('puts the focus on no answer, so that a stray key of a clicker never gives one', () => {
  show();
  expect(document.activeElement).toBe(document.body);
});

it('can be left without an answer', async () => {
  const { onLeave, onAnswer } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Back to Home' }));
  expect(onLeave).toHaveBeenCalledOnce();
  expect(onAnswer).not.toHaveBeenCalled();
});
