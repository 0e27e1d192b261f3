import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from '../../components/after-paint';
import type { DisplaySet } from '../../core/displays/display-set';
import type { Platform } from '../../platform/platform';

/** A window that is out of sight may be given no frame to paint: after this long what is in its page counts as drawn. */
const noFrameMs = 300;

/** The displays in use. A change is in the page before another frame is painted, so that no notes are on a wall in it. */
export function useDisplays(platform: Platform, first: DisplaySet): DisplaySet {
  const [displays, setDisplays] = useState(first);
  useEffect(
    () =>
      platform.onDisplaysChanged((set, drawn) => {
        flushSync(() => setDisplays(set));
        afterPaint(drawn);
        setTimeout(drawn, noFrameMs);
      }),
    [platform],
  );
  return displays;
}
