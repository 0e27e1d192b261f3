import { assertNever } from '../../../core/assert-never';
import type { AudienceScreen } from '../../../core/session/audience-view';
import type { Overlay, Refusal } from '../../../core/session/state';

const overlayWords: Readonly<Record<Overlay, string>> = {
  black: 'a black screen',
  white: 'a white screen',
  hide: 'the holding slide',
  help: 'the help slide',
};

const overlayKeys: Readonly<Record<Overlay, string>> = { black: 'B', white: 'W', hide: 'X', help: 'H' };

/** What the room sees, in words; `slide` is the slide's own words. */
export function sayScreen(screen: AudienceScreen, slide: string): string {
  switch (screen.kind) {
    case 'holding':
      return overlayWords.hide;
    case 'number':
      return `a large ${screen.number}`;
    case 'cover':
      return overlayWords[screen.cover];
    case 'help':
      return screen.when === 'now' ? overlayWords.help : 'the closing help slide';
    case 'slide':
      return slide;
    default:
      return assertNever(screen);
  }
}

/** How a covered slide comes back. */
export const sayCovered = (overlay: Overlay) =>
  `The room sees ${overlayWords[overlay]}. Press ${overlayKeys[overlay]} again to show the slide.`;

/**
 * Why the last press did nothing, and what to do instead.
 *
 * @param shared the room reads it too: nothing about the count of one option
 */
export function sayRefusal(refusal: Refusal, shared = false): string {
  switch (refusal.kind) {
    case 'covered':
      return `The room sees ${overlayWords[refusal.overlay]}. Take it away first: press ${overlayKeys[refusal.overlay]} again.`;
    case 'counting':
      return 'Hands are being counted. Close responses or discard the count first.';
    case 'last-slide':
      return 'This is the last slide. End lesson leaves the help slide on the wall.';
    case 'first-slide':
      return 'This is the first slide.';
    case 'choice-awaited':
      return 'The story is not finished: press Next again to leave it.';
    case 'nothing-to-reveal':
      return 'There is nothing more to reveal here.';
    case 'nothing-to-count':
      return 'There is no question to count on this slide.';
    case 'slips-question':
      return 'This question is answered on slips, which are typed after the lesson. It is not counted by hands as well.';
    case 'counted-already':
      return `Counted already: ${refusal.counted} of ${refusal.n}. Press again to count again; this count is kept until the new one is closed.`;
    case 'nothing-to-undo':
      return 'There is nothing to undo.';
    case 'n-needed':
      return 'How many pupils are taking part?';
    case 'all-counted':
      return 'Everyone is counted. Take one away first, or undo.';
    case 'none-left-to-take':
      return shared ? 'Nothing was taken away.' : 'That count is already at zero.';
    case 'n-below-counts':
      return `${refusal.counted} hands were counted for one question, so at least ${refusal.counted} pupils took part.`;
    case 'n-fixed':
      return 'Part of these results was protected on an earlier day with this number, so it can no longer change.';
    default:
      return assertNever(refusal);
  }
}
