import type { Nodes } from 'mdast';
import { activitiesOf } from '../activity-use';
import { isPart, offsetOf, type PartElement, partsForAll, partsIn, walk, wordsOf } from '../element';
import { nationNames } from '../parts';
import { type Problem, problemAt } from '../problem';
import type { LessonContext, Rule } from './rule';

/**
 * A lesson ends on help: what was asked at the start is asked again, then a closing help card and a closer, for everybody,
 * none of which can be dropped, and nothing but a closer after the help card.
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
  const isForAll = nationNames.every((name) => endpoints.some(({ nations }) => nations?.includes(name) ?? true));
  return isForAll
    ? droppable
    : [
        atLastSlide(
          lesson,
          'Unexpected end without an endpoint for everybody, expected a question with phase="endpoint", asked at the start with phase="baseline"',
        ),
      ];
}

function partProblems({ lesson }: LessonContext): readonly Problem[] {
  const wanted = [
    { name: 'HelpCard', what: '<HelpCard when="closing" />' },
    { name: 'Closer', what: '<Closer>' },
  ];
  return wanted.flatMap(({ name, what }) => {
    const refuse = (part: PartElement, message: string) => [problemAt(lesson.file, offsetOf(part), 'S2', message)];
    const found = lesson.slides.flatMap((slide) => closingParts(slide.element, name).map((part) => ({ slide, part })));
    const last = found.at(-1);
    if (!last) {
      const some = lesson.slides.flatMap((slide) => closingParts(slide.element, name, partsIn)).at(-1);
      return some
        ? refuse(some, `Unexpected ${what} for some nations only, expected it outside <For>, for everybody`)
        : [atLastSlide(lesson, `Unexpected end without ${what}, expected it on a slide with \`keep\``)];
    }
    if (found.some(({ slide }) => slide.keep)) return [];
    return refuse(
      last.part,
      `Unexpected ${what} on a slide that can be dropped, expected \`keep\` on slide \`${last.slide.id}\``,
    );
  });
}

function endProblems({ lesson }: LessonContext): readonly Problem[] {
  const help = lesson.slides.flatMap((slide) => closingParts(slide.element, 'HelpCard')).at(-1);
  const last = lesson.slides.at(-1);
  if (!help || !last) return [];
  const [after] = lesson.slides.flatMap((slide) => seenAfter(slide, offsetOf(help)));
  const ending = closingParts(last.element, 'HelpCard').length + closingParts(last.element, 'Closer').length > 0;
  return [
    ...(after === undefined
      ? []
      : [
          problemAt(
            lesson.file,
            offsetOf(after),
            'S2',
            `Unexpected ${isPart(after) ? `<${after.name}>` : 'words'} after the closing help card, expected nothing but <Closer> there: pupils leave with help, not with the threat`,
          ),
        ]),
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

type Slide = LessonContext['lesson']['slides'][number];

/** What pupils see of a slide behind a place, but for a closer and where a hall splits. */
function seenAfter({ blocks }: Slide, offset: number) {
  return blocks
    .flatMap((block) => [{ node: block as Nodes, around: [] as readonly Nodes[] }, ...walk(block)])
    .filter(({ node }) => offsetOf(node) > offset && !isPart(node, 'Closer', 'Break'))
    .filter(({ around }) => !around.some((outer) => isPart(outer, 'Closer')))
    .map(({ node }) => node);
}

function closingParts(slide: Slide['element'], name: string, partsOf = partsForAll) {
  return partsOf(slide, name).filter((part) => name !== 'HelpCard' || wordsOf(part, 'when') === 'closing');
}

function atLastSlide(lesson: LessonContext['lesson'], message: string): Problem {
  return problemAt(lesson.file, offsetOf(lesson.slides.at(-1)?.element ?? lesson.root), 'S2', message);
}
