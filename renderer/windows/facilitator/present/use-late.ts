import { useEffect, useState } from 'react';
import type { AudiencePresence } from '../../../sync/facilitator-link';

/** How long the audience window may take to paint a change. */
const lateAfterMs = 1000;

/**
 * True while the audience window has painted nothing for a second although more was sent. Counted from the first change it
 * has not shown: pressing again because nothing happens does not put it off.
 *
 * @param sent revision of the last view sent
 */
export function useLate(presence: AudiencePresence, sent: number): boolean {
  const shown = presence.kind === 'open' ? presence.shown : null;
  const behind = shown !== null && shown < sent;
  const [lateSince, setLateSince] = useState<number | null>(null);
  useEffect(() => {
    if (!behind) return;
    const timer = setTimeout(() => setLateSince(shown), lateAfterMs);
    return () => clearTimeout(timer);
  }, [behind, shown]);
  return behind && lateSince === shown;
}
