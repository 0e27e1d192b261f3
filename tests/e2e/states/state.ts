import type { Locator, Page } from '@playwright/test';

/** A hand on the app: finds controls by the words of the interface, whatever locale the pages are built in. */
export interface Hand {
  readonly page: Page;
  /** Address of Home. */
  readonly home: string;
  /** The audience window, once a state has opened it. Throws before. */
  readonly audience: Page;
  /** A word of the interface in the locale of the pages. */
  say(words: string): string;
  button(words: string): Locator;
  press(words: string): Promise<void>;
  /** A button on the card of a lesson on Home. Default: the lesson of the journeys. */
  onCard(words: string, lesson?: string): Locator;
  /** Waits until these words of the interface can be seen. */
  see(words: string): Promise<void>;
  /** Opens the audience window with the button of this name. */
  openAudience(words: string): Promise<void>;
}

/** Something the app can show: a screen, a dialog, a slide, a message. One after another they make a walk. */
export interface State {
  /** Unique over all walks; names the snapshot. */
  readonly name: string;
  /** Files under `renderer/` that draw what this state has and the one before it had not. */
  readonly shows: readonly string[];
  /** Which window is looked at. Default: the facilitator's. */
  readonly window?: 'audience';
  /** Everything is in the window: nothing of the page scrolls. */
  readonly fixed?: true;
  /** As full of controls as it gets: looked at in further sizes of window and of text. */
  readonly crowded?: true;
  go(hand: Hand): Promise<void>;
}

/** States that follow on each other, from a fresh browser. */
export interface Walk {
  readonly name: string;
  /** What the browser is made to be, before the first page. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** The lesson under `tests/fixtures/` it walks through, in place of those that ship. */
  readonly fixture?: string;
  readonly states: readonly State[];
}
