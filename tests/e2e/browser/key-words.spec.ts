import { expect, test } from '@playwright/test';
import { keyWordPages } from '../../../renderer/core/session/key-words';
import { startSession } from '../../../renderer/core/session/start';
import type { TaughtLesson } from '../../../renderer/core/session/taught-lesson';
import { toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { transition } from '../../../renderer/core/session/transition';
import { openBareAudience, type Wanted } from '../support/bare-audience';
import { type NamedView, taughtLessons } from '../support/every-view';
import { lessonProblems } from '../support/legible';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const wanted: Wanted = { widths: { '16:9': [800, 1920], '4:3': [800, 1024] }, colours: true };
const look = { theme: 'light', reducedMotion: true, font: 'standard' } as const;

/** Every page of key words of every slide of a lesson, as the room sees it at the end of that slide. */
function wordsOf(lesson: TaughtLesson): readonly NamedView[] {
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

for (const hall of [false, true])
  test(`every page of key words can be read from the back${hall ? ' in a hall' : ''}, at both shapes, in every theme`, async ({
    browser,
    baseURL,
  }) => {
    const audience = await openBareAudience(browser, baseURL);
    const lessons = (await taughtLessons()).filter((lesson) => (lesson.hall ?? false) === hall);
    const problems: string[] = [];
    let pages = 0;
    for (const lesson of [...lessons, ...lessons.flatMap(crowded)]) {
      const views = wordsOf(lesson);
      for (const { where, view } of views)
        expect(view.screen.kind === 'words' && view.screen.words.length, where).toBeGreaterThan(0);
      problems.push(...(await lessonProblems(audience, lesson, views, wanted)));
      pages += views.length;
    }
    await audience.close();
    expect(problems).toEqual([]);
    expect(pages).toBeGreaterThan(10);
  });
