import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AudienceScreen } from '../../../renderer/core/session/audience-view';
import { overlays, type Refusal } from '../../../renderer/core/session/state';
import type { AudiencePresence } from '../../../renderer/sync/facilitator-link';
import { StatusLine } from '../../../renderer/windows/facilitator/present/status-line';
import { useLate } from '../../../renderer/windows/facilitator/present/use-late';
import { sayRefusal } from '../../../renderer/windows/facilitator/present/words';
import { saidIn } from '../../support/said';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const slide: AudienceScreen = { kind: 'slide', slide: 'quiz', from: 0, to: 0, activities: {} };
interface Line {
  readonly presence: AudiencePresence;
  /** Revision of the last view sent. */
  readonly sent: number;
  readonly audienceScreen: AudienceScreen;
  readonly counting: boolean;
  readonly disturbed: number;
}
function Line({ presence, sent, audienceScreen, counting, disturbed }: Line) {
  return (
    <StatusLine
      screen={audienceScreen}
      painted
      slide="slide 3, Title of quiz"
      counting={counting}
      presence={presence}
      late={useLate(presence, sent)}
      disturbed={disturbed}
      onOpenAudience={() => undefined}
    />
  );
}
const line = (
  presence: AudiencePresence,
  sent = 1,
  audienceScreen: AudienceScreen = slide,
  counting = false,
  disturbed = 0,
) => <Line {...{ presence, sent, audienceScreen, counting, disturbed }} />;
const said = () => saidIn().textContent;
const openButton = () => screen.queryByRole('button', { name: 'Open audience display' });

it.each<[AudienceScreen, string]>([
  [slide, 'The room sees slide 3, Title of quiz'],
  [{ kind: 'cover', cover: 'black' }, 'The room sees a black screen'],
  [{ kind: 'cover', cover: 'white' }, 'The room sees a white screen'],
  [{ kind: 'cover', cover: 'hide' }, 'The room sees the holding slide'],
  [{ kind: 'help', when: 'now' }, 'The room sees the help slide'],
  [{ kind: 'help', when: 'closing' }, 'The room sees the closing help slide'],
  [{ kind: 'holding' }, 'The room sees the holding slide'],
  [{ kind: 'number', number: 2 }, 'The room sees a large 2'],
])('says in words what the room sees: %o', (shown, words) => {
  render(line({ kind: 'open', shown: 1 }, 1, shown));
  expect(said()).toBe(words);
});

it('says that a question is open', () => {
  render(line({ kind: 'open', shown: 1 }, 1, slide, true));
  expect(said()).toBe('The room sees slide 3, Title of quiz with a question open');
});

it('does not claim that the room sees anything while no audience window is open', () => {
  render(line({ kind: 'none' }));
  expect(said()).toBe('Ready to show: slide 3, Title of quiz');
  expect(openButton()).not.toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says at once that the audience window is gone, with the button that brings it back', () => {
  const { rerender } = render(line({ kind: 'open', shown: 1 }));
  expect(openButton()).toBeNull();
  rerender(line({ kind: 'gone' }));
  expect(screen.getByRole('alert').textContent).toBe('The audience display has closed.');
  expect(openButton()).not.toBeNull();
});

it('says that another tab has written to the audience display, for as long as it takes to read it', () => {
  const presence = { kind: 'open', shown: 1 } as const;
  const { rerender } = render(line(presence));
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(line(presence, 1, slide, false, 1));
  expect(screen.getByRole('alert').textContent).toContain('Another tab wrote to the audience display.');
  act(() => vi.advanceTimersByTime(29_000));
  expect(screen.queryByRole('alert')).not.toBeNull();
  act(() => vi.advanceTimersByTime(1_000));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says that the audience window is behind only after a second, and takes it back when it has caught up', () => {
  const { rerender } = render(line({ kind: 'open', shown: 1 }, 2));
  act(() => vi.advanceTimersByTime(900));
  expect(screen.queryByRole('alert')).toBeNull();
  act(() => vi.advanceTimersByTime(200));
  expect(screen.getByRole('alert').textContent).toBe(
    'The audience display has not shown the last change yet. If it stays so, open it again.',
  );
  expect(openButton()).not.toBeNull();
  rerender(line({ kind: 'open', shown: 2 }, 2));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(openButton()).toBeNull();
});

it('pressing again because nothing happens does not put off what is said; painting something does', () => {
  const { rerender } = render(line({ kind: 'open', shown: 1 }, 2));
  act(() => vi.advanceTimersByTime(600));
  rerender(line({ kind: 'open', shown: 1 }, 3));
  act(() => vi.advanceTimersByTime(500));
  expect(screen.queryByRole('alert')).not.toBeNull();
  rerender(line({ kind: 'open', shown: 2 }, 3));
  expect(screen.queryByRole('alert')).toBeNull();
  act(() => vi.advanceTimersByTime(999));
  expect(screen.queryByRole('alert')).toBeNull();
});

it.each<[Refusal, RegExp]>([
  [{ kind: 'counting' }, /Hands are being counted/u],
  [{ kind: 'last-slide' }, /last slide/u],
  [{ kind: 'first-slide' }, /first slide/u],
  [{ kind: 'nothing-to-reveal' }, /nothing more to reveal/u],
  [{ kind: 'choice-awaited' }, /^The story is not finished: press Next again to leave it\.$/u],
  [{ kind: 'counted-already', counted: 27, n: 28 }, /^Counted already: 27 of 28\. Press again to count again/u],
  [{ kind: 'nothing-to-undo' }, /nothing to undo/u],
  [{ kind: 'no-key-words' }, /No key word has come up on this slide/u],
  [{ kind: 'nothing-to-count' }, /no question to count/u],
  [{ kind: 'slips-question' }, /answered on slips/u],
  [{ kind: 'n-needed' }, /How many pupils/u],
  [{ kind: 'all-counted' }, /Everyone is counted/u],
  [{ kind: 'none-left-to-take' }, /already at zero/u],
  [{ kind: 'n-below-counts', counted: 12 }, /at least 12 pupils/u],
  [{ kind: 'n-fixed' }, /can no longer change/u],
  ...overlays.map((overlay): [Refusal, RegExp] => [
    { kind: 'covered', overlay },
    /The room sees .* Take (?:it|them) away first/u,
  ]),
])('says why nothing happened: $kind', (refusal, words) => {
  expect(sayRefusal(refusal)).toMatch(words);
});

it('says nothing about the count of one option where the room reads it', () => {
  expect(sayRefusal({ kind: 'none-left-to-take' }, true)).toBe('Nothing was taken away.');
});
