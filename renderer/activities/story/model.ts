import { defineActivity } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { parseOrNull, parseShape } from '../item-shape';
import { checkStory } from './check';
import { type StoryItem, storyShape, textsOfStory } from './item';
import { storyParts } from './parts';
import {
  choicesOf,
  type PathEntry,
  presentNode,
  type StoryEvent,
  type StoryState,
  startOf,
  step,
  within,
} from './path';

const stateShape = z.strictObject({
  path: z
    .array(z.strictObject({ node: z.string(), chosen: z.nullable(z.int().check(z.minimum(0))) }))
    .check(z.minLength(1)),
});

const eventShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choose'), node: z.string(), choice: z.int().check(z.minimum(0)) }),
  z.strictObject({ kind: z.literal('go-on'), node: z.string() }),
  z.strictObject({ kind: z.literal('step-back') }),
  z.strictObject({ kind: z.literal('other-branch') }),
  z.strictObject({ kind: z.literal('restart') }),
]);

/** Nothing: a pupil with the audience page cannot read ahead. The scene travels in the view. */
export type PublicStory = Readonly<Record<string, never>>;

export interface StoryView {
  /** Scenes so far, this one included: a new scene is told apart from a change within one. */
  readonly scene: number;
  readonly text: string;
  /** Choices to vote on, lettered from A; empty when there are none or one has been followed. */
  readonly choices: readonly string[];
  /** The choice the class follows; `result` is absent where the story goes straight on. */
  readonly followed: { readonly letter: number; readonly text: string; readonly result: string } | null;
  /** This scene is where help arrives. */
  readonly help: boolean;
  /** "What if it had gone further?" after a refusal that worked. */
  readonly rewind?: string;
  readonly end?: string;
}

/** The scene and choice a path stands at. Throws RangeError when it is not of this item. */
function view(item: StoryItem, state: StoryState): StoryView {
  const { entry, node } = presentNode(item, state);
  return {
    scene: state.path.length,
    text: node.text,
    choices: entry.chosen === null ? (node.choices ?? []).map((choice) => choice.text) : [],
    followed: followedOf(node.choices ?? [], entry),
    help: node.help === true,
    ...(node.rewind === undefined ? {} : { rewind: node.rewind.text }),
    ...(node.end === undefined ? {} : { end: node.end }),
  };
}

function followedOf(
  choices: NonNullable<StoryItem['nodes'][number]['choices']>,
  entry: PathEntry,
): StoryView['followed'] {
  const choice = entry.chosen === null ? undefined : choices[entry.chosen];
  if (entry.chosen === null || choice?.result === undefined) return null;
  return { letter: entry.chosen, text: choice.text, result: choice.result };
}

/** A branching story. The class votes, the facilitator follows; votes only steer it and are forgotten. */
export const story = defineActivity<StoryItem, PublicStory, StoryState, StoryEvent, StoryView>({
  kind: 'Story',
  parseItem: (value) => parseShape(storyShape, value),
  check: checkStory,
  texts: textsOfStory,
  label: (item) => item.nodes.find((node) => node.id === item.start)?.text ?? item.id,
  toPublic: () => ({}),
  steps: () => 1,
  reveals: () => 0,
  start: startOf,
  reduce: step,
  within,
  parseEvent: (value) => parseOrNull(eventShape, value),
  parseState: (value) => parseOrNull(stateShape, value),
  view,
  partsOf: (_item, shown, hall) => storyParts(shown, hall),
  options: (item, state) => {
    const { entry, node } = presentNode(item, state);
    return entry.chosen === null ? choicesOf(node).map((choice) => choice.text) : [];
  },
  result: () => null,
});
