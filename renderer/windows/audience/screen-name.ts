import { assertNever } from '../../core/assert-never';
import type { ShownView } from './audience-source';

/** What is on the display in a few words, for the window's title and for screen readers. */
export function screenName({ view, lesson }: ShownView): string {
  const { screen } = view;
  switch (screen.kind) {
    case 'holding':
      return 'Not Alone';
    case 'number':
      return `Display ${screen.number}`;
    case 'cover':
      return screen.cover === 'hide' ? 'We will be back in a moment' : `The screen is ${screen.cover}`;
    case 'help':
      return 'Where to get help';
    case 'slide':
      return lesson?.slides[screen.slide]?.title ?? 'Not Alone';
    default:
      return assertNever(screen);
  }
}
