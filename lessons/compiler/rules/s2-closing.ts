import { activitiesOf } from '../activity-use';
import { offsetOf, partsIn, wordsOf } from '../element';
import { type Problem, problemAt } from '../problem';
import type { LessonContext, Rule } from './rule';

/**
 * A lesson ends on help: what was asked at the start is asked again, then a closing help card and a closer, none of
 * which can be dropped, and no activity after the help card.
 */
export const s2: Rule = {
  id: 'S2',
  checkLesson: (context) =>
    context.lesson.slides.length === 0
      ? []
      : [...endpointProblems(context), ...partProblems(context), ...endProblems(context)],
};

function endpointProblems({ lesson, bank, kinds }: LessonContext): readonly Problem[] {
  const endpoints = activitiesOf(lesson, bank, kinds).filter((use) => use.phase === 'endpoint');
  const droppable = endpoints
    .filter((use) => !use.slide.keep)
    .map((use) =>
      problemAt(
        lesson.file,
        offsetOf(use.part),
        'S2',
        `Unexpected endpoint of ${use.itemId} on a slide that can be dropped, expected \`keep\` on slide \`${use.slide.id}\``,
      ),
    );
  return endpoints.length > 0
    ? droppable
    : [
        atLastSlide(
          lesson,
          'Unexpected end without an endpoint, expected a question with phase="endpoint", asked at the start with phase="baseline"',
        ),
      ];
}

function partProblems({ lesson }: LessonContext): readonly Problem[] {
  const wanted = [
    { name: 'HelpCard', what: '<HelpCard when="closing" />' },
    { name: 'Closer', what: '<Closer>' },
  ];
  return wanted.flatMap(({ name, what }) => {
    const found = lesson.slides.flatMap((slide) => closingParts(slide.element, name).map((part) => ({ slide, part })));
    const last = found.at(-1);
    if (!last) return [atLastSlide(lesson, `Unexpected end without ${what}, expected it on a slide with \`keep\``)];
    if (found.some(({ slide }) => slide.keep)) return [];
    return [
      problemAt(
        lesson.file,
        offsetOf(last.part),
        'S2',
        `Unexpected ${what} on a slide that can be dropped, expected \`keep\` on slide \`${last.slide.id}\``,
      ),
    ];
  });
}

function endProblems({ lesson, bank, kinds }: LessonContext): readonly Problem[] {
  const help = lesson.slides.flatMap((slide) => closingParts(slide.element, 'HelpCard')).at(-1);
  const last = lesson.slides.at(-1);
  if (!help || !last) return [];
  const after = activitiesOf(lesson, bank, kinds).filter((use) => offsetOf(use.part) > offsetOf(help));
  const ending = closingParts(last.element, 'HelpCard').length + closingParts(last.element, 'Closer').length > 0;
  return [
    ...after.map((use) =>
      problemAt(
        lesson.file,
        offsetOf(use.part),
        'S2',
        `Unexpected <${use.kind}> after the closing help card, expected it before: pupils leave with help, not with the threat`,
      ),
    ),
    ...(ending
      ? []
      : [
          atLastSlide(
            lesson,
            `Unexpected last slide \`${last.id}\`, expected the closing help card or the closer on it: pupils leave with help, not with the threat`,
          ),
        ]),
  ];
}

function closingParts(slide: LessonContext['lesson']['slides'][number]['element'], name: string) {
  return partsIn(slide, name).filter((part) => name !== 'HelpCard' || wordsOf(part, 'when') === 'closing');
}

function atLastSlide(lesson: LessonContext['lesson'], message: string): Problem {
  return problemAt(lesson.file, offsetOf(lesson.slides.at(-1)?.element ?? lesson.root), 'S2', message);
}
