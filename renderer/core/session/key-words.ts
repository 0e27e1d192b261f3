import { termsIn } from '../lesson/glossary';
import { type GlossaryEntry, slideById } from '../lesson/outline';
import { partOnShow } from './parts';
import { activityOnShow, beatAt } from './position';
import type { SessionEvent, SessionState } from './state';
import type { TaughtLesson } from './taught-lesson';

type Shown = Pick<SessionState, 'position' | 'activities' | 'tallies'>;

/**
 * The key words of the slide, as far as it has been shown: those of its title and blocks, of what its activities may show
 * before an answer, and of what the one on show shows now. What an answer not yet revealed says is not among them.
 */
export function keyWordsOf(lesson: TaughtLesson, state: Shown): readonly GlossaryEntry[] {
  const { glossary } = lesson.outline;
  if (glossary.length === 0) return [];
  const { slide, beat } = state.position;
  const met = slideById(lesson.outline, slide).beats.slice(0, beat + 1);
  const keys = new Set(met.flatMap(({ activity }) => activity ?? []));
  const items = [...keys].map((key) => lesson.activities[key]).filter((entry) => entry !== undefined);
  const shown = activityOnShow(lesson, state);
  const texts = textsIn([
    ...items.map(({ model, item }) => model.toPublic(item)),
    ...(shown === null ? [] : partOnShow(lesson, state, shown).parts),
  ]);
  const terms = new Set([...(beatAt(lesson.outline, state.position).terms ?? []), ...termsIn(glossary, texts)]);
  return glossary.filter((_, index) => terms.has(index));
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a page of key words holds at the size of its letters: lines, and letters in a line of the narrower stage. */
const room = { lines: 7, letters: 36 } as const;
const hallRoom = { lines: 7, letters: 31 } as const;

/** The key words of the slide in pages: each holds as many as are legible at once, and at least one. */
export function keyWordPages(lesson: TaughtLesson, state: Shown): readonly (readonly GlossaryEntry[])[] {
  const { lines, letters } = lesson.hall ? hallRoom : room;
  const pages: GlossaryEntry[][] = [];
  let left = 0;
  for (const entry of keyWordsOf(lesson, state)) {
    // The word has a line of its own.
    const needed = 1 + Math.ceil(entry.meaning.length / letters);
    if (needed > left) {
      pages.push([]);
      left = lines;
    }
    pages.at(-1)?.push(entry);
    left -= needed;
  }
  return pages;
}

/** Next and Previous from page to page of the key words that cover the slide; `null` where they are not for them. */
export function turnedKeyWords(lesson: TaughtLesson, state: SessionState, event: SessionEvent): SessionState | null {
  if (state.overlay !== 'words' || (event.kind !== 'next' && event.kind !== 'previous')) return null;
  const wordsPage = (state.wordsPage ?? 0) + (event.kind === 'next' ? 1 : -1);
  return wordsPage < 0 || wordsPage >= keyWordPages(lesson, state).length ? null : { ...state, wordsPage };
}
