import { words } from 'virtual:words/print';
import { letterOf } from '../activities/options/letters';

/** One line of an item on paper, with what the facilitator should know about it and what hangs from it. */
export interface PrintedLine {
  /** What it is called: a letter, a scene, who speaks. Absent when it has no name. */
  readonly lead?: string;
  readonly text: string;
  /** `safe answer`, `safe choice`, `help`: marked by words, because the paper has no colour. */
  readonly mark?: string;
  readonly details: readonly PrintedDetail[];
  readonly below: readonly PrintedLine[];
}

export interface PrintedDetail {
  /** Its key in the item, or `next` for the scene that a choice leads to. */
  readonly kind: string;
  /** What it is called on paper. */
  readonly label: string;
  readonly text: string;
}

export interface PrintedItem {
  readonly details: readonly PrintedDetail[];
  readonly lines: readonly PrintedLine[];
}

type Entry = Readonly<Record<string, unknown>>;

/** What each key of an item is called on paper; keys that are not here are data, not words for a person. */
const detailNames: Readonly<Record<string, string>> = {
  scene: words.scene(),
  tactic: words.tactic(),
  why: words.why(),
  misconception: words.behindIt(),
  result: words.thenComes(),
  rewind: words.whatIf(),
  end: words.ending(),
  narrator: words.thenTell(),
  feelings: words.builtToFeel(),
  keepWords: words.wordsToKeep(),
  explanation: words.explain(),
  praise: words.ifItComesFirst(),
  discussion: words.talkAbout(),
  watches: words.watches(),
  note: words.note(),
};

/** Lists whose entries are lines of their own; `bin` is marked on each of its lines. */
const lineKeys = ['options', 'lines', 'nodes', 'cards', 'bin', 'choices', 'cases', 'statements'];

/**
 * Lays an item of the bank out for paper by the words its keys share over all kinds, so that a new kind prints without a
 * line here. The question itself is the caller's: it is the activity's label.
 */
export function printedItem(item: unknown): PrintedItem {
  if (!isEntry(item)) return { details: [], lines: [] };
  const scenes = scenesOf(item);
  return { details: detailsOf(item, scenes), lines: linesOf(item, scenes) };
}

/** The most choices that a decision of a story has; 0 for an item of another kind. */
export function storyOptions(item: unknown): number {
  const nodes = isEntry(item) && Array.isArray(item['nodes']) ? item['nodes'].filter(isEntry) : [];
  return Math.max(0, ...nodes.map(({ choices }) => (Array.isArray(choices) ? choices.length : 0)));
}

/** Number of a scene on paper, by its id in the bank: its place in the story, from 1. */
type Scenes = ReadonlyMap<unknown, number>;

function scenesOf({ nodes }: Entry): Scenes {
  return new Map(Array.isArray(nodes) ? nodes.filter(isEntry).map((node, index) => [node['id'], index + 1]) : []);
}

function linesOf(entry: Entry, scenes: Scenes): readonly PrintedLine[] {
  return lineKeys.flatMap((key) => {
    const list = entry[key];
    if (!Array.isArray(list)) return [];
    return list.filter(isEntry).map((one, index) => lineOf(key, one, index, scenes));
  });
}

function lineOf(key: string, entry: Entry, index: number, scenes: Scenes): PrintedLine {
  const lead = leadOf(key, entry, index);
  const mark = markOf(key, entry);
  const next = key === 'choices' ? scenes.get(entry['next']) : undefined;
  return {
    text: named(entry, wordsOf(entry['text'], scenes) ?? ''),
    details: [
      ...detailsOf(entry, scenes),
      ...(next === undefined ? [] : [{ kind: 'next', label: words.goOnToScene(), text: String(next) }]),
    ],
    below: linesOf(entry, scenes),
    ...(lead !== null && { lead }),
    ...(mark !== null && { mark }),
  };
}

function leadOf(key: string, entry: Entry, index: number): string | null {
  if (typeof entry['from'] === 'string') return entry['from'];
  if (key === 'nodes') return words.sceneNumber({ number: index + 1 });
  return key === 'options' || key === 'choices' ? letterOf(index) : null;
}

function markOf(key: string, entry: Entry): string | null {
  if (entry['target'] === true) return words.safeAnswer();
  if (entry['safe'] === true) return words.safeChoice();
  if (entry['help'] === true) return words.help();
  if (entry['amber'] === true) return words.cannotBeChecked();
  return key === 'bin' ? words.bin() : null;
}

function detailsOf(entry: Entry, scenes: Scenes): readonly PrintedDetail[] {
  return Object.entries(detailNames).flatMap(([key, label]) => {
    const text = wordsOf(entry[key], scenes);
    return text === null ? [] : [{ kind: key, label, text }];
  });
}

/** The words of a value: a text, a list of texts, or the text inside an entry such as `praise` or `rewind`. */
function wordsOf(value: unknown, scenes: Scenes): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return listed(value.filter((one) => typeof one === 'string'));
  if (!isEntry(value)) return null;
  const text = value['text'] ?? value['first'];
  if (typeof text !== 'string') return null;
  const next = scenes.get(value['next']);
  return next === undefined ? text : words.textThenScene({ text, number: next });
}

/** Sentences follow one another; words and phrases take commas. */
function listed(texts: readonly string[]): string | null {
  if (texts.length === 0) return null;
  return texts.join(texts.every((text) => /[.!?]$/u.test(text)) ? ' ' : ', ');
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words after the short name of a case or a card, when it has one. */
function named(entry: Entry, text: string): string {
  const name = entry['name'] ?? entry['title'];
  return typeof name === 'string' ? `${name}: ${text}` : text;
}
