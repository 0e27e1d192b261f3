import { assertNever } from '../../core/assert-never';
import type { StoryChoice, StoryItem, StoryNode } from './item';

/** A scene on the way, and the choice followed there; `chosen` is null until one is. */
export interface PathEntry {
  readonly node: string;
  readonly chosen: number | null;
}

/** Where the class is: every scene so far, the present one last. Never empty. */
export interface StoryState {
  readonly path: readonly PathEntry[];
}

/** `node` is the scene the event was meant for: a second click that arrives after it has gone is ignored. */
export type StoryEvent =
  | { readonly kind: 'choose'; readonly node: string; readonly choice: number }
  | { readonly kind: 'go-on'; readonly node: string }
  /** To what was on the slide before. */
  | { readonly kind: 'step-back' }
  /** To the latest decision, with nothing followed there. */
  | { readonly kind: 'other-branch' }
  | { readonly kind: 'restart' };

export function startOf(item: StoryItem): StoryState {
  return { path: [{ node: item.start, chosen: null }] };
}

/** The scene on the slide. Throws RangeError when the path is empty or names no scene of the item. */
export function presentNode(
  item: StoryItem,
  state: StoryState,
): { readonly entry: PathEntry; readonly node: StoryNode } {
  const entry = state.path.at(-1);
  const node = item.nodes.find((candidate) => candidate.id === entry?.node);
  if (entry === undefined || node === undefined)
    throw new RangeError(
      `Unexpected scene “${entry?.node}”, expected one of ${item.nodes.map(({ id }) => id).join(', ')}`,
    );
  return { entry, node };
}

export function choicesOf(node: StoryNode): readonly StoryChoice[] {
  return node.choices ?? [];
}

/** Where Go on leads from here; `null` while a choice is awaited and at the end. */
export function nextOf(item: StoryItem, state: StoryState): string | null {
  const { entry, node } = presentNode(item, state);
  if (node.rewind !== undefined) return node.rewind.next;
  return entry.chosen === null ? null : (choicesOf(node)[entry.chosen]?.next ?? null);
}

/** What Next and Previous do in the story before the lesson moves. It may be left where help has arrived. */
export function within(
  item: StoryItem,
  state: StoryState,
  way: 'next' | 'previous',
): { readonly event: StoryEvent } | 'awaits-choice' | null {
  const { entry, node } = presentNode(item, state);
  if (way === 'previous') {
    const atStart = state.path.length === 1 && entry.chosen === null;
    return atStart ? null : { event: { kind: 'step-back' } };
  }
  if (nextOf(item, state) !== null) return { event: { kind: 'go-on', node: node.id } };
  return entry.chosen === null && choicesOf(node).length > 0 ? 'awaits-choice' : null;
}

/** What the story does with an event; the same state when it does nothing. */
export function step(item: StoryItem, state: StoryState, event: StoryEvent): StoryState {
  switch (event.kind) {
    case 'choose':
      return choose(item, state, event.node, event.choice);
    case 'go-on': {
      const next = nextOf(item, state);
      if (next === null || state.path.at(-1)?.node !== event.node) return state;
      return { path: [...state.path, { node: next, chosen: null }] };
    }
    case 'step-back':
      return stepBack(item, state);
    case 'other-branch': {
      const latest = state.path.findLastIndex((entry) => entry.chosen !== null);
      return latest === -1 ? state : openAt(state, latest);
    }
    case 'restart':
      return state.path.length === 1 && state.path[0]?.chosen === null ? state : startOf(item);
    default:
      return assertNever(event);
  }
}

function choose(item: StoryItem, state: StoryState, meant: string, index: number): StoryState {
  const { entry, node } = presentNode(item, state);
  const choice = choicesOf(node)[index];
  if (node.id !== meant || entry.chosen !== null || choice === undefined) return state;
  const followed = { path: [...state.path.slice(0, -1), { node: node.id, chosen: index }] };
  return choice.result === undefined ? { path: [...followed.path, { node: choice.next, chosen: null }] } : followed;
}

function stepBack(item: StoryItem, state: StoryState): StoryState {
  const last = state.path.length - 1;
  if (state.path[last]?.chosen !== null) return openAt(state, last);
  if (last === 0) return state;
  const before: StoryState = { path: state.path.slice(0, -1) };
  const { entry, node } = presentNode(item, before);
  // A choice without a result had nothing of its own on the slide, so the slide before was the decision.
  const hadResult = entry.chosen !== null && choicesOf(node)[entry.chosen]?.result !== undefined;
  return entry.chosen === null || hadResult ? before : openAt(before, last - 1);
}

/** The path up to a decision, open again. */
function openAt(state: StoryState, index: number): StoryState {
  return {
    path: state.path
      .slice(0, index + 1)
      .map((entry, at) => (at === index ? { node: entry.node, chosen: null } : entry)),
  };
}
