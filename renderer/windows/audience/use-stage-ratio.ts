import { useSyncExternalStore } from 'react';
import type { StageRatio } from '../../lesson-parts/slide-stage';

/** Windows wider than this, width by height, get the wide stage: 16:10 does, 4:3 and 3:2 do not. */
const wideFrom = 1.55;

function subscribe(onChange: () => void) {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

const ratioNow = (): StageRatio => (window.innerWidth >= wideFrom * window.innerHeight ? '16:9' : '4:3');

/** The stage that fills most of this window. */
export function useStageRatio(): StageRatio {
  return useSyncExternalStore(subscribe, ratioNow);
}
