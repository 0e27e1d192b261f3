import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { SessionState } from '../../../renderer/core/session/state';
import { Controls } from '../../../renderer/windows/facilitator/present/controls';
import { SlideList } from '../../../renderer/windows/facilitator/present/slide-list';
import { fakeSession, fakeTaughtLesson } from '../../support/fake-lesson';

const lesson = fakeTaughtLesson();
const open: SessionState['responses'] = { kind: 'open', activity: 'quiz.K15', counts: [0, 0, 0], history: [] };

function show(change: Partial<SessionState> = {}, can = { canCount: true, canReveal: true }) {
  const onCommand = vi.fn();
  render(<Controls state={fakeSession(lesson, change)} {...can} onCommand={onCommand} />);
  return onCommand;
}
const names = () => screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent);

it('has the names that tests and assistive technology rely on, always in the same order', () => {
  show();
  expect(names()).toEqual([
    'Previous slide',
    'Next slide',
    'Blank screen',
    'Help now',
    'Hide from pupils',
    'Open responses',
    'Reveal answer',
    'Slides',
  ]);
});

it('leaves closing an open question to its own panel: one button of that name on the screen', async () => {
  const onCommand = show({ responses: open });
  expect(names()).not.toContain('Close responses');
  await userEvent.click(screen.getByRole('button', { name: 'Open responses' }));
  expect(onCommand).not.toHaveBeenCalled();
});

it.each([
  ['Next slide', { kind: 'event', event: { kind: 'next' } }],
  ['Previous slide', { kind: 'event', event: { kind: 'previous' } }],
  ['Blank screen', { kind: 'event', event: { kind: 'overlay', overlay: 'black' } }],
  ['Help now', { kind: 'event', event: { kind: 'overlay', overlay: 'help' } }],
  ['Hide from pupils', { kind: 'event', event: { kind: 'overlay', overlay: 'hide' } }],
  ['Open responses', { kind: 'responses' }],
  ['Reveal answer', { kind: 'event', event: { kind: 'reveal' } }],
  ['Slides', { kind: 'slide-list' }],
])('%s asks for what it says', async (name, command) => {
  const onCommand = show();
  await userEvent.click(screen.getByRole('button', { name }));
  expect(onCommand).toHaveBeenCalledExactlyOnceWith(command);
});

it.each([
  ['black', 'Blank screen'],
  ['help', 'Help now'],
  ['hide', 'Hide from pupils'],
] as const)('shows that %s covers the slide', (overlay, name) => {
  show({ overlay });
  const pressed = screen.getAllByRole('button', { pressed: true }).map((one) => one.getAttribute('aria-label'));
  expect(pressed).toEqual([name]);
});

it('shows what cannot be done here, and still says why when pressed', async () => {
  const onCommand = show({}, { canCount: false, canReveal: false });
  for (const name of ['Open responses', 'Reveal answer']) {
    const button = screen.getByRole('button', { name });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button);
  }
  expect(onCommand).toHaveBeenCalledTimes(2);
});

function showList(titlesOnly: boolean, change: Partial<SessionState> = {}) {
  const onEvent = vi.fn();
  const onClose = vi.fn();
  const state = fakeSession(lesson, { position: { slide: 'quiz', beat: 0 }, ...change });
  render(
    <SlideList
      lesson={lesson}
      state={state}
      titlesOnly={titlesOnly}
      forPlan={false}
      onEvent={onEvent}
      onClose={onClose}
    />,
  );
  return { onEvent, onClose };
}

it('the slide list goes to a slide and closes', async () => {
  const { onEvent, onClose } = showList(false);
  expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Title of quiz');
  await userEvent.click(screen.getByRole('button', { name: /Title of chat/u }));
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'go-to', slide: 'chat' });
  expect(onClose).toHaveBeenCalledOnce();
});

it('the slide list drops and puts back only what may be dropped', async () => {
  const { onEvent } = showList(false, { dropped: ['reply'] });
  await userEvent.click(screen.getByRole('button', { name: /^Drop\s*slide 2$/u }));
  await userEvent.click(screen.getByRole('button', { name: /^Put back\s*slide 4$/u }));
  expect(screen.queryByRole('button', { name: /slide 1$/u })).toBeNull();
  expect(onEvent.mock.calls.map(([event]) => event)).toEqual([
    { kind: 'set-dropped', slide: 'talk', dropped: true },
    { kind: 'set-dropped', slide: 'reply', dropped: false },
  ]);
});

it('the slide list says in how many minutes a slide is taught now, and gives it its own again', async () => {
  const { onEvent } = showList(false, { shorter: { chat: 3 } });
  expect(screen.getByRole('button', { name: /Title of chat\s*3 min/u })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: /^Back to 5 min\s*for Title of chat$/u }));
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'full-time', slide: 'chat' });
});

it('the slide list on the screen the room sees has numbers and titles only', () => {
  showList(true, { shorter: { chat: 3 } });
  const rows = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual(lesson.outline.slides.map(({ title }, at) => `${at + 1}${title}`));
});
