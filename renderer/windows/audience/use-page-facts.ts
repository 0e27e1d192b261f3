import { words } from 'virtual:words/audience';
import { useLayoutEffect } from 'react';
import type { ShownView } from './audience-source';
import { screenName } from './screen-name';

/** Keeps the page itself in step with the view: title, language, theme, font and motion. */
export function usePageFacts(shown: ShownView | null): void {
  useLayoutEffect(() => {
    if (shown === null) return;
    const { view, lesson } = shown;
    const names = [screenName(shown), lesson?.title ?? words.notAlone()];
    document.title = [...new Set(names)].join(', ');
    const page = document.documentElement;
    if (lesson !== null) page.lang = lesson.language;
    page.dataset['theme'] = view.look.theme;
    page.dataset['tint'] = view.look.tint ?? 'cream';
    page.dataset['font'] = view.look.font;
    page.dataset['motion'] = view.look.reducedMotion ? 'reduced' : 'full';
  }, [shown]);
}
