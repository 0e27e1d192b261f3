import type { Nodes } from 'mdast';
import { suitsRoom } from '../../../renderer/core/lesson/help';
import { helplineOf } from '../bank';
import { attributeOffset, isForTheRoom, isPart, type PartElement, walk, wordsOf } from '../element';
import { type Problem, problemAt } from '../problem';
import type { LessonContext } from './rule';

/**
 * What a slide or words said aloud name is for those who sit there: a helpline for pupils of these ages, and law only where it
 * is the law. The facilitator may be told of any.
 */
export function roomProblems({ lesson, bank }: LessonContext): readonly Problem[] {
  const { front, file } = lesson;
  return [...walk(lesson.root)].flatMap(({ node, around }) => {
    if (!isPart(node, 'Fact', 'Helpline') || !isForTheRoom(around)) return [];
    const id = wordsOf(node, 'id');
    const refuse = (message: string) => [problemAt(file, attributeOffset(node, 'id'), 'D2', message)];
    if (node.name === 'Fact') {
      const own = bank.facts.get(id)?.value.nations;
      return own === undefined || isLimitedTo(around, own)
        ? []
        : refuse(
            `Unexpected fact ${id} for everybody, which holds in ${own.join(' and ')} only, expected it inside <For nation="${own.join(' ')}">, or in <Do>`,
          );
    }
    const line = helplineOf(bank, id);
    if (line === undefined || front === null || front.audience !== 'pupils' || suitsRoom(line, front)) return [];
    const [youngest, oldest] = front.ages;
    return refuse(
      `Unexpected helpline \`${id}\`, which is ${line.about === 'child' ? 'for adults worried about a child' : `for ages ${line.ages.join(' to ')}`}, for pupils of ${youngest} to ${oldest}, expected one that serves them, or this one in <Do>`,
    );
  });
}

function isLimitedTo(around: readonly Nodes[], nations: readonly string[]): boolean {
  const wordings = around.filter((outer): outer is PartElement => isPart(outer, 'For'));
  return wordings.some((part) =>
    wordsOf(part, 'nation')
      .split(' ')
      .every((name) => nations.includes(name)),
  );
}
