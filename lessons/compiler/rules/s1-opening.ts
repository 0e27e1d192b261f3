import { offsetOf, partsIn, wordsOf } from '../element';
import { problemAt } from '../problem';
import type { SlideSource } from '../slide-source';
import type { Rule } from './rule';

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
 * Welcome, ground rules, content note, help and "not your fault" come before anything else can hurt: on a slide that
 * begins before minute 5 and cannot be dropped. For staff, help and "not your fault".
 */
export const s1: Rule = {
  id: 'S1',
  checkLesson({ lesson }) {
    const { front, file, slides } = lesson;
    if (slides.length === 0) return [];
    const startOf = (slide: SlideSource) =>
      slides.slice(0, slides.indexOf(slide)).reduce((sum, each) => sum + each.minutes, 0);
    return opening
      .filter(({ staff }) => staff || front?.audience !== 'staff')
      .flatMap(({ name, what }) => {
        const found = slides.flatMap((slide) =>
          partsIn(slide.element, name)
            .filter((part) => name !== 'HelpCard' || wordsOf(part, 'when') === 'opening')
            .map((part) => ({ slide, part })),
        );
        const first = found[0];
        if (!first)
          return [
            problemAt(
              file,
              offsetOf(slides[0]?.element ?? lesson.root),
              'S1',
              `Unexpected opening without ${what}, expected it on a slide that begins before minute ${openingMinutes}`,
            ),
          ];
        const early = found.filter(({ slide }) => startOf(slide) < openingMinutes);
        if (early.length === 0)
          return [
            problemAt(
              file,
              offsetOf(first.part),
              'S1',
              `Unexpected ${what} at minute ${startOf(first.slide)}, expected it on a slide that begins before minute ${openingMinutes}`,
            ),
          ];
        if (early.some(({ slide }) => slide.keep)) return [];
        return [
          problemAt(
            file,
            offsetOf(early[0]?.part ?? first.part),
            'S1',
            `Unexpected ${what} on a slide that can be dropped, expected \`keep\` on slide \`${early[0]?.slide.id}\``,
          ),
        ];
      });
  },
};
