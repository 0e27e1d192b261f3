import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyWordPages, keyWordsOf } from '../../../renderer/core/session/key-words';
import { fromSaved, parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import type { SessionEvent, SessionState } from '../../../renderer/core/session/state';
import { inHall, type TaughtLesson } from '../../../renderer/core/session/taught-lesson';
import { slideScreen, toAudienceView } from '../../../renderer/core/session/to-audience-view';
import { transition } from '../../../renderer/core/session/transition';
import { after, atQuiz, fakeSession, fakeTaughtLesson, look, startedAtMs } from '../../support/fake-lesson';
import { anyEvent, stepsOf } from '../../support/session-events';

const entry = (term: string, meaning = `What ${term} means.`) => ({ term, meaning });
const termsOf = (lesson: TaughtLesson, state: SessionState) => keyWordsOf(lesson, state).map(({ term }) => term);
const words: SessionEvent = { kind: 'overlay', overlay: 'words' };
const run = (lesson: TaughtLesson, state: SessionState, event: SessionEvent) =>
  transition(lesson, state, event, startedAtMs);
const screenOf = (lesson: TaughtLesson, state: SessionState) => toAudienceView(lesson, state, look).screen;

/** The lesson with key words in the blocks of its slide `talk`: one at first, another with the last block. */
function lessonWith(glossary: readonly ReturnType<typeof entry>[]): TaughtLesson {
  const lesson = fakeTaughtLesson({ glossary });
  const terms = [[0], [0], [0, 1]];
  const slides = lesson.outline.slides.map((slide) =>
    slide.id === 'talk'
      ? { ...slide, beats: slide.beats.map((beat, at) => ({ ...beat, terms: terms[at] ?? [] })) }
      : slide,
  );
  return { ...lesson, outline: { ...lesson.outline, slides } };
}

describe('the key words of a slide', () => {
  it('are those of the blocks shown so far', () => {
    const lesson = lessonWith([entry('first'), entry('second')]);
    const talk = fakeSession(lesson, { position: { slide: 'talk', beat: 0 } });
    expect(termsOf(lesson, talk)).toEqual(['first']);
    expect(termsOf(lesson, after(lesson, talk, { kind: 'next' }, { kind: 'next' }))).toEqual(['first', 'second']);
  });

  it('are those of a question and its options', () => {
    const lesson = fakeTaughtLesson({ glossary: ['works', 'fairest', 'letter'].map((term) => entry(term)) });
    expect(termsOf(lesson, atQuiz(lesson))).toEqual(['works', 'fairest']);
  });

  it('are those of an answer only once it is revealed, and never those of notes, whys and misconceptions', () => {
    const ofAnswers = ['pupils', 'mutuals', 'rushed'];
    const lesson = fakeTaughtLesson({
      glossary: [...ofAnswers, 'fatalism', 'watches', 'discussion', 'myth'].map((term) => entry(term)),
    });
    const answered = after(lesson, atQuiz(lesson), { kind: 'reveal' });
    expect([atQuiz(lesson), answered].map((state) => termsOf(lesson, state))).toEqual([[], ['pupils']]);
    fc.assert(
      fc.property(fc.array(anyEvent(lesson), { minLength: 20, maxLength: 80 }), (events) => {
        for (const { after: state } of stepsOf(lesson, fakeSession(lesson, { n: 12 }), events)) {
          const shown = JSON.stringify(slideScreen(lesson, state));
          for (const term of termsOf(lesson, state)) {
            expect(ofAnswers).toContain(term);
            expect(shown).toContain(term);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are none where the lesson has no glossary, and then the room’s display is not told of any', () => {
    const lesson = fakeTaughtLesson();
    expect(termsOf(lesson, atQuiz(lesson))).toEqual([]);
    expect(toAudienceView(lesson, atQuiz(lesson), look)).not.toHaveProperty('keyWords');
    const { next, effects } = run(lesson, atQuiz(lesson), words);
    expect(next).toEqual(atQuiz(lesson));
    expect(effects).toEqual([{ kind: 'refuse', refusal: { kind: 'no-key-words' } }]);
  });
});

describe('on the room’s display', () => {
  const long = 'letters '.repeat(12).trim();
  const lesson = fakeTaughtLesson({
    glossary: [entry('fairest', long), entry('works', long), entry('say', 'Short.'), entry('always', long)],
  });
  const quiz = atQuiz(lesson);
  const shown = after(lesson, quiz, words);
  const pages = keyWordPages(lesson, quiz).length;

  it('come a page at a time, with Next and Previous turning the pages', () => {
    expect(toAudienceView(lesson, quiz, look).keyWords).toBe(true);
    expect(pages).toBeGreaterThan(1);
    expect(screenOf(lesson, shown)).toMatchObject({ kind: 'words', page: 1, pages });
    const second = after(lesson, shown, { kind: 'next' });
    expect(screenOf(lesson, second)).toMatchObject({ kind: 'words', page: 2 });
    expect(second.position).toEqual(quiz.position);
    expect(screenOf(lesson, after(lesson, second, { kind: 'previous' }))).toEqual(screenOf(lesson, shown));
  });

  it('have every one on just one page, in the order of the glossary', () => {
    const found = Array.from({ length: pages }, (_, page) => {
      const screen = screenOf(lesson, { ...shown, wordsPage: page });
      return screen.kind === 'words' ? screen.words : [];
    });
    expect(found.flat()).toEqual(keyWordsOf(lesson, quiz));
    for (const page of found) expect(page.length).toBeGreaterThan(0);
  });

  it('do not move the lesson after the last page, and that is said', () => {
    const last = { ...shown, wordsPage: pages - 1 };
    expect(run(lesson, last, { kind: 'next' })).toEqual({
      next: last,
      effects: [{ kind: 'refuse', refusal: { kind: 'covered', overlay: 'words' } }],
    });
    expect(run(lesson, shown, { kind: 'previous' }).next).toBe(shown);
  });

  it('start from their first page again', () => {
    const again = after(lesson, shown, { kind: 'next' }, words, words);
    expect(screenOf(lesson, again)).toMatchObject({ kind: 'words', page: 1 });
  });

  it.each(['help', 'black', 'white', 'hide'] as const)('are replaced by %s, which gives the slide back', (overlay) => {
    const covered = after(lesson, shown, { kind: 'overlay', overlay });
    expect(covered.overlay).toBe(overlay);
    expect(screenOf(lesson, after(lesson, covered, { kind: 'overlay', overlay }))).toMatchObject({ kind: 'slide' });
  });

  it('hold fewer on a page in a hall, where letters are larger, and never more lines than fit', () => {
    const hall = inHall(lesson);
    expect(keyWordPages(hall, quiz).length).toBeGreaterThanOrEqual(pages);
    for (const [taught, letters] of [
      [lesson, 36],
      [hall, 31],
    ] as const)
      for (const page of keyWordPages(taught, quiz)) {
        const lines = page.reduce((sum, { meaning }) => sum + 1 + Math.ceil(meaning.length / letters), 0);
        expect(lines).toBeLessThanOrEqual(7);
      }
  });

  it('are gone when the session is taken up again', () => {
    const saved = parseSaved(structuredClone(toSaved(after(lesson, shown, { kind: 'next' }), startedAtMs)));
    if (saved === null) throw new Error('Unexpected saved session that does not parse');
    const taken = fromSaved(lesson, saved, startedAtMs);
    expect(taken.overlay).toBeNull();
    expect(taken).not.toHaveProperty('wordsPage');
    const black = parseSaved(toSaved(after(lesson, quiz, { kind: 'overlay', overlay: 'black' }), startedAtMs));
    expect(black && fromSaved(lesson, black, startedAtMs).overlay).toBe('black');
  });
});
