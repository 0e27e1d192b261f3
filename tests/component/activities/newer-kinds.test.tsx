import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { audienceViewOf, loadAudienceViews } from '../../../renderer/activities/audience-views';
import { facilitatorViewOf } from '../../../renderer/activities/facilitator-views';
import { activityKinds } from '../../../renderer/activities/registry';
import { pageClock } from '../../../renderer/components/page-clock';
import type { ViewContext } from '../../../renderer/core/lesson/activity';
import {
  fakeClip,
  fakeGroups,
  fakeMythFact,
  fakeSort,
  fakeStandingLine,
  fakeWalkRound,
} from '../../unit/activities/items';

const items = [fakeClip, fakeGroups, fakeMythFact, fakeSort, fakeStandingLine, fakeWalkRound] as const;
type Item = (typeof items)[number];

interface BothProps extends Partial<ViewContext> {
  readonly item: Item;
  readonly safe?: boolean;
  /** What the board sends, before the model reads it. */
  readonly onEvent?: (event: unknown) => void;
}

/** The room's view and the panel over one state, as two windows of a session have them. */
function Both({ item, safe = false, onEvent, ...context }: BothProps) {
  const model = activityKinds.find(({ kind }) => kind === item.kind);
  if (model === undefined) throw new RangeError(`Unknown kind ${item.kind}`);
  const [state, setState] = useState(() => model.start(item));
  const whole = { step: 1, revealed: 0, tally: null, ...context };
  const AudienceView = audienceViewOf(item.kind);
  const FacilitatorView = facilitatorViewOf(item.kind);
  const handleEvent = (event: unknown) => {
    onEvent?.(event);
    const parsed = model.parseEvent(event);
    if (parsed === null) throw new RangeError(`Unreadable event ${JSON.stringify(event)}`);
    setState((before: unknown) => model.reduce(item, before, parsed));
  };
  const reveal = () => {
    const inside = model.revealing?.(item, state, whole.step, true) ?? null;
    if (inside !== null) setState(model.reduce(item, state, inside.event));
  };
  return (
    <>
      <main>
        <AudienceView item={model.toPublic(item)} view={model.view(item, state, whole)} onEvent={handleEvent} />
      </main>
      <aside>
        <FacilitatorView item={item} state={state} context={whole} safe={safe} onEvent={handleEvent} />
        <button type="button" onClick={reveal}>
          Press R
        </button>
      </aside>
    </>
  );
}

const room = () => within(screen.getByRole('main'));
const panel = () => within(screen.getByRole('complementary'));
const press = (name: string | RegExp) => userEvent.click(panel().getByRole('button', { name }));

beforeAll(() => loadAudienceViews(items.map(({ kind }) => kind)));

describe('both views of a newer kind', () => {
  test.each(items)('of $kind pass axe before and after a reveal', async (item) => {
    for (const context of [{ step: 1 }, { step: 2, revealed: 2, tally: [5, 6, 7] }]) {
      const { container, unmount } = render(<Both item={item} {...context} />);
      // jsdom lays nothing out: colours are measured in the browser.
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      unmount();
    }
  });
});

describe('a myth or fact', () => {
  test('letters its three answers, labels their hands, then says which it is', () => {
    const { unmount } = render(<Both item={fakeMythFact} revealed={1} tally={[9, 1, 4]} />);
    expect(
      room()
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual(['A9 handsMyth', 'B1 handFact', 'C4 handsIt depends']);
    unmount();
    render(<Both item={fakeMythFact} revealed={2} tally={[9, 1, 4]} />);
    room().getByText('planted fact');
    expect(room().queryByText(/9/u)).toBeNull();
  });
});

describe('a sort', () => {
  test('puts a case in a route with two presses, moves focus on, and takes it back', async () => {
    render(<Both item={fakeSort} />);
    expect(panel().queryByRole('button', { name: 'Police' })).toBeNull();
    await press(/^Ella, 13/u);
    await press('Police');
    expect(room().getByRole('list', { name: 'Sorted into Police' }).textContent).toBe('Ella, 13');
    expect(document.activeElement?.textContent).toContain('Rhys, 18');
    panel().getByText('In Police');
    await press('Take back: Ella, 13');
    expect(room().getByRole('list', { name: 'Sorted into Police' }).textContent).toBe('');
    expect(document.activeElement?.textContent).toContain('Ella, 13');
  });

  test('takes a tap on a case and a tap on a route of the board', async () => {
    const onEvent = vi.fn();
    render(<Both item={fakeSort} onEvent={onEvent} />);
    expect(room().getByRole('button', { name: 'StopNCII' }).hasAttribute('disabled')).toBe(true);
    await userEvent.click(room().getByRole('button', { name: /^Rhys, 18/u }));
    await userEvent.click(room().getByRole('button', { name: 'StopNCII' }));
    expect(onEvent.mock.calls).toEqual([[{ kind: 'place', card: 1, route: 1 }]]);
  });

  test('takes a dropped case, and nothing else that is dropped', () => {
    const onEvent = vi.fn();
    render(<Both item={fakeSort} onEvent={onEvent} />);
    const carried = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => carried.set(type, value),
      getData: (type: string) => carried.get(type) ?? '',
      get types() {
        return [...carried.keys()];
      },
    };
    const route = room().getByRole('button', { name: 'Police' });
    fireEvent.drop(route, { dataTransfer });
    expect(onEvent).not.toHaveBeenCalled();
    fireEvent.dragStart(room().getByRole('button', { name: /^Tomasz/u }), { dataTransfer });
    // Allowed exactly where it is not the browser's to refuse.
    expect(fireEvent.dragOver(route, { dataTransfer })).toBe(false);
    fireEvent.drop(route, { dataTransfer });
    expect(onEvent.mock.calls).toEqual([[{ kind: 'place', card: 2, route: 2 }]]);
  });

  test('names every right route, first the one of the class', async () => {
    render(<Both item={fakeSort} revealed={1} />);
    await press(/^Ella, 13/u);
    await press('Police');
    expect(
      room()
        .getAllByRole('listitem')
        .map((row) => row.textContent?.trim())
        .slice(1),
    ).toEqual(['Policeyour choice', 'Report Remove']);
    room().getByText('planted why of Ella');
  });
});

describe('group work', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000, shouldAdvanceTime: true });
    pageClock.align();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('says how many and how long, and deals its cards to the groups there are', async () => {
    render(<Both item={fakeGroups} />);
    room().getByText('Groups of 3 to 4');
    room().getByText('about 6 minutes');
    for (let more = 1; more < 5; more += 1) await press('One group more');
    room().getByText('5 groups');
    room().getByText('Groups 1, 4');
    room().getByText('Group 3');
    expect(room().getAllByText(/^Groups? /u)).toHaveLength(4);
    for (let fewer = 1; fewer < 5; fewer += 1) await press('One group fewer');
    expect(room().queryByText(/groups$/u)).toBeNull();
  });

  test('shows the timer once it is started, in whole minutes, and the end of it after the computer slept', async () => {
    render(<Both item={fakeGroups} />);
    await press('Start the timer');
    room().getByText('6 minutes left');
    await act(() => vi.advanceTimersByTime(61_000));
    room().getByText('5 minutes left');
    await press('Pause');
    await act(() => vi.advanceTimersByTime(600_000));
    room().getByText('5 minutes left');
    await press('Go on');
    // No second has ticked; only the clock has moved.
    vi.setSystemTime(Date.now() + 3_725_000);
    await act(() => vi.advanceTimersByTime(1000));
    room().getByText('Time to come back together');
    await press('Reset the timer');
    room().getByText('about 6 minutes');
  });
});

describe('a walk round', () => {
  test('hangs its stations without their lines, then shows one with what the group says', async () => {
    const { unmount } = render(<Both item={fakeWalkRound} />);
    expect(room().getByRole('list', { name: 'Stations' }).textContent).toBe('123');
    expect(room().queryByText(/ollie/u)).toBeNull();
    unmount();
    render(<Both item={fakeWalkRound} step={2} />);
    room().getByText('Station 1 of 3');
    await press('Flag');
    expect(room().getByText('The group says:').textContent).toContain('Flag');
    expect(room().queryByText(/planted/u)).toBeNull();
    await press('Press R');
    room().getByText(/planted mutuals/u);
  });

  test('counts the flags that were found, for the facilitator alone', async () => {
    const { unmount } = render(<Both item={fakeWalkRound} step={4} />);
    await press('Flag');
    panel().getByText('Flags found so far, 1 of 1');
    unmount();
    render(<Both item={fakeWalkRound} step={4} safe />);
    expect(panel().queryByText(/Flags found|planted/u)).toBeNull();
  });
});

describe('a standing line', () => {
  test('says in words about where most people stand once it is revealed, and counts nobody', async () => {
    const { container } = render(<Both item={fakeStandingLine} step={2} />);
    room().getByText('You can pass, or move whenever you like.');
    await press('At “At the cinema”');
    expect(room().queryByText(/Most of us/u)).toBeNull();
    await press('Press R');
    room().getByText('Most of us stand near “At the cinema”');
    room().getByText('planted question');
    expect(container.querySelector('main')?.textContent).not.toMatch(/\d/u);
  });
});

describe('a clip', () => {
  const play = vi.fn(() => Promise.resolve());
  beforeEach(() => {
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(play);
    vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
  });
  afterEach(() => {
    play.mockReset();
    vi.restoreAllMocks();
  });

  test('has captions that are on, and does not start by itself', () => {
    render(<Both item={fakeClip} />);
    const video = room().getByLabelText('An open door');
    expect(video.hasAttribute('autoplay')).toBe(false);
    expect(video.querySelector('track[kind="captions"]')?.hasAttribute('default')).toBe(true);
    expect(play).not.toHaveBeenCalled();
  });

  test('plays when it is asked, each time', async () => {
    play.mockImplementation(() => Promise.resolve());
    render(<Both item={fakeClip} />);
    await press('Play');
    await press('Play');
    expect(play).toHaveBeenCalledTimes(2);
  });

  test('offers a press on the display when the browser wants one there', async () => {
    play.mockImplementation(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    render(<Both item={fakeClip} />);
    await press('Play');
    const own = await room().findByRole('button', { name: 'Play' });
    panel().getByText(/wants a press on the audience display/u);
    play.mockImplementation(() => Promise.resolve());
    await userEvent.click(own);
    expect(room().queryByRole('button', { name: 'Play' })).toBeNull();
  });

  test('has its transcript one press away, in place of the picture', async () => {
    render(<Both item={fakeClip} />);
    await press('Show the transcript');
    room().getByText(/a door stands in a dark wall/u);
    expect(room().getByLabelText('An open door').closest('[hidden]')).not.toBeNull();
  });
});
