import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showPresent, twoDisplays } from './fake-present';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const keys = (text: string) => userEvent.keyboard(text);
const uncover = 'The room can see this screen. Projector covered?';
const card = () => screen.queryByRole('dialog', { name: 'When a pupil tells you' });
const quiz = { n: 28, position: { slide: 'quiz', beat: 0 } };
const page = () => document.body.textContent ?? '';

describe('until the wall is answered', () => {
  it('draws no slide, notes or titles', async () => {
    await showPresent({ state: quiz });
    screen.getByRole('heading', { name: 'Can the room see this screen?' });
    expect(page()).not.toMatch(/SECRET|Title of|Words of/u);
  });

  it('keys do nothing, but for full screen', async () => {
    const { state, platform } = await showPresent({ state: quiz });
    const before = state();
    await keys('{PageDown}n b h x r o d g s 12{Enter} {Enter}+-{F1}');
    expect(state()).toBe(before);
    expect(screen.queryByRole('dialog')).toBeNull();
    await keys('{F5}');
    expect(platform.toggleFullScreen).toHaveBeenCalledOnce();
    await press('No, only I can see it');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('remembers that the room sees this screen, and never that it cannot: a mirrored one looks the same', async () => {
    const { settings } = await showPresent();
    await press('No, only I can see it');
    expect(settings().displays).toEqual([]);
    await keys('s');
    await press('Yes, the room sees it');
    expect(settings().displays).toEqual([{ displays: 'single', wall: 'shared', room: null }]);
  });

  it('asks nothing for a set of displays that was answered for', async () => {
    const { platform } = await showPresent({ wall: 'separate' });
    screen.getByText('SECRET notes of start');
    expect(platform.openAudience).toHaveBeenCalledOnce();
  });

  it('asks again when the confirmed display is not there', async () => {
    await showPresent({
      settings: { displays: [{ displays: 'single', wall: 'separate', room: '7' }] },
      platform: { confirmDisplay: () => Promise.resolve(false) },
    });
    screen.getByRole('heading', { name: 'Can the room see this screen?' });
  });

  it('asks again, over whatever was open, when other displays are in use', async () => {
    const { plug } = await showPresent({ wall: 'separate' });
    await keys('d');
    expect(card()).not.toBeNull();
    await plug(twoDisplays);
    screen.getByRole('heading', { name: 'Can the room see this screen?' });
    expect(card()).toBeNull();
    expect(page()).not.toMatch(/SECRET|Title of/u);
  });
});

describe('where the room cannot see this screen', () => {
  it('shows now, next, the notes of this slide alone, and what the room sees in words', async () => {
    const { audience } = await showPresent({ wall: 'separate', state: quiz });
    await audience('open');
    within(screen.getByRole('region', { name: 'What the room sees now' })).getByText(
      'Which is the fairest thing to say?',
    );
    within(screen.getByRole('region', { name: 'What comes next' })).getByText(/They want money/u);
    screen.getByText('SECRET notes of quiz');
    expect(page()).not.toContain('SECRET notes of talk');
    screen.getByText('slide 3, Title of quiz');
  });

  it('says why a key did nothing', async () => {
    await showPresent({ wall: 'separate', state: quiz });
    await keys('b{PageDown}');
    screen.getByText('The room sees a black screen. Take it away first: press B again.');
    await keys('b');
    expect(page()).not.toContain('Take it away first');
  });

  it('goes to the number typed, also from a button that still has the focus', async () => {
    const { state } = await showPresent({ wall: 'separate' });
    await press('Next slide');
    await keys('5');
    screen.getByText('Go to 5: press Enter');
    await keys('{Enter}');
    expect(state().position).toEqual({ slide: 'chat', beat: 0 });
    await keys('{Enter}');
    expect(state().position).toEqual({ slide: 'chat', beat: 1 });
  });

  it('a focused control is activated by Space or Enter, once, and the lesson does not move as well', async () => {
    const { state } = await showPresent({ wall: 'separate', state: { ...quiz } });
    button('Blank screen').focus();
    await keys(' ');
    expect(state()).toMatchObject({ overlay: 'black', position: quiz.position });
    await keys('{Enter}');
    expect(state()).toMatchObject({ overlay: null, position: quiz.position });
  });

  it('a held key moves one step, and a held Enter presses a button once', async () => {
    const { state } = await showPresent({ wall: 'separate', state: { position: { slide: 'talk', beat: 0 } } });
    for (const repeat of [false, true, true])
      expect(fireEvent.keyDown(document.body, { key: 'PageDown', repeat })).toBe(false);
    expect(state().position).toEqual({ slide: 'talk', beat: 1 });
    const held = { key: 'Enter', code: 'Enter' };
    expect(fireEvent.keyDown(button('Next slide'), held)).toBe(true);
    expect(fireEvent.keyDown(button('Next slide'), { ...held, repeat: true })).toBe(false);
  });

  it('F5 never reloads, whatever is held with it', async () => {
    await showPresent({ wall: 'separate' });
    for (const modifier of [{}, { ctrlKey: true }, { shiftKey: true }, { repeat: true }])
      expect(fireEvent.keyDown(document.body, { key: 'F5', code: 'F5', ...modifier })).toBe(false);
  });

  it('asks for the number of pupils at the first count, then counts by keys', async () => {
    const { state } = await showPresent({ wall: 'separate', state: { position: quiz.position } });
    await keys('o');
    await userEvent.type(screen.getByRole('spinbutton', { name: 'How many pupils are taking part?' }), '28{Enter}');
    expect(state().responses.kind).toBe('open');
    await keys('1122{Shift>}2{/Shift}9');
    expect(state().responses).toMatchObject({ counts: [2, 1, 0] });
    screen.getByText('3 of 28 counted');
    expect(page()).not.toContain('SECRET notes');
  });

  it('O closes a count only with a second key, and one without hands at once', async () => {
    const { state } = await showPresent({ wall: 'separate', state: quiz });
    await keys('oo');
    expect(state()).toMatchObject({ tallies: {}, responses: { kind: 'closed' } });
    await keys('o1o');
    expect(state().responses.kind).toBe('open');
    await keys('{Enter}');
    expect(state()).toMatchObject({ tallies: { 'quiz.K15': [1, 0, 0] }, responses: { kind: 'closed' } });
  });

  it('shows the card for a pupil who tells', async () => {
    await showPresent({ wall: 'separate' });
    await keys('d');
    expect(card()).not.toBeNull();
    await press('Close');
    expect(card()).toBeNull();
  });

  it('covers the slide from behind a dialog, and does not move it', async () => {
    const { state } = await showPresent({ wall: 'separate', state: quiz });
    await keys('g{PageDown}b');
    expect(state()).toMatchObject({ overlay: 'black', position: quiz.position });
  });

  it('S goes to the neutral question and nothing of the lesson stays on the screen', async () => {
    const { state } = await showPresent({ wall: 'separate', state: quiz });
    await keys('s');
    expect(state().wall).toEqual({ kind: 'unknown' });
    expect(page()).not.toMatch(/SECRET|Title of/u);
  });

  it('never ends the lesson with Esc', async () => {
    const { state } = await showPresent({ wall: 'separate', state: quiz });
    const before = state();
    await keys('{Escape}');
    expect(state()).toBe(before);
    await press('End lesson');
    expect(state().kind).toBe('ended');
  });
});

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
    expect(within(strip).getByRole('status').textContent).toBe('B · counted 7 of 28');
    for (const text of ['They always do it', 'The same help works', 'They never do it'])
      expect(screen.getByText(text).closest('li')?.textContent).not.toMatch(/\d/u);
    expect(screen.queryByRole('button', { name: 'Add one' })).toBeNull();
    expect(page()).not.toMatch(/\b[34]\b/u);
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
