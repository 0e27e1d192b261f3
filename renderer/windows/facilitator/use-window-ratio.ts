import { useEffect, useState } from 'react';
import type { StageRatio } from '../../lesson-parts/slide-stage';

const windowRatio = (): StageRatio => (window.innerWidth / window.innerHeight >= 1.55 ? '16:9' : '4:3');

/** By the window, not by what is left of it: the lines of a slide break where they did before the bar came. */
export function useWindowRatio(): StageRatio {
  const [ratio, setRatio] = useState<StageRatio>(windowRatio);
  useEffect(() => {
    const listener = () => setRatio(windowRatio());
    window.addEventListener('resize', listener);
    return () => window.removeEventListener('resize', listener);
  }, []);
  return ratio;
}
