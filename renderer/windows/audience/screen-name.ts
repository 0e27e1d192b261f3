import { words } from 'virtual:words/audience';
import { assertNever } from '../../core/assert-never';
import type { ShownView } from './audience-source';

const coverNames = { black: words.screenIsBlack(), white: words.screenIsWhite(), hide: words.backInAMoment() } as const;

/** What is on the display in a few words, for the window's title and for screen readers. */
export function screenName({ view, lesson }: ShownView): string {
  const { screen } = view;
  switch (screen.kind) {
    case 'holding':
      return words.notAlone();
    case 'number':
      return words.display({ number: screen.number });
    case 'test':
      return words.projectorTest();
    case 'cover':
      return coverNames[screen.cover];
    case 'words':
      return words.keyWords();
    case 'help':
      return words.whereToGetHelp();
    case 'slide':
      return lesson?.slides[screen.slide]?.title ?? words.notAlone();
    default:
      return assertNever(screen);
  }
}
