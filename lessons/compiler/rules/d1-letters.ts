import { isPart, offsetOf, walk } from '../element';
import { escapedLetterProblems } from '../letters';
import type { Problem } from '../problem';
import type { LessonContext } from './rule';

/** Letters that hide what a text says, written as entities such as `&#x202e;` in words and attributes. */
export function escapedLetters({ lesson: { file, root } }: LessonContext): readonly Problem[] {
  return [...walk(root)].flatMap(({ node }) => {
    const held = isPart(node) ? node.attributes : [node];
    return held.flatMap((each) => {
      if (!('value' in each) || typeof each.value !== 'string') return [];
      const from = each.position?.start.offset ?? offsetOf(node);
      return escapedLetterProblems(file, each.value, file.text.slice(from, each.position?.end.offset), from);
    });
  });
}
