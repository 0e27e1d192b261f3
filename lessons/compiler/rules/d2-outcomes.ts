import { activitiesOf } from '../activity-use';
import { attributeOffset } from '../element';
import { type Problem, problemAt } from '../problem';
import type { LessonContext } from './rule';

/**
 * Slides name outcomes that the lesson has, each once; and where a lesson names any, every outcome has a slide that teaches
 * it: one that asks before or after only measures.
 */
export function outcomeProblems({ lesson, bank, kinds }: LessonContext): readonly Problem[] {
  const { front, yaml, file, slides } = lesson;
  if (front === null || yaml === null) return [];
  const count = front.outcomes.length;
  const named = slides.flatMap(({ element, outcomes }) => {
    const refuse = (message: string) => [problemAt(file, attributeOffset(element, 'outcomes'), 'D2', message)];
    return outcomes.flatMap((number, index) => {
      if (number > count)
        return refuse(`Unexpected outcome ${number}, expected 1 to ${count}, as the lesson lists its outcomes`);
      return outcomes.indexOf(number) === index ? [] : refuse(`Unexpected second outcome ${number}, expected it once`);
    });
  });
  if (slides.every(({ outcomes }) => outcomes.length === 0)) return named;
  const uses = activitiesOf(lesson, bank, kinds);
  const taught = slides
    .filter((slide) => !uses.some((use) => use.slide === slide && use.phase !== undefined))
    .flatMap(({ outcomes }) => outcomes);
  const untaught = front.outcomes.flatMap((_, index) =>
    taught.includes(index + 1)
      ? []
      : [
          problemAt(
            file,
            yaml.offsetOf(['outcomes', index]),
            'D2',
            `Unexpected outcome ${index + 1} without a slide that teaches it, expected outcomes="${index + 1}" on one that does not ask before or after`,
          ),
        ],
  );
  return [...named, ...untaught];
}
