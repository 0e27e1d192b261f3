import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageClock } from '../../../renderer/components/page-clock';
import { fakeTaughtOutline, startedAtMs } from '../../support/fake-lesson';
import { showPresent } from './fake-present';

const minute = 60_000;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => userEvent.click(button(name));
const minutesLeft = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Minutes left' });
const say = async (minutes: number) => {
  await userEvent.clear(minutesLeft());
  await userEvent.type(minutesLeft(), String(minutes));
};

/** The last slide can be taught in three minutes. */
const shorterEnd = fakeTaughtOutline().slides.map((slide) =>
  slide.id === 'end' ? { ...slide, leastMinutes: 3 } : slide,
);

// Eight slides of five minutes; the second, fourth and seventh may go.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: startedAtMs });
  pageClock.align();
});
/** The minutes that have passed; each test starts at none. */
function pass(minutes: number): void {
  vi.setSystemTime(startedAtMs + minutes * minute);
  pageClock.align();
}
afterEach(() => vi.useRealTimers());

describe('the clock', () => {
  it.each([
    [3, 'On time'],
    [8, '3 min behind: drop slide 2?'],
    [14, '9 min behind: drop slides 2 and 4?'],
    [32, '27 min behind: drop 3 slides?'],
  ])('after %d minutes on the first slide says %s', async (spent, words) => {
    pass(spent);
    await showPresent({ wall: 'separate' });
    expect(button(/opens the minutes left/u).textContent).toContain(words);
  });

  it.each([
    [6, '1 min behind: shorten slide 8?'],
    [8, '3 min behind: drop slide 2?'],
    [12, '7 min behind: drop and shorten?'],
  ])('after %d minutes, where the last slide can be shortened by 2, says %s', async (spent, words) => {
    pass(spent);
    await showPresent({ wall: 'separate', outline: { slides: shorterEnd } });
    expect(button(/opens the minutes left/u).textContent).toContain(words);
  });

  it('says by how much the lesson is ahead', async () => {
    await showPresent({ wall: 'separate', state: { position: { slide: 'chat', beat: 0 } } });
    expect(button(/opens the minutes left/u).textContent).toContain('20 min ahead');
  });

  it('is never read out: the live region stays silent while it ticks', async () => {
    await showPresent({ wall: 'separate' });
    expect(screen.getByRole('timer').getAttribute('aria-live')).toBe('off');
    expect(button(/opens the minutes left/u).closest('[data-said], [role="status"], [aria-live="polite"]')).toBeNull();
  });
});

describe('the minutes left', () => {
  it('start from the plan, and say how long it takes', async () => {
    pass(2);
    await showPresent({ wall: 'separate', state: { onSlideSinceMs: startedAtMs } });
    await press(/opens the minutes left/u);
    expect(document.activeElement).toBe(minutesLeft());
    expect(minutesLeft().value).toBe('38');
    screen.getByText(/^From here the plan takes 38 min, until \d\d:\d\d\.$/u);
  });

  it('propose cuts among what is still to come, which one press takes and another brings back', async () => {
    const { state } = await showPresent({ wall: 'separate', state: { position: { slide: 'talk', beat: 0 } } });
    await press(/opens the minutes left/u);
    await say(30);
    // The slide on show may be dropped in general, but not while it is being taught.
    screen.getByText('Too long by 5 min. Drop “Title of reply” to save 5 min?');
    await say(25);
    screen.getByText('Too long by 10 min. Drop “Title of reply” and “Title of order” to save 10 min?');
    await press('Drop them');
    expect(state().dropped).toEqual(['reply', 'order']);
    expect(document.activeElement).toBe(minutesLeft());
    screen.getByText(/^From here the plan takes 25 min/u);
    expect(screen.queryByText(/Too long/u)).toBeNull();
    await press('Undo');
    expect(state().dropped).toEqual([]);
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
    screen.getByText(/^From here the plan takes 35 min/u);
  });

  it('are held by a cut: the lesson ends when it was to end, and the plan fits', async () => {
    pass(14);
    const { state } = await showPresent({ wall: 'separate' });
    await press(/opens the minutes left/u);
    expect(minutesLeft().value).toBe('26');
    screen.getByText(/Drop “Title of talk” and “Title of reply” to save 10 min\?$/u);
    await press('Drop them');
    expect(state().dropped).toEqual(['talk', 'reply']);
    expect(minutesLeft().value).toBe('26');
    expect(screen.queryByText(/Too long/u)).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(button(/opens the minutes left/u).textContent).toContain('On time');
  });

  it('propose to teach slides in fewer minutes, which one press takes and another brings back', async () => {
    const { state } = await showPresent({ wall: 'separate', outline: { slides: shorterEnd } });
    await press(/opens the minutes left/u);
    await say(38);
    screen.getByText('Too long by 2 min. Teach “Title of end” in 3 min instead of 5, to save 2 min?');
    await say(33);
    screen.getByText('Too long by 7 min. Drop “Title of talk” to save 5 min?');
    screen.getByText('And teach “Title of end” in 3 min instead of 5, to save 2 min?');
    await press('Drop and shorten');
    expect(state()).toMatchObject({ dropped: ['talk'], shorter: { end: 3 } });
    screen.getByText(/^From here the plan takes 33 min/u);
    expect(screen.queryByText(/Too long/u)).toBeNull();
    await press('Undo');
    expect(state()).toMatchObject({ dropped: [], shorter: {} });
    screen.getByText(/^From here the plan takes 40 min/u);
  });

  it('say by how much the plan cannot fit', async () => {
    await showPresent({ wall: 'separate' });
    await press(/opens the minutes left/u);
    await say(20);
    screen.getByText('Too long by 20 min. Drop “Title of talk”, “Title of reply” and “Title of order” to save 15 min?');
    screen.getByText(/it is 5 min too long/u);
  });

  it('hold for the clock until the planned length counts again', async () => {
    await showPresent({ wall: 'separate' });
    await press(/opens the minutes left/u);
    expect(screen.queryByRole('button', { name: 'Go by the planned length' })).toBeNull();
    await say(30);
    await userEvent.keyboard('{Escape}');
    expect(button(/opens the minutes left/u).textContent).toContain('5 min behind');
    expect(screen.getByRole('timer').textContent).toContain('30 min left');
    await press(/opens the minutes left/u);
    expect(minutesLeft().value).toBe('30');
    await press('Go by the planned length');
    expect(minutesLeft().value).toBe('40');
    await userEvent.keyboard('{Escape}');
    expect(button(/opens the minutes left/u).textContent).toContain('On time');
  });

  it('are in the slide list that G opens, too, where the slides can be dropped one by one and that undone', async () => {
    const { state } = await showPresent({ wall: 'separate' });
    await userEvent.keyboard('g');
    expect(document.activeElement?.textContent).toContain('Title of start');
    await press(/^Drop\s*slide 4$/u);
    expect(state().dropped).toEqual(['reply']);
    await press('Undo');
    expect(state().dropped).toEqual([]);
  });

  it('never show where the room sees this screen', async () => {
    await showPresent({ wall: 'shared' });
    await userEvent.keyboard('g');
    screen.getByRole('dialog', { name: 'Slides' });
    expect(screen.queryByRole('spinbutton')).toBeNull();
    expect(document.body.textContent).not.toMatch(/min left|The plan|From here/u);
  });
});
