import { expect, test } from '@playwright/test';
import type { AudienceView } from '../../../renderer/core/session/audience-view';
import { keyWordPages } from '../../../renderer/core/session/key-words';
import { startSession } from '../../../renderer/core/session/start';
import type { TaughtLesson } from '../../../renderer/core/session/taught-lesson';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { transition } from '../../../renderer/core/session/transition';
import { measureSlideAt } from '../../support/measure-slide';
import { openBareAudience } from '../support/bare-audience';
import { taughtLessons } from '../support/every-view';
import { problemsOf } from '../support/legible';
import { contrastProblems } from '../support/slide-contrast';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const look = { theme: 'light', reducedMotion: true, font: 'standard' } as const;

/** Every page of key words of every slide of a lesson, as the room sees it at the end of that slide. */
function wordsOf(lesson: TaughtLesson): readonly { readonly where: string; readonly view: AudienceView }[] {
  const preparation = { nation: null, contacts: [], methods: {}, k: 5, dropped: [] };
  const start = { ...startSession(lesson, preparation, '0'.repeat(32), 0), wall: { kind: 'separate' } as const };
  return lesson.outline.slides.flatMap(({ id, beats }) => {
    const state = { ...start, position: { slide: id, beat: beats.length - 1 } };
    const shown = transition(lesson, state, { kind: 'overlay', overlay: 'words' }, 0).next;
    return keyWordPages(lesson, state).map((_, page) => ({
      where: `${lesson.outline.id}${lesson.hall ? ' in hall mode' : ''}, ${id}, page ${page + 1}`,
      view: toAudienceView(lesson, { ...shown, wordsPage: page }, look),
    }));
  });
}

/** The lesson with meanings as long as they may be, and with many short ones. */
function crowded(lesson: TaughtLesson): readonly TaughtLesson[] {
  const wide = 'A meaning with mostly wide words, which makes more of them somewhere mean a whole lot more '.repeat(2);
  const glossaries = [
    [{ term: 'Somewhat wide key word or name', meaning: wide.slice(0, 160) }],
    ['one', 'two', 'three', 'four', 'five', 'six'].map((term) => ({ term, meaning: 'Short: one line of it.' })),
  ];
  return glossaries.map((glossary) => {
    const terms = glossary.map((_, index) => index);
    const slides = lesson.outline.slides
      .slice(0, 1)
      .map((slide) => ({ ...slide, beats: slide.beats.map((beat) => ({ ...beat, terms })) }));
    return { ...lesson, outline: { ...lesson.outline, glossary, slides } };
  });
}

for (const [name, ratio, window] of [
  ['16:9', 16 / 9, { width: 1920, height: 1080 }],
  ['4:3', 4 / 3, { width: 1024, height: 768 }],
] as const)
  test(`every page of key words can be read from the back at ${name}, in a hall too, in every theme`, async ({
    context,
  }) => {
    const audience = await openBareAudience(context, window);
    const lessons = await taughtLessons();
    const problems: string[] = [];
    let pages = 0;
    for (const lesson of [...lessons, ...lessons.flatMap(crowded)])
      for (const { where, view } of wordsOf(lesson)) {
        expect(view.screen.kind === 'words' && view.screen.words.length, where).toBeGreaterThan(0);
        await audience.show(view);
        const stage = audience.page.locator('.stage');
        const widths = [800, 1920].map((width) => Math.round((width * ratio * 9) / 16));
        const found = (await measureSlideAt(stage, widths)).flatMap((measure) => problemsOf(measure, lesson.hall));
        for (const problem of [...found, ...(await contrastProblems(stage))]) problems.push(`${where}: ${problem}`);
        pages += 1;
      }
    expect([...new Set(problems)]).toEqual([]);
    expect(pages).toBeGreaterThan(20);
  });
