import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saidIn } from '../../support/said';
import { showPresent, twoDisplays } from './fake-present';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const keys = (text: string) => userEvent.keyboard(text);
const uncover = 'The room can see this screen. Projector covered?';
const card = () => screen.queryByRole('dialog', { name: 'When a pupil tells you' });
const quiz = { n: 28, position: { slide: 'quiz', beat: 0 } };
const page = () => document.body.textContent ?? '';

describe('where the room sees this screen', () => {
  it('shows the slide and no notes, next slide, time or answers', async () => {
    await showPresent({ wall: 'shared', state: quiz });
    screen.getByText('Which is the fairest thing to say?');
    expect(page()).not.toMatch(/SECRET|ANSWER/u);
    expect(screen.queryByRole('region', { name: /Notes|comes next/u })).toBeNull();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it.each(['start', 'quiz', 'reply', 'chat', 'story', 'order', 'end'])(
    'shows nothing for the facilitator alone on slide %s, covered or not',
    async (slide) => {
      const { dispatch } = await showPresent({ wall: 'shared', state: { n: 28, position: { slide, beat: 0 } } });
      expect(page()).not.toMatch(/SECRET|ANSWER/u);
      await dispatch({ kind: 'overlay', overlay: 'hide' });
      expect(page()).not.toMatch(/SECRET|ANSWER/u);
    },
  );

  it('counts with the letter counted last and the sum, never a number beside an option', async () => {
    await showPresent({ wall: 'shared', state: quiz });
    await keys('o1112222');
    const strip = screen.getByRole('region', { name: 'Responses' });
    expect(saidIn(strip).textContent).toBe('B · counted 7 of 28');
    for (const text of ['They always do it', 'The same help works', 'They never do it'])
      expect(screen.getByText(text).closest('li')?.textContent).not.toMatch(/\d/u);
    for (const group of within(strip).getAllByRole('group')) expect(group.textContent).toMatch(/^−[ABC]\+$/u);
    expect(page()).not.toMatch(/\b[34]\b/u);
  });

  it('counts with the mouse, gives the rest to the letter counted last, undoes and changes how many there are', async () => {
    const { state } = await showPresent({ wall: 'shared', state: quiz });
    await press('Open responses');
    const strip = screen.getByRole('region', { name: 'Responses' });
    const option = (name: string) => within(screen.getByRole('group', { name }));
    const counts = () => (state().responses.kind === 'open' ? state().responses : null);
    await userEvent.click(option('They never do it').getByRole('button', { name: 'Add one' }));
    await userEvent.click(option('The same help works').getByRole('button', { name: 'Add one' }));
    await userEvent.click(option('The same help works').getByRole('button', { name: 'Add one' }));
    await userEvent.click(option('The same help works').getByRole('button', { name: 'Take one away' }));
    expect(counts()).toMatchObject({ counts: [0, 1, 1] });
    await press('The rest to B');
    expect(saidIn(strip).textContent).toBe('B · counted 28 of 28');
    await press('Undo');
    await press('Change 28 pupils');
    await userEvent.type(screen.getByRole('spinbutton'), '{Backspace}9{Enter}');
    expect(state().n).toBe(29);
    expect(document.activeElement).toBe(button('Change 29 pupils'));
    expect(saidIn(strip).textContent).toBe('B · counted 2 of 29');
    await press('Discard this count');
    expect(state()).toMatchObject({ tallies: {}, responses: { kind: 'closed' } });
  });

  it('tells by no button and no word which letter nobody chose', async () => {
    await showPresent({ wall: 'shared', state: quiz });
    await keys('o1');
    for (const minus of screen.getAllByRole('button', { name: 'Take one away' }))
      expect(minus.getAttribute('aria-disabled')).toBe('false');
    await userEvent.click(
      within(screen.getByRole('group', { name: 'They never do it' })).getByRole('button', { name: 'Take one away' }),
    );
    screen.getByText('Nothing was taken away.');
    expect(page()).not.toContain('zero');
  });

  it('counts the points of a scale by their number, with a word so that it is taken for no count', async () => {
    await showPresent({ wall: 'shared', state: { n: 28, position: { slide: 'start', beat: 0 } } });
    await keys('o44');
    const strip = screen.getByRole('region', { name: 'Responses' });
    expect(saidIn(strip).textContent).toBe('Point 4 · counted 2 of 28');
  });

  it('shows no votes on a story, only letters to follow', async () => {
    const { state } = await showPresent({ wall: 'shared', state: { n: 28, position: { slide: 'story', beat: 0 } } });
    await keys('o11222o{Enter}');
    expect(state().responses).toMatchObject({ vote: { counts: [2, 3] } });
    expect(screen.queryByRole('group', { name: 'How the class voted' })).toBeNull();
    expect(page()).not.toMatch(/\([23]\)/u);
    await press('Follow B: Pay');
    screen.getByText('They ask for more.');
  });

  it('says what was refused and the number being typed outside the bar, and how a covered slide comes back', async () => {
    const { container } = await showPresent({ wall: 'shared', state: quiz });
    const bar = container.querySelector('.shared-bar');
    const outside = (text: string) => expect(bar?.contains(screen.getByText(text))).toBe(false);
    await keys('5');
    outside('Go to 5: press Enter');
    await keys('{Home}b');
    outside('The room sees a black screen. Press B again to show the slide.');
    await keys('{PageDown}');
    outside('The room sees a black screen. Take it away first: press B again.');
    expect(page()).not.toContain('to show the slide');
  });

  it('shows no number after closing until the facilitator reveals it', async () => {
    const { state } = await showPresent({ wall: 'shared', state: quiz });
    await keys('o1112222o{Enter}');
    expect(state().tallies).toEqual({ 'quiz.K15': [3, 4, 0] });
    expect(page()).not.toMatch(/\b[347]\b/u);
    await keys('{Escape}');
    (document.activeElement as HTMLElement | null)?.blur();
    await keys('r');
    expect(page()).toMatch(/4/u);
  });

  it('never renders the card for a pupil who tells before the projector is said to be covered', async () => {
    await showPresent({ wall: 'shared', state: quiz });
    await keys('d');
    screen.getByRole('heading', { name: uncover });
    expect(card()).toBeNull();
    expect(page()).not.toMatch(/SECRET|safeguarding lead/u);
    await press('It is covered: show it');
    expect(card()).not.toBeNull();
  });

  it('goes back to the slide from that question, and asks again the next time', async () => {
    await showPresent({ wall: 'shared', state: quiz });
    await keys('d');
    await press('Back to the slide');
    screen.getByText('Which is the fairest thing to say?');
    expect(card()).toBeNull();
    await press('Notes');
    screen.getByRole('heading', { name: uncover });
  });

  it('shows the notes once it is covered, with the warning to keep it so, until the slide is asked for', async () => {
    await showPresent({ wall: 'shared', state: quiz });
    await press('Notes');
    expect(page()).not.toContain('SECRET');
    await press('It is covered: show it');
    screen.getByText('SECRET notes of quiz');
    screen.getByText('The projector must stay covered while this is on the screen.');
    await press('Back to the slide');
    expect(page()).not.toContain('SECRET');
  });

  it('keys do not move the lesson behind that question', async () => {
    const { state } = await showPresent({ wall: 'shared', state: quiz });
    await press('Notes');
    const before = state();
    await keys('{PageDown}b');
    expect(state()).toBe(before);
  });

  it('that it was covered holds for one answer about the wall: after another, notes are asked for again', async () => {
    await showPresent({ wall: 'shared', state: quiz });
    await press('Notes');
    await press('It is covered: show it');
    await keys('s');
    await press('Yes, the room sees it');
    expect(page()).not.toContain('SECRET');
    screen.getByText('Which is the fairest thing to say?');
  });

  it('a change of displays covers the notes again', async () => {
    const { plug } = await showPresent({ wall: 'shared', state: quiz });
    await press('Notes');
    await press('It is covered: show it');
    await plug(twoDisplays);
    await press('Yes, the room sees it');
    expect(page()).not.toContain('SECRET');
  });

  it('shows the holding slide, not notes, when the audience window closes', async () => {
    const { audience, state } = await showPresent({ wall: 'shared', state: quiz });
    await audience('open');
    await press('Notes');
    await press('It is covered: show it');
    await audience('gone');
    expect(page()).not.toContain('SECRET');
    expect(state().overlay).toBe('hide');
  });

  it('lists slides by number and title only', async () => {
    await showPresent({ wall: 'shared' });
    await keys('g');
    const list = within(screen.getByRole('dialog', { name: 'Slides' }));
    expect(list.queryByText(/min$/u)).toBeNull();
    expect(list.queryByRole('button', { name: /Drop/u })).toBeNull();
  });
});

it('a covered slide is covered in the bar too: no line of a chat is left on the wall', async () => {
  const { dispatch } = await showPresent({ wall: 'shared', state: { position: { slide: 'chat', beat: 2 } } });
  expect(page()).toContain('move to dimchat?');
  await dispatch({ kind: 'overlay', overlay: 'black' });
  expect(page()).not.toMatch(/dimchat|ollie/u);
});

describe('the bar on a screen the room sees', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  async function barOf() {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { container, dispatch } = await showPresent({ wall: 'shared', state: quiz });
    const surface = container.querySelector('.shared-present') as HTMLElement;
    return {
      dispatch,
      isHidden: () => container.querySelector('.shared-bar')?.classList.contains('shared-bar-hidden'),
      wait: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
      move: (clientX: number, clientY: number) => fireEvent.pointerMove(surface, { clientX, clientY }),
    };
  }

  it('goes after 4 seconds, and comes with a movement that is more than a nudge', async () => {
    const { isHidden, wait, move } = await barOf();
    move(100, 100);
    wait(4100);
    expect(isHidden()).toBe(true);
    move(104, 103);
    move(100, 100);
    expect(isHidden()).toBe(true);
    move(140, 100);
    expect(isHidden()).toBe(false);
    wait(3000);
    move(141, 100);
    wait(3000);
    expect(isHidden()).toBe(false);
    wait(1100);
    expect(isHidden()).toBe(true);
  });

  it('shows for as long as the slide is covered', async () => {
    const { dispatch, isHidden, wait } = await barOf();
    wait(4100);
    expect(isHidden()).toBe(true);
    await dispatch({ kind: 'overlay', overlay: 'black' });
    expect(isHidden()).toBe(false);
    wait(9000);
    expect(isHidden()).toBe(false);
    await dispatch({ kind: 'overlay', overlay: 'black' });
    expect(isHidden()).toBe(true);
  });
});

describe('focus on a screen the room sees', () => {
  it('goes to the question whether the projector is covered, and back to what asked it', async () => {
    await showPresent({ wall: 'shared', state: quiz });
    await press('Notes');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: uncover }));
    await press('Back to the slide');
    expect(document.activeElement).toBe(button('Notes'));
  });

  it('goes back to the slide from the card for a pupil who tells, and after a count', async () => {
    await showPresent({ wall: 'shared', state: quiz });
    const slide = () => screen.getByRole('main');
    expect(document.activeElement).toBe(slide());
    await keys('d');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: uncover }));
    await press('Back to the slide');
    expect(document.activeElement).toBe(slide());
    await keys('o1o');
    expect(document.activeElement).toBe(button('Close responses'));
    await keys('{Enter}');
    expect(document.activeElement).toBe(slide());
  });
});
