// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { slipPiles } from '../../../renderer/core/lesson/questions';
import { SlipTyping } from '../../../renderer/core/results/slip-typing';
import { SlipsEntry } from '../../../renderer/windows/facilitator/wrap-up/slips-entry';
import { saidIn } from '../../support/said';
import { lesson } from '../../unit/results/fake-lesson';

const methods = { B1: 'slips', K10: 'slips', K3: 'slips' } as const;

function show(n = 28) {
  const onAllIn = vi.fn();
  const seen: { typing: SlipTyping } = { typing: SlipTyping.start(slipPiles(lesson, [], methods), n) };
  function Holder() {
    const [typing, setTyping] = useState(seen.typing);
    seen.typing = typing;
    return <SlipsEntry typing={typing} onChange={setTyping} onAllIn={onAllIn} />;
  }
  const { container } = render(<Holder />);
  return { onAllIn, seen, container, user: userEvent.setup() };
}

const box = () => screen.getByRole('textbox');

test('a slip is its keys and Enter, and the next one follows', async () => {
  const { user, seen } = show();
  await user.click(screen.getByRole('textbox', { name: 'Slip 1 of 28' }));
  await user.keyboard('52{Enter}');
  expect(screen.getByRole('textbox', { name: 'Slip 2 of 28' })).toHaveProperty('value', '');
  await user.keyboard('4a{Enter}');
  expect(seen.typing.counts()).toEqual({ 'start.B1': [0, 0, 0, 1, 1], 'start.K10': [1, 1, 0] });
});

test('the next question is named as it is printed on the slip', async () => {
  const { user } = show();
  await user.click(box());
  expect(screen.getByText('Next: question 1, 1 to 5')).toBeTruthy();
  await user.keyboard('5');
  expect(screen.getByText('Next: question 2, A to C')).toBeTruthy();
  await user.keyboard('2');
  expect(box()).toHaveProperty('value', '5B');
  expect(screen.getByText('Press Enter to add this slip.')).toBeTruthy();
});

test('a key that answers nothing is left out and explained', async () => {
  const { user } = show();
  await user.click(box());
  await user.keyboard('57');
  expect(box()).toHaveProperty('value', '5');
  expect(saidIn().textContent).toBe('Question 2 takes A to C, or 0 where nothing is ticked.');
});

test('a slip with a question left over is not added', async () => {
  const { user } = show();
  await user.click(box());
  await user.keyboard('5{Enter}');
  expect(screen.getByRole('textbox', { name: 'Slip 1 of 28' })).toHaveProperty('value', '5');
  expect(saidIn().textContent).toBe('One question has no key yet. Type 0 where nothing is ticked.');
});

test.each(['{Control>}z{/Control}', '{Meta>}z{/Meta}'])('%s takes the last slip back into the line', async (keys) => {
  const { user, seen } = show();
  await user.click(box());
  await user.keyboard(`52{Enter}${keys}`);
  expect(screen.getByRole('textbox', { name: 'Slip 1 of 28' })).toHaveProperty('value', '5B');
  expect(seen.typing.counts()).toEqual({});
});

test('Undo last slip gives focus back to the line', async () => {
  const { user } = show();
  expect(screen.getByRole('button', { name: 'Undo last slip' })).toHaveProperty('disabled', true);
  await user.click(box());
  await user.keyboard('52{Enter}');
  await user.click(screen.getByRole('button', { name: 'Undo last slip' }));
  expect(document.activeElement).toBe(box());
  expect(screen.getByRole('button', { name: 'Undo last slip' })).toHaveProperty('disabled', true);
});

test('each pile has its own line of questions and its own number', async () => {
  const { user } = show();
  await user.click(box());
  await user.keyboard('52{Enter}');
  await user.click(screen.getByRole('radio', { name: 'During: 0 of 28 slips' }));
  expect(screen.getByText('Next: question 1, A to C')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Slip 1 of 28' })).toBeTruthy();
  expect(screen.getByRole('radio', { name: 'Before: 1 of 28 slips' })).toBeTruthy();
});

test('no count of an answer is shown, however many slips were typed', async () => {
  const { user, container } = show(9);
  const shown = container.textContent?.replaceAll(/\d of 9|\d+ of 9 slips/gu, '');
  await user.click(box());
  await user.keyboard('52{Enter}52{Enter}52{Enter}52{Enter}52{Enter}52{Enter}52{Enter}');
  expect(container.textContent?.replaceAll(/\d of 9|\d+ of 9 slips/gu, '')).toBe(shown);
});

test('says when the pile is full', async () => {
  const { user, seen } = show(1);
  await user.click(box());
  await user.keyboard('52{Enter}5');
  expect(screen.getByRole('textbox', { name: 'All slips of this pile are typed' })).toHaveProperty('value', '');
  expect(saidIn().textContent).toContain('correct the number of pupils');
  expect(seen.typing.slipsIn('baseline')).toBe(1);
});

test('All slips are in asks once more, with how many were typed', async () => {
  const { user, onAllIn } = show();
  await user.click(box());
  await user.keyboard('52{Enter}');
  await user.click(screen.getByRole('button', { name: 'All slips are in' }));
  const dialog = screen.getByRole('dialog', { name: 'Are all slips in?' });
  expect(dialog.textContent).toContain('Before: 1 of 28 slips');
  expect(dialog.textContent).toContain('After: 0 of 28 slips');
  await user.click(screen.getByRole('button', { name: 'Go on typing' }));
  expect(onAllIn).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'All slips are in' }));
  await user.click(screen.getByRole('button', { name: 'Yes, all are in' }));
  expect(onAllIn).toHaveBeenCalledOnce();
});
