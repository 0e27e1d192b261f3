import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { StartAnother } from '../../../renderer/windows/facilitator/home/start-another';

const open = {
  sessionId: 'cd34',
  lessonTitle: 'Not your fault',
  slideNumber: 7,
  slideTitle: 'Jay’s choices',
  minutesIn: 23,
  counted: 2,
  hasEnded: false,
  begun: null,
};

it('says which lesson is open and offers to continue it first', async () => {
  const props = { onContinue: vi.fn(), onStart: vi.fn(), onClose: vi.fn() };
  render(<StartAnother open={open} {...props} />);
  screen.getByText('Not your fault');
  screen.getByText('Slide 7, Jay’s choices · 23 minutes in · 2 questions counted');
  const onward = screen.getByRole('button', { name: 'Continue the open lesson' });
  expect(document.activeElement).toBe(onward);
  await userEvent.click(onward);
  await userEvent.click(screen.getByRole('button', { name: 'Start a new lesson' }));
  expect(props.onContinue).toHaveBeenCalledOnce();
  expect(props.onStart).toHaveBeenCalledOnce();
});
