import { useEffect, useState } from 'react';

/** How long "Go to 12" waits for Enter. */
const waitMs = 3000;

export interface GoTo {
  /** The slide number typed so far; `null` when none is. */
  readonly number: number | null;
  /** The lesson has no slide of this number. */
  readonly isMissing: boolean;
  clear(): void;
  /** Shows what was typed for as long again. */
  hold(): void;
  type(digit: number): void;
}

/** A slide number being typed: shown for 3 s, then forgotten, so that Enter is Next again. */
export function useGoTo(slides: number): GoTo {
  const [typed, setTyped] = useState<{ readonly number: number } | null>(null);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => setTyped(null), waitMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return {
    number: typed?.number ?? null,
    isMissing: typed !== null && typed.number > slides,
    clear: () => setTyped(null),
    hold: () => setTyped((before) => before && { ...before }),
    type(digit) {
      setTyped((before) => {
        // No longer number can be a slide either: the next digit starts afresh.
        const start = before === null || before.number > slides ? 0 : before.number;
        const number = start * 10 + digit;
        return number === 0 ? before : { number };
      });
    },
  };
}
