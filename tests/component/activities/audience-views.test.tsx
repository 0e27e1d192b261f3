import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { audienceViewOf, loadAudienceViews } from '../../../renderer/activities/audience-views';
import { activityKinds } from '../../../renderer/activities/registry';
import type { ViewContext } from '../../../renderer/core/lesson/activity';
import {
  fakeChoice,
  fakeItems,
  fakeReply,
  fakeScale,
  fakeSequence,
  fakeSpotFlags,
  fakeStory,
} from '../../unit/activities/items';

beforeAll(() => loadAudienceViews(fakeItems.map(({ kind }) => kind)));

interface Showing extends Partial<ViewContext> {
  readonly state?: unknown;
  readonly onEvent?: (event: unknown) => void;
}

/** Draws an item for the room as its own model shows it. */
function show(item: (typeof fakeItems)[number], { state, onEvent, ...context }: Showing = {}) {
  const model = activityKinds.find(({ kind }) => kind === item.kind);
  if (model === undefined) throw new RangeError(`Unknown kind ${item.kind}`);
  const AudienceView = audienceViewOf(item.kind);
  const view = model.view(item, state ?? model.start(item), { step: 1, revealed: 0, tally: null, ...context });
  return render(<AudienceView item={model.toPublic(item)} view={view} onEvent={onEvent} />);
}

const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);

describe('every audience view', () => {
  test.each(fakeItems)('of $kind has nothing to press or focus in a thumbnail', (item) => {
    const { container } = show(item, { step: 9 });
    expect(container.querySelectorAll('a, button, input, [tabindex]')).toHaveLength(0);
    expect(container.innerHTML).not.toBe('');
  });

  test.each(fakeItems)('of $kind shows nothing of the answer before it is revealed', (item) => {
    const { container } = show(item, { step: 9, tally: [23, 23, 23, 23, 23] });
    expect(container.innerHTML).not.toMatch(/planted|23|Safe answer|that helps/);
  });

  test.each(fakeItems)('of $kind adds no style element', (item) => {
    show(item, { revealed: 2, tally: [1, 2, 3, 4, 5] });
    expect(document.querySelectorAll('style')).toHaveLength(0);
  });

  test('is missed by name when a kind has none', () => {
    expect(() => audienceViewOf('Riddle')).toThrow(/“Riddle”, expected one of .*SpotFlags/);
  });
});

describe('a choice', () => {
  test('letters its options in their fixed order', () => {
    show(fakeChoice);
    expect(rows()[0]).toBe('A They always do it');
    expect(rows()[3]).toBe('D It only matters if you paid');
  });

  test('labels every bar with its count', () => {
    show(fakeChoice, { revealed: 1, tally: [5, 2, 19, 1] });
    expect(rows().map((row) => /\d+ hands/u.exec(row ?? '')?.[0])).toEqual([
      '5 hands',
      '2 hands',
      '19 hands',
      '1 hands',
    ]);
    expect(screen.queryByText('Safe answer')).toBeNull();
  });

  test('puts the safe answer first, with its word and its why', () => {
    show(fakeChoice, { revealed: 2, tally: [5, 2, 19, 1] });
    const answer = screen.getByText('Safe answer').closest('section');
    expect(answer?.textContent).toContain('C Often they don’t');
    expect(answer?.textContent).toContain('planted why for pupils');
    expect(rows()).toEqual(['A They always do it', 'B They never do it', 'D It only matters if you paid']);
  });
});

test('a reply shows the friend’s message, then the words to keep with the answer', () => {
  const { unmount } = show(fakeReply);
  screen.getByText('Jay');
  screen.getByText('They want £50 by midnight or everyone sees it.');
  expect(screen.queryByText('Words to keep')).toBeNull();
  unmount();
  show(fakeReply, { revealed: 1 });
  screen.getByText('A reply that helps');
  expect(rows()).toEqual(['“planted words to keep”']);
});

test('a scale numbers its points and stands the hands on them once revealed', () => {
  const { unmount } = show(fakeScale, { tally: [1, 2, 3, 4, 0] });
  expect(rows()[0]).toBe('1Not at all sure');
  unmount();
  show(fakeScale, { revealed: 1, tally: [1, 2, 3, 4, 0] });
  expect(rows()[4]).toBe('0 hands5Very sure');
});

describe('a chat', () => {
  test('marks a flagged line with a shape and a word', () => {
    show(fakeSpotFlags, { step: 3, state: { flagged: [2] } });
    const [, , third] = screen.getAllByRole('listitem');
    expect(third?.textContent).toMatch(/Skye: .*Flag$/);
    expect(third?.querySelector('svg')).not.toBeNull();
    expect(screen.getAllByText('Flag')).toHaveLength(1);
  });

  test('takes a tap on a line as a flag', async () => {
    const onEvent = vi.fn();
    show(fakeSpotFlags, { step: 2, onEvent });
    await userEvent.click(screen.getByRole('button', { name: /yeah he’s in my year/ }));
    expect(onEvent.mock.calls).toEqual([[{ kind: 'flag', line: 1 }]]);
  });

  test('says of every revealed line what it is', () => {
    show(fakeSpotFlags, { step: 9, revealed: 1 });
    screen.getByText('Not sure: planted mutuals');
    screen.getByText('Fine');
    screen.getByText('Flag: planted closeness');
  });

  test('asks about feelings last', () => {
    show(fakeSpotFlags, { step: 9, revealed: 3 });
    screen.getByText('What is it built to make Jay feel?');
    expect(rows()).toEqual(['planted flattered', 'planted rushed']);
  });
});

describe('a story', () => {
  test('letters the choices, then shows only the one followed and its result', () => {
    const { unmount } = show(fakeStory);
    expect(rows()).toEqual(['A Say no and leave the chat', 'B Ask a mate', 'C Trust her']);
    unmount();
    show(fakeStory, { state: { path: [{ node: '1', chosen: 2 }] } });
    expect(screen.queryByText('Ask a mate')).toBeNull();
    screen.getByText('Trust her');
    screen.getByText('planted: promises can’t be checked.');
  });

  test('says in a word that help arrives', () => {
    show(fakeStory, { state: { path: [{ node: '4', chosen: null }] } });
    within(screen.getByText('Help').closest('section') as HTMLElement).getByText(/rough fortnight/);
  });
});

describe('a sequence', () => {
  test('moves a tapped card to the place of the next card tapped', async () => {
    const onEvent = vi.fn();
    show(fakeSequence, { onEvent });
    await userEvent.click(screen.getByRole('button', { name: /Keep evidence/ }));
    expect(screen.getByRole('button', { name: /Keep evidence/ }).getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: /Block/ }));
    expect(onEvent.mock.calls).toEqual([[{ kind: 'move', card: 6, to: 0 }]]);
  });

  test('throws a tapped card in the bin', async () => {
    const onEvent = vi.fn();
    show(fakeSequence, { onEvent });
    expect(screen.getByRole('button', { name: 'Bin' }).hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: /Pay a bit/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Bin' }));
    expect(onEvent.mock.calls).toEqual([[{ kind: 'to-bin', card: 1 }]]);
  });

  test('says whether each pair that matters holds, in words', () => {
    const { unmount } = show(fakeSequence, { revealed: 1 });
    expect(screen.getByText('Move it').closest('li')?.textContent).toContain(
      'Keep evidence (not the picture) before Block',
    );
    unmount();
    show(fakeSequence, { revealed: 1, state: { line: [6, 0, 2, 3, 4, 7, 9], bin: [1, 5, 8] } });
    screen.getByText('Yes');
    screen.getByText('planted explanation');
  });

  test('gives the why of every bin card last', () => {
    show(fakeSequence, { revealed: 2 });
    expect(rows().map((row) => row?.trim())).toEqual([
      'Pay a bitplanted why of paying',
      'Delete your accountplanted why of deleting',
      'Send it to a friend for safe keepingplanted why of sending',
    ]);
  });
});
