import { words } from 'virtual:words/components';
import { useEffect } from 'react';

const product = words.productName();

/**
 * Tells a change of screen to everyone: the title of the document is the screen's, the page is at its top, and focus is
 * on its heading, where a screen reader begins to read and the next Tab goes on from. Every screen calls this once,
 * through `Screen` or `Opened`.
 *
 * @param name what the screen is called; the product's own name stands alone
 * @param place which of several screens of that name it is
 */
export function useOpened(name: string, place = name): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place under the same name is another screen.
  useEffect(() => {
    document.title = titleOf(name);
    window.scrollTo(0, 0);
    focusHeading(document.querySelector('h1'));
  }, [name, place]);
}

/** Names the document after what is on the screen now, where that changes without another screen: nothing is said of it. */
export function useDocumentTitle(name: string): void {
  // After every drawing: opening the screen has named it after the screen alone.
  useEffect(() => {
    document.title = titleOf(name);
  });
}

const titleOf = (name: string) => (name === product ? product : words.documentTitle({ screen: name, product }));

/** For screens that are not drawn by `Screen`: render it before the screen, so that a field of its own may take focus after. */
export function Opened({ name, place = name }: { readonly name: string; readonly place?: string }) {
  useOpened(name, place);
  return null;
}

/** Moves focus to a heading. It takes focus this way only, never with Tab. */
export function focusHeading(heading: HTMLElement | null | undefined): void {
  if (heading === null || heading === undefined) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
