import type { Outline } from '../../../renderer/core/lesson/outline';
import { attributeOf, attributeOffset, numberOf, offsetOf, partsIn } from '../element';
import { type Problem, problemAt } from '../problem';
import type { Rule } from './rule';

/** The shortest time, in minutes, that a room of each format has; what is kept must fit it. */
const shortestMinutes: Readonly<Record<Outline['format'], number>> = {
  lesson: 50,
  assembly: 15,
  workshop: 60,
  briefing: 20,
};

/** Minutes add up, every slide says whether it may be dropped, and what is kept fits the shortest time at its shortest. */
export const d3: Rule = {
  id: 'D3',
  checkLesson({ lesson }) {
    const { front, yaml, file, slides } = lesson;
    const problems: Problem[] = slides.flatMap((slide) => {
      const { element, id, minutes } = slide;
      const keep = attributeOf(element, 'keep') !== undefined;
      const drop = attributeOf(element, 'drop') !== undefined;
      const least = attributeOf(element, 'least') !== undefined;
      const talk = partsIn(element, 'Discuss').reduce((sum, part) => sum + numberOf(part, 'minutes'), 0);
      return [
        ...(keep === drop
          ? [
              problemAt(
                file,
                offsetOf(element),
                'D3',
                `Unexpected ${keep ? 'both keep and drop' : 'neither keep nor drop'} on slide \`${id}\`, expected one: may it be left out when time is short?`,
              ),
            ]
          : []),
        ...(least && slide.leastMinutes >= minutes
          ? [
              problemAt(
                file,
                attributeOffset(element, 'least'),
                'D3',
                `Unexpected least of ${slide.leastMinutes} minutes on slide \`${id}\`, expected fewer than its ${minutes}: leave it out where all of them are needed`,
              ),
            ]
          : []),
        ...(minutes > 0 && talk > minutes
          ? [
              problemAt(
                file,
                attributeOffset(element, 'minutes'),
                'D3',
                `Unexpected ${talk} minutes of talk on slide \`${id}\`, expected at most its ${minutes}`,
              ),
            ]
          : []),
      ];
    });
    if (front === null || yaml === null) return problems;
    const total = slides.reduce((sum, slide) => sum + slide.minutes, 0);
    if (total !== front.minutes)
      problems.push(
        problemAt(
          file,
          yaml.offsetOf(['minutes']),
          'D3',
          `Unexpected ${front.minutes} minutes, expected ${total}, the sum of the slides`,
        ),
      );
    const kept = slides.filter((slide) => slide.keep).reduce((sum, slide) => sum + slide.leastMinutes, 0);
    const shortest = Math.min(shortestMinutes[front.format], front.minutes);
    if (kept > shortest)
      problems.push(
        problemAt(
          file,
          yaml.offsetOf(['minutes']),
          'D3',
          `Unexpected ${kept} minutes of slides to keep, expected at most ${shortest}, the shortest time for this format: mark slides with \`drop\`, or say with \`least\` in how few minutes they can be taught`,
        ),
      );
    return problems;
  },
};
