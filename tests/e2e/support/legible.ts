import type { TaughtLesson } from '../../../renderer/core/session/taught-lesson';
import type { SlideMeasure } from '../../support/measure-slide';
import type { BareAudience, StageShape, Wanted } from './bare-audience';
import type { NamedView } from './every-view';
import { contrastProblems } from './slide-contrast';

const shapes: readonly StageShape[] = ['16:9', '4:3'];

/** Parts of the height of a slide. */
const smallest = {
  room: { label: 0.042, 'help-card': 0.042, activity: 0.042, words: 0.05, heading: 0.07 },
  // Everywhere to get help must be in sight together there too, as far as it can.
  hall: { label: 0.056, 'help-card': 0.056, activity: 0.067, words: 0.067, heading: 0.07 },
} as const;
const mostLines = 7;

/**
 * What keeps a slide from being read from the back of a room; empty when nothing does.
 *
 * - Nothing is cut off and nothing lies on anything else.
 * - No text is below 4.2 % of the height of the slide, in hall mode 5.6 %.
 * - What the author wrote is body text: at least 5 %, in hall mode 6.7 %, and at most seven lines. Labels (a title over
 *   a question, a source, a caption) may be small. In a room activities and help cards may use the small size for all
 *   their words, because a question and its options, or everywhere to get help, must be in sight together; so they have
 *   no limit of lines. In a hall an activity takes turns instead, and its words are as large as all others.
 * - A heading is at least 7 %. Over an activity or a statement the title is a label instead: there the question or the
 *   statement is what must be large.
 */
function problemsOf({ runs, wordLines, collisions }: SlideMeasure, hall = false): string[] {
  const limits = hall ? smallest.hall : smallest.room;
  const percent = (size: number) => `${(size * 100).toFixed(2)} %`;
  const below = (size: number, least: number) => size < least - 0.0001;
  const problems = runs.flatMap(({ text, size, heading, part, hidden }) => {
    const least = heading ? limits.heading : limits[part];
    return [
      ...(hidden === undefined ? [] : [`“${text}” is ${hidden} (${percent(size)})`]),
      ...(below(size, least) ? [`“${text}” is ${percent(size)}, expected ${percent(least)} or more`] : []),
    ];
  });
  for (const [one, other] of collisions) problems.push(`“${one}” lies on “${other}”`);
  if (wordLines > mostLines) problems.push(`${wordLines} lines of words, expected ${mostLines} or fewer`);
  if (runs.length === 0) problems.push('no text at all');
  return problems;
}

/** Puts every view of a lesson on the display and collects what is wrong, each with the slide and the width it is drawn at. */
export async function lessonProblems(
  audience: BareAudience,
  { hall }: TaughtLesson,
  views: readonly NamedView[],
  wanted: Wanted,
): Promise<readonly string[]> {
  const problems = new Set<string>();
  for (const { where, view } of views) {
    const { measures, inReadingFont, colours, titles } = await audience.read(view, wanted);
    const found = [
      ...shapes.flatMap((shape) => [
        ...measures[shape].flatMap((measure) =>
          problemsOf(measure, hall).map((problem) => `${problem}, at ${shape} ${measure.width} pixels wide`),
        ),
        ...inReadingFont[shape].flatMap((measure) =>
          problemsOf(measure, hall).map((problem) => `${problem}, at ${shape} in the reading font`),
        ),
      ]),
      ...contrastProblems(colours),
      ...(titles === 1 ? [] : [`${titles} titles, expected one`]),
    ];
    for (const problem of found) problems.add(`${where}: ${problem}`);
  }
  return [...problems];
}
