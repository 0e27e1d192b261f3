import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps focus on the button that moved a card: the browser drops it when the card changes place. Give the `data-move`
 * of the button that should have it once the card has moved.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): (move: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    panel.current?.querySelector<HTMLElement>(`[data-move="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  return (move) => {
    wanted.current = move;
  };
}
