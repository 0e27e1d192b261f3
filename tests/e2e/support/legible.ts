import type { TaughtLesson } from '../../../renderer/core/session/taught-lesson';
import type { SlideMeasure } from '../../support/measure-slide';
import type { BareAudience, Reading, Wanted } from './bare-audience';
import type { NamedView } from './every-view';
import { contrastProblems } from './slide-contrast';

/** Parts of the height of a slide. */
const smallest = {
  room: { label: 0.042, 'help-card': 0.05, activity: 0.05, words: 0.05, heading: 0.07 },
  hall: { label: 0.056, 'help-card': 0.067, activity: 0.067, words: 0.067, heading: 0.07 },
} as const;
const mostLines = 7;

/**
 * Letters in a full line. About forty are read with ease; words do not break and some letters are narrow, so that the fullest
 * line of a block made for forty has a few more. An activity is short pieces under one another, each of one or two lines:
 * at 5 % the narrower stage holds as many in a line as are allowed here. A help card is names and numbers, no lines to follow.
 */
const mostLetters = { words: 46, activity: 54, label: 54, 'help-card': Number.POSITIVE_INFINITY } as const;

/**
 * What keeps a slide from being read from the back of a room; empty when nothing does.
 *
 * - Nothing is cut off, nothing lies on anything else, and no words stand on the picture beside them.
 * - Everything that pupils read is at least 5 % of the height of the slide, in hall mode 6.7 %: what the author wrote, all of
 *   an activity, everywhere to get help. Only labels (a title over a question or a list, a source, a caption, the number
 *   of a line) may be smaller, and never below 4.2 %, in hall mode 5.6 %.
 * - At most seven lines of what the author wrote or of a help card are on show at once, and a line has at most 46 letters.
 *   Activities have as many lines as a question and its options need, which must be in sight together where they can.
 * - A heading is at least 7 %. Over an activity or a statement the title is a label instead: there the question or the
 *   statement is what must be large.
 */
function problemsOf({ runs, wordLines, collisions, longestLines }: SlideMeasure, hall: boolean): string[] {
  const limits = hall ? smallest.hall : smallest.room;
  const percent = (size: number) => `${(size * 100).toFixed(2)} %`;
  const below = (size: number, least: number) => size < least - 0.0001;
  const problems = runs.flatMap(({ text, size, heading, part, hidden, onPicture }) => {
    const least = heading ? limits.heading : limits[part];
    return [
      ...(hidden === undefined ? [] : [`“${text}” is ${hidden} (${percent(size)})`]),
      ...(onPicture ? [`“${text}” stands on the picture (${percent(size)})`] : []),
      ...(below(size, least) ? [`“${text}” is ${percent(size)}, expected ${percent(least)} or more`] : []),
    ];
  });
  for (const [one, other] of collisions) problems.push(`“${one}” lies on “${other}”`);
  if (wordLines > mostLines) problems.push(`${wordLines} lines of words, expected ${mostLines} or fewer`);
  for (const { text, letters, part } of longestLines) {
    const most = mostLetters[part];
    if (letters > most) problems.push(`“${text}” has ${letters} letters in a line, expected ${most} or fewer`);
  }
  if (runs.length === 0) problems.push('no text at all');
  return problems;
}

/** What is wrong with what is on the stage, each with the sizes and the shape it is drawn at. */
function readingProblems({ measures, colours, titles }: Reading, hall = false): readonly string[] {
  return [
    ...measures.flatMap(({ shape, widths, font, measure }) =>
      problemsOf(measure, hall).map(
        (problem) =>
          `${problem}, at ${shape} ${widths.join(', ')} pixels wide${font === 'reading' ? ' in the reading font' : ''}`,
      ),
    ),
    ...contrastProblems(colours),
    ...(titles === 1 ? [] : [`${titles} titles, expected one`]),
  ];
}

/** Puts every view of a lesson on the display and collects what is wrong, each with the lesson and the slide. */
export async function lessonProblems(
  audience: BareAudience,
  { outline, hall }: TaughtLesson,
  views: readonly NamedView[],
  wanted: Wanted,
): Promise<readonly string[]> {
  const problems = new Set<string>();
  for (const { where, view } of views)
    for (const problem of readingProblems(await audience.read(view, wanted), hall))
      problems.add(`${outline.id}${hall ? ' in hall mode' : ''}, ${where}: ${problem}`);
  return [...problems];
}
