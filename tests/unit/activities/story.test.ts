import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoryItem, StoryNode } from '../../../renderer/activities/story/item';
import { type StoryView, story } from '../../../renderer/activities/story/model';
import { nextOf, presentNode, type StoryEvent, type StoryState } from '../../../renderer/activities/story/path';
import { fakeStory } from './items';

const start = story.start(fakeStory) as StoryState;
const run = (events: readonly StoryEvent[], from: StoryState = start) =>
  events.reduce<StoryState>((state, event) => story.reduce(fakeStory, state, event) as StoryState, from);
const view = (state: StoryState) => story.view(fakeStory, state, { step: 1, revealed: 0, tally: null }) as StoryView;
const at = (state: StoryState) => state.path.at(-1);

describe('following a story', () => {
  test('lets the class vote on the choices of the scene and counts nothing', () => {
    expect(story.options(fakeStory, start)).toEqual(['Say no and leave the chat', 'Ask a mate', 'Trust her']);
    expect(story.result(fakeStory)).toBeNull();
    expect(story.reveals(fakeStory, { counted: true })).toBe(0);
  });

  test('shows what came of a choice, then goes on to the next scene', () => {
    const followed = run([{ kind: 'choose', node: '1', choice: 2 }]);
    expect(view(followed).followed).toEqual({
      letter: 2,
      text: 'Trust her',
      result: 'planted: promises can’t be checked.',
    });
    expect(story.options(fakeStory, followed)).toEqual([]);
    expect(at(run([{ kind: 'go-on', node: '1' }], followed))).toEqual({ node: '2', chosen: null });
  });

  test('goes straight on after a choice without a result', () => {
    expect(at(run([{ kind: 'choose', node: '1', choice: 0 }]))).toEqual({ node: '1x', chosen: null });
  });

  test('offers the way back in after a refusal that worked', () => {
    const refused = run([{ kind: 'choose', node: '1', choice: 0 }]);
    expect(view(refused).rewind).toContain('What then?');
    expect(at(run([{ kind: 'go-on', node: '1x' }], refused))).toEqual({ node: '2', chosen: null });
  });

  test('ends where help arrives', () => {
    const help = run([
      { kind: 'choose', node: '1', choice: 2 },
      { kind: 'go-on', node: '1' },
      { kind: 'choose', node: '2', choice: 1 },
      { kind: 'go-on', node: '2' },
    ]);
    expect(view(help)).toMatchObject({ help: true, choices: [], end: 'planted: it’s a rough fortnight. It passes.' });
    expect(run([{ kind: 'go-on', node: '4' }], help)).toBe(help);
  });

  test('ignores a second click on a choice or on Go on', () => {
    const straight = run([{ kind: 'choose', node: '1', choice: 0 }]);
    expect(run([{ kind: 'choose', node: '1', choice: 0 }], straight)).toBe(straight);
    const followed = run([{ kind: 'choose', node: '1', choice: 2 }]);
    expect(run([{ kind: 'choose', node: '1', choice: 1 }], followed)).toBe(followed);
    const on = run([{ kind: 'go-on', node: '1' }], followed);
    expect(run([{ kind: 'go-on', node: '1' }], on)).toBe(on);
  });

  test('ignores a choice it does not have', () => {
    expect(run([{ kind: 'choose', node: '1', choice: 3 }])).toBe(start);
  });

  test('does not go on before a choice is followed', () => {
    expect(run([{ kind: 'go-on', node: '1' }])).toBe(start);
  });

  test('is what Next and Previous move, but at its start and where help has arrived', () => {
    const within = (state: StoryState, way: 'next' | 'previous') => story.within?.(fakeStory, state, way);
    const refused = run([{ kind: 'choose', node: '1', choice: 0 }]);
    const trusted = run([{ kind: 'choose', node: '1', choice: 2 }]);
    const help = run(
      [
        { kind: 'go-on', node: '1' },
        { kind: 'choose', node: '2', choice: 1 },
        { kind: 'go-on', node: '2' },
      ],
      trusted,
    );
    expect(within(start, 'next')).toBe('awaits-choice');
    expect(within(trusted, 'next')).toEqual({ event: { kind: 'go-on', node: '1' } });
    expect(within(refused, 'next')).toEqual({ event: { kind: 'go-on', node: '1x' } });
    expect(within(help, 'next')).toBeNull();
    expect(within(start, 'previous')).toBeNull();
    for (const state of [refused, trusted, help])
      expect(within(state, 'previous')).toEqual({ event: { kind: 'step-back' } });
  });
});

describe('stepping back', () => {
  const followed = run([{ kind: 'choose', node: '1', choice: 2 }]);
  const second = run([{ kind: 'go-on', node: '1' }], followed);

  test('returns to what was on the slide before, one press at a time', () => {
    expect(run([{ kind: 'step-back' }], second)).toEqual(followed);
    expect(run([{ kind: 'step-back' }], followed)).toEqual(start);
    expect(run([{ kind: 'step-back' }])).toBe(start);
  });

  test('skips a choice that had no result of its own', () => {
    expect(run([{ kind: 'step-back' }], run([{ kind: 'choose', node: '1', choice: 0 }]))).toEqual(start);
  });

  test('opens the latest decision to try the other branch', () => {
    expect(run([{ kind: 'other-branch' }], second)).toEqual(start);
    const third = run(
      [
        { kind: 'choose', node: '2', choice: 0 },
        { kind: 'go-on', node: '2' },
      ],
      second,
    );
    expect(run([{ kind: 'other-branch' }], third)).toEqual(second);
    expect(run([{ kind: 'other-branch' }])).toBe(start);
  });

  test('starts again from the first scene', () => {
    expect(run([{ kind: 'restart' }], second)).toEqual(start);
    expect(run([{ kind: 'restart' }])).toBe(start);
  });
});

describe('checking a story', () => {
  const withNode = (index: number, node: Partial<StoryNode>): StoryItem => ({
    ...fakeStory,
    nodes: fakeStory.nodes.map((old, place) => (place === index ? { ...old, ...node } : old)),
  });
  const choices = fakeStory.nodes[2]?.choices ?? [];
  const [pay, stop] = choices;
  const found = (item: StoryItem) => story.check(item).map((problem) => `${problem.rule} ${problem.at.join('.')}`);

  test('accepts one whose every path ends in help', () => {
    expect(found(fakeStory)).toEqual([]);
  });

  test.each([
    { fault: 'a start that is no scene', item: { ...fakeStory, start: '9' }, at: 'start' },
    {
      fault: 'a choice to nowhere',
      item: withNode(2, { choices: choices.map((old, index) => (index === 0 ? { ...old, next: '9' } : old)) }),
      at: 'nodes.2.choices.0.next',
    },
    {
      fault: 'a scene that nothing leads to',
      item: { ...fakeStory, nodes: [...fakeStory.nodes, { id: '9', text: 'Alone.', help: true as const }] },
      at: 'nodes.5',
    },
    {
      fault: 'a scene that ends without help',
      item: { ...fakeStory, nodes: fakeStory.nodes.map(({ help: _, end: __, ...node }) => node) },
      at: 'nodes.4',
    },
    {
      fault: 'a path that goes round',
      item: withNode(3, {
        choices: (fakeStory.nodes[3]?.choices ?? []).map((old, index) => (index === 0 ? { ...old, next: '2' } : old)),
      }),
      at: 'nodes.3.choices.0.next',
    },
    {
      fault: 'no safe choice at a decision',
      item: withNode(2, { choices: choices.map(({ safe: _, ...old }) => old) }),
      at: 'nodes.2.choices',
    },
    {
      fault: 'a refusal that leads somewhere bad',
      item: withNode(2, {
        choices: choices.map((old, index) => (index === 0 ? { ...old, refusal: true as const } : old)),
      }),
      at: 'nodes.2.choices.0.next',
    },
    { fault: 'two scenes of one name', item: withNode(1, { id: '2' }), at: 'nodes.2.id' },
    {
      fault: 'a decision with one choice',
      item: withNode(2, { choices: stop === undefined ? [] : [stop] }),
      at: 'nodes.2.choices',
    },
    {
      fault: 'two choices alike',
      item: withNode(2, {
        choices: [pay, stop].flatMap((old) => (old === undefined ? [] : [{ ...old, text: 'Wait' }])),
      }),
      at: 'nodes.2.choices.1.text',
    },
    { fault: 'an end before help', item: withNode(1, { end: 'The end.' }), at: 'nodes.1.end' },
    { fault: 'a scene with choices and help', item: withNode(2, { help: true }), at: 'nodes.2' },
  ])('refuses one with $fault', ({ item, at: place }) => {
    expect(found(item)).toContain(`D6 ${place}`);
  });
});

interface AnyScene {
  readonly choices?: readonly { readonly forward: number; readonly safe: boolean; readonly result: boolean }[];
  readonly rewind?: number;
  readonly help?: boolean;
}

/** Stories that mostly lead forward and mostly end in help, so that about one in ten passes the check. */
const anyStory = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const forward = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: 2 }) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 6 }) },
  );
  const anyChoice = fc.record({ forward, safe: fc.boolean(), result: fc.boolean() });
  const node: fc.Arbitrary<AnyScene> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ choices: fc.array(anyChoice, { minLength: 2, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ rewind: forward }) },
    { weight: 2, arbitrary: fc.constant({ help: true }) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
  return fc
    .tuple(fc.array(node, { minLength: count - 1, maxLength: count - 1 }), fc.integer({ min: 0, max: 9 }))
    .map(([nodes, luck]): StoryItem => {
      const scenes: readonly AnyScene[] = [...nodes, luck === 0 ? {} : { help: true }];
      const next = (from: number, by: number) => `n${Math.min(from + by, luck === 1 ? count : count - 1)}`;
      return {
        ...fakeStory,
        start: 'n0',
        nodes: scenes.map((parts, index) => ({
          id: `n${index}`,
          text: `Scene ${index}`,
          ...(parts.choices && {
            choices: parts.choices.map(({ forward: by, safe, result }, place) => ({
              text: `Choice ${place}`,
              next: next(index, by),
              ...(safe && { safe: true as const }),
              ...(result && { result: 'Then.' }),
            })),
          }),
          ...(parts.rewind !== undefined && { rewind: { text: 'What then?', next: next(index, parts.rewind) } }),
          ...(parts.help && { help: true as const }),
        })),
      };
    });
});

/** Follows the story by these votes for as long as it goes on, at most 50 scenes. */
function follow(item: StoryItem, votes: readonly number[]): StoryState {
  let state = story.start(item) as StoryState;
  for (let turn = 0; turn < 50; turn += 1) {
    const { node } = presentNode(item, state);
    const count = node.choices?.length ?? 0;
    const event: StoryEvent =
      nextOf(item, state) === null && count > 0
        ? { kind: 'choose', node: node.id, choice: (votes[turn % votes.length] ?? 0) % count }
        : { kind: 'go-on', node: node.id };
    const next = story.reduce(item, state, event) as StoryState;
    if (next === state) return state;
    state = next;
  }
  return state;
}

describe('a story that passes the check', () => {
  test('reaches help however the class votes', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyStory, fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), (item, votes) => {
        if (story.check(item).length > 0) return;
        accepted += 1;
        const end = follow(item, votes);
        expect(presentNode(item, end).node.help).toBe(true);
      }),
      { numRuns: 1000, seed: 7 },
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('reaches help in the shipped shape from every choice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), (votes) => {
        expect(presentNode(fakeStory, follow(fakeStory, votes)).node.help).toBe(true);
      }),
    );
  });
});
