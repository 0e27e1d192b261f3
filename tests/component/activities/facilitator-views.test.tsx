import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { facilitatorViewOf } from '../../../renderer/activities/facilitator-views';
import { activityKinds } from '../../../renderer/activities/registry';
import type { ViewContext } from '../../../renderer/core/lesson/activity';
import { fakeChoice, fakeItems, fakeSequence, fakeSpotFlags, fakeStory } from '../../unit/activities/items';

// jsdom has no CSS.escape, which the drag-and-drop list uses on its own plain keys.
vi.stubGlobal('CSS', { escape: (text: string) => text });

type Item = (typeof fakeItems)[number];
/** All but the one whose cards come a moment later. */
const atOnce = fakeItems.filter((item) => item.kind !== 'Sequence');

interface PanelProps extends Partial<ViewContext> {
  readonly item: Item;
  readonly votes?: readonly number[];
  readonly safe?: boolean;
  readonly onEvent?: (event: unknown) => void;
}

/** The panel of an item over the kind's own reducer, as the store drives it. */
function Panel({ item, safe = false, votes, onEvent, ...context }: PanelProps) {
  const model = activityKinds.find(({ kind }) => kind === item.kind);
  if (model === undefined) throw new RangeError(`Unknown kind ${item.kind}`);
  const [state, setState] = useState(() => model.start(item));
  const FacilitatorView = facilitatorViewOf(item.kind);
  const handleEvent = (event: unknown) => {
    onEvent?.(event);
    const parsed = model.parseEvent(event);
    if (parsed === null) throw new RangeError(`Unreadable event ${JSON.stringify(event)}`);
    setState(model.reduce(item, state, parsed));
  };
  return (
    <FacilitatorView
      item={item}
      state={state}
      context={{ step: 1, revealed: 0, tally: null, ...context }}
      safe={safe}
      votes={votes}
      onEvent={handleEvent}
    />
  );
}

describe('every facilitator view', () => {
  test.each(atOnce)('of $kind shows no answer, tactic or count where the room can see it', (item) => {
    const { container } = render(<Panel item={item} safe step={9} tally={[23, 23, 23, 23, 23]} />);
    expect(container.innerHTML).not.toMatch(/planted|23|Safe|Tempting|Fine/);
  });

  test.each(atOnce)('of $kind shows its note', (item) => {
    render(<Panel item={item} step={9} />);
    if ('note' in item) screen.getByText('planted note');
  });

  test('is missed by name when a kind has none', () => {
    expect(() => facilitatorViewOf('Riddle')).toThrow(/“Riddle”, expected one of .*SpotFlags/);
  });
});

test('the answer key says which answer is safe and why a wrong one is tempting', () => {
  render(<Panel item={fakeChoice} tally={[5, 2, 19, 1]} />);
  const [wrong, , safe, last] = within(screen.getByRole('region', { name: 'Answer key' })).getAllByRole('listitem');
  expect(wrong?.textContent).toContain('planted why of A');
  expect(wrong?.textContent).toContain('planted fatalism');
  expect(wrong?.textContent).not.toContain('Safe answer');
  expect(safe?.textContent).toContain('Safe answer');
  expect(safe?.textContent).toContain('19 hands');
  expect(last?.textContent).toContain('1 hand');
});

describe('the story panel', () => {
  const button = (name: string | RegExp) => screen.getByRole('button', { name });

  test('follows a choice, goes on, steps back and tries the other branch', async () => {
    render(<Panel item={fakeStory} />);
    await userEvent.click(button(/Trust her/));
    expect(button(/Trust her/).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button('Go on'));
    button(/Pay £20/);
    await userEvent.click(button('Step back'));
    expect(button(/Trust her/).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button('Try the other branch'));
    expect(button(/Trust her/).getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(button(/Ask a mate/));
    await userEvent.click(button('Go on'));
    await userEvent.click(button('Go on'));
    button(/Pay £20/);
    await userEvent.click(button('Start the story again'));
    button(/Trust her/);
  });

  test('is run by keyboard alone without losing focus', async () => {
    render(<Panel item={fakeStory} />);
    button(/Trust her/).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(button(/Trust her/));
    button('Go on').focus();
    await userEvent.keyboard('{Enter}');
    button(/Pay £20/);
    expect(document.activeElement).toBe(button('Go on'));
  });

  test('sends nothing from a button that does nothing now', async () => {
    const onEvent = vi.fn();
    render(<Panel item={fakeStory} onEvent={onEvent} />);
    for (const name of ['Go on', 'Step back', 'Try the other branch', 'Start the story again']) {
      expect(button(name).getAttribute('aria-disabled')).toBe('true');
      await userEvent.click(button(name));
    }
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('offers to follow each letter with how many voted for it, until one is followed', async () => {
    const onEvent = vi.fn();
    render(<Panel item={fakeStory} votes={[16, 8, 4]} onEvent={onEvent} />);
    const vote = within(screen.getByRole('group', { name: 'How the class voted' }));
    expect(vote.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Follow A (16)',
      'Follow B (8)',
      'Follow C (4)',
    ]);
    await userEvent.click(button('Follow C (4)'));
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'choose', node: '1', choice: 2 });
    expect(screen.queryByRole('group', { name: 'How the class voted' })).toBeNull();
  });

  test('offers letters where the room can see it, with the words on the slide for assistive technology only', () => {
    render(<Panel item={fakeStory} safe />);
    const letters = within(screen.getByRole('list')).getAllByRole('button');
    expect(letters.map(({ textContent }) => textContent)).toEqual([
      'Follow A: Say no and leave the chat',
      'Follow B: Ask a mate',
      'Follow C: Trust her',
    ]);
    for (const letter of letters) expect(letter.lastElementChild?.className).toBe('visually-hidden');
  });

  test('marks the safe choices for the facilitator alone', () => {
    const { unmount } = render(<Panel item={fakeStory} />);
    expect(screen.getAllByText('Safe choice')).toHaveLength(2);
    unmount();
    render(<Panel item={fakeStory} safe />);
    expect(screen.queryByText('Safe choice')).toBeNull();
    screen.getByRole('button', { name: /Trust her/ });
  });
});

describe('the chat panel', () => {
  test('flags a line that is on show and no other', async () => {
    const onEvent = vi.fn();
    render(<Panel item={fakeSpotFlags} step={3} onEvent={onEvent} />);
    await userEvent.click(screen.getByRole('button', { name: /^Flag line 3:/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Flag line 4:/ }));
    expect(onEvent.mock.calls).toEqual([[{ kind: 'flag', line: 2 }]]);
    expect(screen.getByRole('button', { name: /^Flag line 3:/ }).getAttribute('aria-pressed')).toBe('true');
  });

  test('names the tactics, and hides them and the lines to come where the room can see it', () => {
    const { unmount } = render(<Panel item={fakeSpotFlags} step={3} />);
    screen.getByText('Not sure: planted mutuals');
    expect(screen.getAllByRole('listitem')).toHaveLength(9);
    unmount();
    render(<Panel item={fakeSpotFlags} step={3} safe />);
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getAllByRole('button')).toHaveLength(3);
  });
});

describe('the card panel', () => {
  // The list is a chunk of its own: reading it from disk would count against the patience of the first test.
  beforeAll(() => import('../../../renderer/activities/sequence/card-list'), 30_000);

  const order = () => screen.getAllByRole('row').map((row) => row.getAttribute('aria-label'));
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

  test('moves a card up and down and keeps focus on the button', async () => {
    render(<Panel item={fakeSequence} />);
    await press('Move up: Stop replying');
    expect(order().slice(-2)).toEqual(['Stop replying', 'Send it to a friend for safe keeping']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move up: Stop replying' }));
  });

  test('does nothing at either end of the line', async () => {
    const onEvent = vi.fn();
    render(<Panel item={fakeSequence} onEvent={onEvent} />);
    await press('Move up: Block');
    await press('Move down: Stop replying');
    expect(onEvent).not.toHaveBeenCalled();
  });

  test('throws a card in the bin and takes it back', async () => {
    render(<Panel item={fakeSequence} />);
    await press('To the bin: Pay a bit');
    const bin = screen.getByRole('region', { name: 'Bin' });
    within(bin).getByText('Pay a bit');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back to the line: Pay a bit' }));
    await press('Back to the line: Pay a bit');
    expect(order().at(-1)).toBe('Pay a bit');
    expect(document.activeElement).toBe(bin);
  });

  test('is run by keyboard alone', async () => {
    render(<Panel item={fakeSequence} />);
    await screen.findByRole('grid', { name: 'Cards in order' });
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Drag Block' }));
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: Block' }));
    await userEvent.keyboard('{Enter} ');
    expect(order().indexOf('Block')).toBe(2);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: Block' }));
  });

  test('says which pairs hold, and only where the room cannot see it', async () => {
    const { unmount } = render(<Panel item={fakeSequence} />);
    screen.getByText('not yet');
    screen.getByText(/planted why of paying/);
    unmount();
    const { container } = render(<Panel item={fakeSequence} safe />);
    await screen.findByRole('grid', { name: 'Cards in order' });
    expect(container.innerHTML).not.toMatch(/planted|not yet/);
  });

  test('adds no style element, which the page’s policy would refuse', async () => {
    render(<Panel item={fakeSequence} />);
    await press('Move down: Block');
    expect(document.querySelectorAll('style')).toHaveLength(0);
  });
});
