import { useLayoutEffect } from 'react';
import type { Settings } from '../../core/settings';

const rootSizes: Readonly<Record<Settings['textSize'], string>> = { standard: '100%', large: '115%', largest: '130%' };

/** Puts theme, font, motion and text size on the page. Slides keep their own sizes. */
export function useLook({ look, textSize }: Settings): void {
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = look.theme;
    dataset.tint = look.tint ?? 'cream';
    dataset.font = look.font;
    if (look.reducedMotion) dataset.motion = 'reduced';
    else delete dataset.motion;
    style.fontSize = rootSizes[textSize];
  }, [look, textSize]);
}
