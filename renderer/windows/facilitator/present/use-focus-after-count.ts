import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { SessionState } from '../../../core/session/state';

/**
 * When the count is closed or discarded, its panel goes and the focus with it: it comes to what is done next. That is
 * Reveal after a closed count, the story after a vote on it, and Open responses after nothing was kept.
 */
export function useFocusAfterCount(screen: RefObject<HTMLElement | null>, state: SessionState): void {
  const before = useRef(state);
  const move = useEffectEvent((after: SessionState) => {
    const { responses, tallies, estimates } = before.current;
    before.current = after;
    if (responses.kind === 'closed' || after.responses.kind !== 'closed') return;
    // Where the focus is kept by something else, it stays there.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const reveal = '[data-control="reveal"]:not([aria-disabled="true"])';
    const wanted =
      after.responses.vote !== undefined
        ? '.activity-panel'
        : tallies === after.tallies && estimates === after.estimates
          ? null
          : reveal;
    const found = wanted === null ? null : screen.current?.querySelector<HTMLElement>(wanted);
    (found ?? screen.current?.querySelector<HTMLElement>('[data-control="responses"]'))?.focus();
  });
  useEffect(() => move(state), [state]);
}
