import { useEffect, useState } from 'react';

/** How long "Go to 12" waits for Enter. */
const waitMs = 3000;

/** A slide number being typed: shown for 3 s, then forgotten, so that Enter is Next again. */
export function useGoTo(slides: number) {
  const [number, setNumber] = useState<number | null>(null);
  useEffect(() => {
    if (number === null) return;
    const timer = setTimeout(() => setNumber(null), waitMs);
    return () => clearTimeout(timer);
  }, [number]);
  return {
    number,
    clear: () => setNumber(null),
    type(digit: number) {
      setNumber((before) => {
        const longer = (before ?? 0) * 10 + digit;
        if (longer >= 1 && longer <= slides) return longer;
        return digit >= 1 && digit <= slides ? digit : before;
      });
    },
  };
}
