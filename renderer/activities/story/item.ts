import type { ItemText } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { commonKeys, textAt, words } from '../item-shape';

const nodeId = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]*$/u, 'Unexpected id, expected small letters and digits, such as 3b'));

const choiceShape = z.strictObject({
  text: words,
  /** What happens then. Left out, the story goes straight on. */
  result: z.exactOptional(words),
  /** Id of the next node. */
  next: nodeId,
  /** A choice that helps; every decision has at least one. */
  safe: z.exactOptional(z.literal(true)),
  /** Saying no: it leads to help, or to a node with `rewind`, which says that it worked. */
  refusal: z.exactOptional(z.literal(true)),
});

const nodeShape = z.strictObject({
  id: nodeId,
  text: words,
  /** A decision. A node has one of `choices`, `rewind` and `help`. */
  choices: z.exactOptional(z.array(choiceShape)),
  /** Where help arrives; the story ends here. */
  help: z.exactOptional(z.literal(true)),
  /** After a refusal that worked: what if it had gone further? */
  rewind: z.exactOptional(z.strictObject({ text: words, next: nodeId })),
  /** Last words of the story, on a help node. */
  end: z.exactOptional(words),
});

export const storyShape = z.strictObject({
  ...commonKeys('Story'),
  /** Id of the first node. */
  start: nodeId,
  nodes: z
    .array(nodeShape)
    .check(z.minLength(1, 'Unexpected story without scenes: write at least a decision and a help node')),
  /** Questions for the talk afterwards, asked by the facilitator. */
  discussion: z.exactOptional(z.array(words)),
});

export type StoryItem = z.output<typeof storyShape>;
export type StoryNode = z.output<typeof nodeShape>;
export type StoryChoice = z.output<typeof choiceShape>;

/** Words of a story. A choice that is neither safe nor a refusal is quoted: the story does not recommend it. */
export function textsOfStory(item: StoryItem): ItemText[] {
  return [
    ...item.nodes.flatMap((node, index) => [
      ...textAt(['nodes', index, 'text'], node.text, 'asserted', 'pupil'),
      ...(node.choices ?? []).flatMap((choice, at) => [
        ...textAt(
          ['nodes', index, 'choices', at, 'text'],
          choice.text,
          choice.safe || choice.refusal ? 'asserted' : 'quoted',
          'pupil',
        ),
        ...textAt(['nodes', index, 'choices', at, 'result'], choice.result, 'asserted', 'pupil'),
      ]),
      ...textAt(['nodes', index, 'rewind', 'text'], node.rewind?.text, 'asserted', 'pupil'),
      ...textAt(['nodes', index, 'end'], node.end, 'asserted', 'pupil'),
    ]),
    ...(item.discussion ?? []).flatMap((text, index) => textAt(['discussion', index], text, 'asserted', 'facilitator')),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ];
}
