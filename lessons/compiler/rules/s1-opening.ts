import { offsetOf, type PartElement, partsForAll, partsIn, wordsOf } from '../element';
import { type Problem, problemAt } from '../problem';
import type { LessonSource } from '../read-lesson';
import type { SlideSource } from '../slide-source';
import type { LessonContext, Rule } from './rule';
import { notYourFaultProblems, tooLateProblem } from './s1-words';

/** Minutes from the start by which the opening must have begun. */
const openingMinutes = 5;

const opening = [
  { name: 'Welcome', what: '<Welcome>', staff: false },
  { name: 'GroundRules', what: '<GroundRules>', staff: false },
  { name: 'ContentNote', what: '<ContentNote>', staff: false },
  { name: 'HelpCard', what: '<HelpCard when="opening" />', staff: true },
  { name: 'NotYourFault', what: '<NotYourFault>', staff: true },
] as const;

/**
 * Welcome, ground rules, content note, help and "not your fault" come before anything else can hurt: for everybody, on a
 * slide that begins before minute 5 and cannot be dropped, in words that say it. For staff, help and "not your fault".
 */
export const s1: Rule = {
  id: 'S1',
  checkLesson: (context) =>
    context.lesson.slides.length === 0
      ? []
      : [
          ...opening
            .filter(({ staff }) => staff || context.lesson.front?.audience !== 'staff')
            .flatMap((part) => placeProblems(context.lesson, part)),
          ...notYourFaultProblems(context),
          ...openingWords(context),
        ],
};

interface Found {
  readonly slide: SlideSource;
  readonly part: PartElement;
}

function placeProblems(lesson: LessonSource, { name, what }: (typeof opening)[number]): readonly Problem[] {
  const refuse = (at: number, message: string) => [problemAt(lesson.file, at, 'S1', message)];
  const found = openingParts(lesson, name, partsForAll);
  const first = found[0];
  if (!first) {
    const some = openingParts(lesson, name, partsIn)[0];
    return some
      ? refuse(
          offsetOf(some.part),
          `Unexpected ${what} for some nations only, expected it outside <For>, for everybody`,
        )
      : refuse(
          offsetOf(lesson.slides[0]?.element ?? lesson.root),
          `Unexpected opening without ${what}, expected it on a slide that begins before minute ${openingMinutes}`,
        );
  }
  const early = found.filter(({ slide }) => startOf(lesson, slide) < openingMinutes);
  if (early.length === 0)
    return refuse(
      offsetOf(first.part),
      `Unexpected ${what} at minute ${startOf(lesson, first.slide)}, expected it on a slide that begins before minute ${openingMinutes}`,
    );
  if (early.some(({ slide }) => slide.keep)) return [];
  return refuse(
    offsetOf(early[0]?.part ?? first.part),
    `Unexpected ${what} on a slide that can be dropped, expected \`keep\` on slide \`${early[0]?.slide.id}\``,
  );
}

function openingParts(lesson: LessonSource, name: string, partsOf: typeof partsIn): readonly Found[] {
  return lesson.slides.flatMap((slide) =>
    partsOf(slide.element, name)
      .filter((part) => name !== 'HelpCard' || wordsOf(part, 'when') === 'opening')
      .map((part) => ({ slide, part })),
  );
}

function startOf({ slides }: LessonSource, slide: SlideSource): number {
  return slides.slice(0, slides.indexOf(slide)).reduce((sum, each) => sum + each.minutes, 0);
}

/** That it is not too late either is said in the opening as well, where "not your fault" is said. */
function openingWords(context: LessonContext): readonly Problem[] {
  const { lesson } = context;
  const early = openingParts(lesson, 'NotYourFault', partsForAll).filter(
    ({ slide }) => slide.keep && startOf(lesson, slide) < openingMinutes,
  );
  return tooLateProblem(
    context,
    early.map(({ part }) => part),
  );
}
