import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { AudienceLesson } from '../../../renderer/lesson-parts/lesson-module';
import { answeredFor, namedDisplays, openLesson, showPresent, twoDisplays } from './fake-present';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const keys = (text: string) => userEvent.keyboard(text);
const card = () => screen.queryByRole('dialog', { name: 'When a pupil tells you' });
const quiz = { n: 28, position: { slide: 'quiz', beat: 0 } };
const page = () => document.body.textContent ?? '';

describe('until the wall is answered', () => {
  it('draws no slide, notes or titles', async () => {
    await showPresent({ state: quiz });
    screen.getByRole('heading', { name: 'Can the room see this screen?' });
    expect(page()).not.toMatch(/SECRET|Title of|Words of/u);
  });

  it('keys do nothing, but for full screen and help', async () => {
    const { state, platform } = await showPresent({ state: quiz });
    const before = state();
    await keys('{PageDown}n b h x r o d g s 12{Enter} {Enter}+-');
    expect(state()).toBe(before);
    expect(screen.queryByRole('dialog')).toBeNull();
    await keys('{F5}');
    expect(platform.toggleFullScreen).toHaveBeenCalledOnce();
    for (const key of ['{F1}', '?']) {
      await keys(key);
      within(screen.getByRole('dialog', { name: 'Keys and help' })).getByText(
        'This screen: Which screen the room sees',
      );
      await press('Close');
    }
    expect(state()).toBe(before);
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

  it('asks nothing when the facilitator comes back to the lesson, unless other displays are in use', async () => {
    const wall = answeredFor('alone');
    const { plug, state } = await showPresent({ state: { ...quiz, wall } });
    screen.getByText('SECRET notes of quiz');
    expect(state().wall).toEqual(wall);
    await plug(twoDisplays);
    expect(state().wall).toMatchObject({ kind: 'unknown' });
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

describe('when the displays change', () => {
  const notes = () => screen.queryByText('SECRET notes of start');
  const answered = (room: '1' | '2') => ({
    displays: [{ displays: namedDisplays('1').key, wall: 'separate' as const, room }],
  });

  it('notes are not in the very first drawing for them', async () => {
    const { plug, drawn } = await showPresent({ wall: 'separate' });
    expect(notes()).not.toBeNull();
    await plug(twoDisplays);
    expect(drawn.at(-1)).toContain('extended: ');
    expect(drawn.at(-1)).not.toMatch(/SECRET|Title of|Words of/u);
  });

  it('a set that is remembered has no notes, and no key moves the lesson, until its display is confirmed', async () => {
    let confirm: (found: boolean) => void = () => undefined;
    const { plug, drawn, state } = await showPresent({
      state: { wall: answeredFor('separate') },
      settings: answered('2'),
      platform: { confirmDisplay: () => new Promise((resolve) => (confirm = resolve)) },
    });
    expect(notes()).not.toBeNull();
    await plug(namedDisplays('1'));
    expect(drawn.at(-1)).not.toContain('SECRET');
    expect(notes()).toBeNull();
    const { position } = state();
    await keys('{PageDown}d');
    expect(state().position).toBe(position);
    await act(async () => confirm(true));
    expect(card()).toBeNull();
    expect(notes()).not.toBeNull();
  });

  it('notes go when this window comes onto the display the room sees, and return when it is off it', async () => {
    const { plug, drawn, platform } = await showPresent({ displays: namedDisplays('1'), settings: answered('2') });
    const confirmDisplay = vi.mocked(platform.confirmDisplay);
    expect(notes()).not.toBeNull();
    confirmDisplay.mockClear();
    await plug(namedDisplays('2'));
    expect(drawn.at(-1)).not.toContain('SECRET');
    expect(notes()).toBeNull();
    // The shell is asked to make way, as for any remembered set.
    expect(confirmDisplay).toHaveBeenCalledExactlyOnceWith({ room: '2', desk: '1' });
    await plug(namedDisplays('1'));
    expect(notes()).not.toBeNull();
  });

  it('swapping is not undone by what was remembered before', async () => {
    const { plugMeanwhile, audience, platform, state, settings } = await showPresent({
      displays: namedDisplays('1'),
      settings: answered('2'),
    });
    await audience('open');
    await keys('s');
    const confirmDisplay = vi.mocked(platform.confirmDisplay);
    confirmDisplay.mockReset();
    // The shell moves this window off the display of the room, and tells of its new place before it answers.
    let here: '1' | '2' = '1';
    confirmDisplay.mockImplementation(async ({ room }) => {
      if (room === here) {
        here = here === '1' ? '2' : '1';
        plugMeanwhile(namedDisplays(here));
      }
      return true;
    });
    expect(document.activeElement?.textContent).toBe('Swap displays');
    await keys('{Enter}');
    await screen.findByText('SECRET notes of start');
    expect(state().wall.kind).toBe('separate');
    expect(new Set(confirmDisplay.mock.calls.map(([{ room }]) => room))).toEqual(new Set(['1']));
    expect(settings().displays).toEqual([{ displays: namedDisplays('1').key, wall: 'separate', room: '1', desk: '2' }]);
  });

  it('tells the displays apart from the help, a 1 here and a 2 for the room, for as long as that is open', async () => {
    const { audience, state } = await showPresent({ displays: namedDisplays('1'), settings: answered('2') });
    await audience('open');
    await keys('?');
    await press('Identify displays');
    within(screen.getByRole('dialog', { name: 'Identify displays' })).getByText('1');
    expect(state().identifying).toBe(true);
    await press('Close');
    expect(state()).not.toHaveProperty('identifying');
  });

  it('an edition that reaches all displays puts numbers on them itself, and says so', async () => {
    const { platform, state } = await showPresent({
      displays: namedDisplays('1'),
      settings: answered('2'),
      platform: { identifyDisplays: () => Promise.resolve(3) },
    });
    await keys('?');
    await press('Identify displays');
    expect(platform.openAudience).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog', { name: 'Identify displays' })).toBeNull();
    expect(state()).not.toHaveProperty('identifying');
  });

  it('Swap displays turns the screens neutral; leaving them is an answer as well', async () => {
    const { audience, state } = await showPresent({ displays: namedDisplays('1'), settings: answered('2') });
    await audience('open');
    await keys('?');
    await press('Swap displays');
    screen.getByRole('heading', { name: 'Swap the two displays?' });
    expect(state().wall.kind).toBe('unknown');
    expect(page()).not.toMatch(/SECRET|Title of/u);
    await press('Leave them as they are');
    expect(state().wall.kind).toBe('separate');
    screen.getByText('SECRET notes of start');
  });

  it('asks again when the display answered for is not there any more', async () => {
    const { audience, platform, state } = await showPresent({ displays: namedDisplays('1') });
    await audience('open');
    vi.mocked(platform.confirmDisplay).mockResolvedValue(false);
    await press('2, on the other screen');
    expect(state().wall).toMatchObject({ kind: 'unknown' });
    screen.getByRole('heading', { name: 'Which number does the room see?' });
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

  it('black, white, hide and help act wherever the focus is, but where text is typed', async () => {
    const { state, dispatch } = await showPresent({ wall: 'separate', state: quiz });
    const covered = async (where: string) => {
      for (const [key, overlay] of [
        ['b', 'black'],
        ['.', 'black'],
        ['w', 'white'],
        [',', 'white'],
        ['x', 'hide'],
        ['h', 'help'],
      ]) {
        await keys(`${key}`);
        expect(state().overlay, `${key} with the focus on ${where}`).toBe(overlay);
        await keys(`${key}`);
        expect(state().overlay).toBeNull();
      }
    };
    act(() => (document.activeElement as HTMLElement).blur());
    await covered('nothing');
    for (const name of ['Notes larger', 'Next slide', 'Open responses', 'End lesson', 'Slides']) {
      act(() => button(name).focus());
      await covered(name);
    }
    act(() => screen.getByRole('group', { name: 'Notes of this slide' }).focus());
    await covered('the notes');
    await keys('g');
    await covered('the slide list');
    await press('Close');
    await keys('d');
    await covered('the disclosure card');
    await press('Close');
    await dispatch({ kind: 'open-responses' });
    act(() => screen.getAllByRole('button', { name: 'Add one' })[0]?.focus());
    await covered('the responses');
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

  it('F5 goes to full screen although the app has kept it from reloading', async () => {
    const { platform } = await showPresent({ wall: 'separate' });
    const press = new KeyboardEvent('keydown', { key: 'F5', code: 'F5', bubbles: true, cancelable: true });
    press.preventDefault();
    fireEvent(document.body, press);
    expect(platform.toggleFullScreen).toHaveBeenCalledOnce();
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

  it('O on a question that was counted asks first, and the second O counts again', async () => {
    const { state } = await showPresent({ wall: 'separate', state: quiz });
    const kept = { 'quiz.K15': [2, 0, 0] };
    await keys('o11o{Enter}');
    expect(state().tallies).toEqual(kept);
    await keys('o');
    screen.getByText(/^Counted already: 2 of 28\. Press again to count again/u);
    expect(state().responses.kind).toBe('closed');
    await keys('o33');
    screen.getByText(/Closing replaces the earlier count of 2 hands/u);
    expect(state()).toMatchObject({ tallies: kept, responses: { kind: 'open', counts: [0, 0, 2] } });
    await press('Discard this count');
    expect(state()).toMatchObject({ tallies: kept, responses: { kind: 'closed' } });
  });

  it('the button on a question that was counted asks in a dialog', async () => {
    const { state } = await showPresent({ wall: 'separate', state: quiz });
    await keys('o11o{Enter}');
    await press('Open responses');
    screen.getByRole('dialog', { name: 'Counted already: 2 of 28' });
    await press('Keep this count');
    expect(state().responses.kind).toBe('closed');
    await press('Open responses');
    await press('Count again');
    expect(state()).toMatchObject({ tallies: { 'quiz.K15': [2, 0, 0] }, responses: { counts: [0, 0, 0] } });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /fairest/u }));
  });

  it('after a count the focus is on what is done next', async () => {
    await showPresent({ wall: 'separate', state: { position: quiz.position } });
    await press('Open responses');
    await keys('28{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /fairest/u }));
    await press('Discard this count');
    expect(document.activeElement).toBe(button('Open responses'));
    await keys('{Enter}1');
    await press('Close responses');
    expect(document.activeElement).toBe(button('Reveal answer'));
  });

  it('Next drives a story, and leaves it before its end only the second time', async () => {
    const { state } = await showPresent({ wall: 'separate', state: { n: 28, position: { slide: 'story', beat: 0 } } });
    const next = () => within(screen.getByRole('region', { name: 'What comes next' }));
    next().getByText('The story waits for a choice');
    await keys('{PageDown}');
    screen.getByText('The story is not finished: press Next again to leave it.');
    await keys('o11222o{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'This activity' }));
    await press('Follow B (3)');
    next().getByText('An adult helps.');
    await keys('{PageDown}');
    expect(state().position.slide).toBe('story');
    screen.getByText(/Help arrives here/u);
    await keys('{PageDown}');
    expect(state().position.slide).toBe('order');
  });

  it('says that there is no slide of a number, and Enter does not move then', async () => {
    const { state } = await showPresent({ wall: 'separate', state: quiz });
    await keys('15');
    screen.getByText('There is no slide 15');
    await keys('{Enter}');
    screen.getByText('There is no slide 15');
    expect(state().position).toEqual(quiz.position);
    await keys('5');
    screen.getByText('Go to 5: press Enter');
  });

  it('draws the room’s slide in the shape of the audience window, also once that is closed', async () => {
    const { audience, store } = await showPresent({ wall: 'separate', state: quiz });
    const shapes = () => screen.getAllByRole('region', { name: /^What/u }).map((one) => one.firstElementChild);
    const ratios = () => shapes().map((stage) => stage?.getAttribute('data-ratio'));
    expect(ratios()).toEqual(['16:9', '16:9']);
    await act(async () => store.setPresence({ kind: 'open', shown: 99, ratio: '4:3' }));
    expect(ratios()).toEqual(['4:3', '4:3']);
    await audience('gone');
    expect(ratios()).toEqual(['4:3', '4:3']);
  });

  it('has one sentence on paper and nothing else', async () => {
    const { container } = await showPresent({ wall: 'separate', state: quiz });
    expect([...container.children].map(({ className }) => className)).toEqual(['present-screen', 'present-paper']);
    screen.getByText(/A lesson is not printed while it is being taught/u);
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
    expect(state().wall).toMatchObject({ kind: 'unknown' });
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

describe('a fact for staff alone that has come onto a slide for pupils', () => {
  const audience: AudienceLesson = {
    ...openLesson.audience,
    facts: { F20: { id: 'F20', text: 'SECRET figure', staffOnly: true, figure: false, sources: [] } },
    Content: ({ components: { Slide, Fact } }) =>
      Slide === undefined || Fact === undefined ? null : (
        <Slide id="talk">
          <p>
            Words and <Fact id="F20" />
          </p>
        </Slide>
      ),
  };
  const onTalk = { state: { position: { slide: 'talk', beat: 0 } }, audience } as const;

  it('is not drawn, and the facilitator is told which, for as long as the slide is on show', async () => {
    await showPresent({ ...onTalk, wall: 'separate' });
    expect(page()).not.toContain('SECRET figure');
    screen.getByText('Fact F20 is for staff only. It was kept off this slide, so there is a gap in it.');
    await keys('{PageDown}{PageDown}{PageDown}');
    expect(screen.queryByText(/is for staff only/u)).toBeNull();
  });

  it('is not named where the room reads along', async () => {
    await showPresent({ ...onTalk, wall: 'shared' });
    screen.getByText('A part of this slide is not shown.');
    expect(page()).not.toMatch(/SECRET|F20|staff/u);
  });
});
