import type { Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { audienceAfter } from '../support/app';
import type { Hand } from './state';

/** The hand on one page. `say` gives a word of the interface in the locale that the pages were built in. */
export function handOn(page: Page, home = '/', say: (words: string) => string = (words) => words): Hand {
  // A state that is not reached is a fault, told at once.
  page.context().setDefaultTimeout(10_000);
  let audience: Page | null = null;
  const button = (words: string) => page.getByRole('button', { name: say(words), exact: true });
  return {
    page,
    home,
    get audience() {
      if (audience === null) throw new Error('Unexpected state, expected the audience window to be open');
      return audience;
    },
    say,
    button,
    press: (words) => button(words).first().click(),
    onCard: (words, lesson) => onCard(page, say(words), lesson),
    see: (words) => page.getByText(say(words)).first().waitFor(),
    async openAudience(words) {
      audience = await audienceAfter(page, () => button(words).click());
    },
  };
}
