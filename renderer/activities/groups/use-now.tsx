import { useEffect, useState } from 'react';
import { pageClock } from '../../components/page-clock';

/** The time by the page's clock, in ms since 1970, looked at every second while something is running. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(() => pageClock.now());
  useEffect(() => {
    if (!running) return undefined;
    setNow(pageClock.now());
    const timer = setInterval(() => setNow(pageClock.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
