import { words } from 'virtual:words/present';
import type { Who } from '../../../components/who';
import { assertNever } from '../../../core/assert-never';
import type { AudienceScreen } from '../../../core/session/audience-view';
import type { Overlay, Refusal } from '../../../core/session/state';

const overlayWords: Readonly<Record<Overlay, string>> = {
  black: words.blackScreen(),
  white: words.whiteScreen(),
  hide: words.holdingSlide(),
  help: words.helpSlide(),
  words: words.keyWordsScreen(),
};

/** Key words have no key: a button shows them, and takes them away. */
const overlayKeys: Readonly<Record<Exclude<Overlay, 'words'>, string>> = {
  black: 'B',
  white: 'W',
  hide: 'X',
  help: 'H',
};

/** The same by its button, for those who have single keys switched off. White has no button: only a clicker brings it. */
const overlayButtons: typeof overlayKeys = {
  black: words.blankButton(),
  white: ',',
  hide: words.hideButton(),
  help: words.helpNow(),
};

/** What the room sees, in words; `slide` is the slide's own words. */
export function sayScreen(screen: AudienceScreen, slide: string): string {
  switch (screen.kind) {
    case 'holding':
      return overlayWords.hide;
    case 'number':
      return words.largeNumber({ number: screen.number });
    // Only while a projector is tried out, and never of a lesson.
    case 'test':
      return overlayWords.hide;
    case 'cover':
      return overlayWords[screen.cover];
    case 'words':
      return screen.pages > 1 ? words.keyWordsPage({ page: screen.page, pages: screen.pages }) : overlayWords.words;
    case 'help':
      return screen.when === 'now' ? overlayWords.help : words.closingHelpSlide();
    case 'slide':
      return slide;
    default:
      return assertNever(screen);
  }
}

/** How a covered slide comes back. */
export const sayCovered = (overlay: Overlay, singleKeys: boolean) =>
  overlay === 'words'
    ? words.coveredByWords()
    : words.coveredBy({ screen: overlayWords[overlay], key: (singleKeys ? overlayKeys : overlayButtons)[overlay] });

/**
 * Why the last press did nothing, and what to do instead.
 *
 * @param shared the room reads it too: nothing about the count of one option
 * @param singleKeys they act: the key is named, not the button
 */
export function sayRefusal(refusal: Refusal, shared = false, who: Who = 'pupils', singleKeys = true): string {
  switch (refusal.kind) {
    case 'covered':
      if (refusal.overlay === 'words') return words.uncoverWordsFirst();
      return words.uncoverFirst({
        screen: overlayWords[refusal.overlay],
        key: (singleKeys ? overlayKeys : overlayButtons)[refusal.overlay],
      });
    case 'counting':
      return words.handsBeingCounted();
    case 'last-slide':
      return words.lastSlide();
    case 'first-slide':
      return words.firstSlide();
    case 'choice-awaited':
      return words.storyNotFinished();
    case 'nothing-to-reveal':
      return words.nothingToReveal();
    case 'no-key-words':
      return words.noKeyWords();
    case 'nothing-to-count':
      return words.nothingToCount();
    case 'slips-question':
      return words.answeredOnSlips();
    case 'counted-already':
      return words.pressAgainToCount({ counted: refusal.counted, n: refusal.n });
    case 'nothing-to-undo':
      return words.nothingToUndo();
    case 'n-needed':
      return words.howManyPupils({ who });
    case 'all-counted':
      return words.takeOneAwayFirst();
    case 'none-left-to-take':
      return shared ? words.nothingTakenAway() : words.countAtZero();
    case 'n-below-counts':
      return words.numberBelowCount({ counted: refusal.counted, who });
    case 'n-fixed':
      return words.numberFixed();
    default:
      return assertNever(refusal);
  }
}
