import { defineActivity, type ItemProblem, type ViewContext } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { chatKeys, chatProblems, markOf, textsOfChat } from '../chat/chat-item';
import { commonKeys, parseOrNull, parseShape, textAt, words } from '../item-shape';
import { firstColumnOf } from './chat-fit';
import { chatParts } from './parts';

const itemShape = z.strictObject({
  ...commonKeys('SpotFlags'),
  ...chatKeys,
  /** What the tactics are built to make the young person feel. */
  feelings: z.exactOptional(z.array(words).check(z.minLength(1), z.maxLength(8))),
});

export type SpotFlagsItem = z.output<typeof itemShape>;

/** Nothing of the chat itself: lines travel in the view, one at a time. */
export interface PublicSpotFlags {
  readonly app: string;
  readonly people: readonly [string, string];
}

const stateShape = z.strictObject({ flagged: z.array(z.int().check(z.minimum(0))) });
/** Lines the class has flagged, in the order it did. */
export interface SpotFlagsState {
  readonly flagged: readonly number[];
}

const eventShape = z.strictObject({ kind: z.literal('flag'), line: z.int().check(z.minimum(0)) });
/** Puts the class's flag on a line, or takes it off. */
export type SpotFlagsEvent = z.output<typeof eventShape>;

/** What a revealed line is. `unsure` might be innocent. */
export type LineVerdict =
  | { readonly kind: 'flag'; readonly tactic: string }
  | { readonly kind: 'unsure'; readonly tactic: string }
  | { readonly kind: 'fine' };

export interface ShownLine {
  /** From 0, as in the item. */
  readonly line: number;
  readonly from: string;
  readonly text: string;
  /** Flagged by the class. */
  readonly flagged: boolean;
  readonly verdict: LineVerdict | null;
}

export type SpotFlagsView =
  /** The chat so far. `firstColumn` is how many lines the left column will hold, the same from the first line on. */
  | { readonly kind: 'chat'; readonly lines: readonly ShownLine[]; readonly firstColumn: number }
  | { readonly kind: 'narrator'; readonly text: string }
  /** A few lines, each with what is behind it; the narrator, when told, below the last of them. */
  | { readonly kind: 'verdicts'; readonly lines: readonly ShownLine[]; readonly narrator: string | null }
  | { readonly kind: 'feelings'; readonly feelings: readonly string[]; readonly narrator: string | null };

/** Lines that fit on a slide beside their tactics. */
const linesPerPart = 5;

function verdictPartsOf(item: SpotFlagsItem): number {
  return Math.max(1, Math.ceil(item.lines.length / linesPerPart));
}

function check(item: SpotFlagsItem): readonly ItemProblem[] {
  const problems = chatProblems(item, 'chat');
  const { length } = item.lines;
  if (length >= 2 && length <= 10) return problems;
  const message = `Unexpected ${length} lines, expected 2 to 10: more cannot be read from the back`;
  return [{ rule: 'D4', at: ['lines'], message }, ...problems];
}

function verdictOf(line: SpotFlagsItem['lines'][number]): LineVerdict {
  const kind = markOf(line);
  return kind === 'fine' || line.tactic === undefined ? { kind: 'fine' } : { kind, tactic: line.tactic };
}

function shownLines(
  item: SpotFlagsItem,
  state: SpotFlagsState,
  from: number,
  to: number,
  revealed: boolean,
): ShownLine[] {
  return item.lines.slice(from, to).map((line, index) => ({
    line: from + index,
    from: line.from,
    text: line.text,
    flagged: state.flagged.includes(from + index),
    verdict: revealed ? verdictOf(line) : null,
  }));
}

function view(item: SpotFlagsItem, state: SpotFlagsState, { step, revealed }: ViewContext): SpotFlagsView {
  const shown = Math.min(step, item.lines.length);
  const narrator = step > shown ? (item.narrator ?? null) : null;
  if (revealed === 0) {
    if (narrator !== null) return { kind: 'narrator', text: narrator };
    return { kind: 'chat', lines: shownLines(item, state, 0, shown, false), firstColumn: firstColumnOf(item.lines) };
  }
  const parts = verdictPartsOf(item);
  const whole = shown === item.lines.length;
  if (whole && revealed > parts && item.feelings !== undefined)
    return { kind: 'feelings', feelings: item.feelings, narrator };
  const perPart = Math.ceil(item.lines.length / parts);
  // Revealed in the middle of the chat, the newest line stays in sight however often Reveal was pressed.
  const part = whole ? Math.min(revealed, parts) : Math.ceil(shown / perPart);
  const lines = shownLines(item, state, (part - 1) * perPart, Math.min(part * perPart, shown), true);
  return { kind: 'verdicts', lines, narrator: part === parts ? narrator : null };
}

/** A chat, line by line; the class flags lines, then the tactics are named. Nothing is kept of it. */
export const spotFlags = defineActivity<SpotFlagsItem, PublicSpotFlags, SpotFlagsState, SpotFlagsEvent, SpotFlagsView>({
  kind: 'SpotFlags',
  parseItem: (value) => parseShape(itemShape, value),
  check,
  texts: (item) => [
    ...textsOfChat(item),
    ...(item.feelings ?? []).flatMap((text, index) => textAt(['feelings', index], text, 'asserted', 'pupil')),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ],
  label: (item) => `Which lines are warning signs? ${item.people.join(' and ')} on ${item.app}`,
  toPublic: (item) => ({ app: item.app, people: item.people }),
  steps: (item) => item.lines.length + (item.narrator === undefined ? 0 : 1),
  reveals: (item) => verdictPartsOf(item) + (item.feelings === undefined ? 0 : 1),
  start: () => ({ flagged: [] }),
  reduce: (item, state, { line }) => {
    if (line >= item.lines.length) return state;
    const flagged = state.flagged.includes(line)
      ? state.flagged.filter((other) => other !== line)
      : [...state.flagged, line];
    return { flagged };
  },
  parseEvent: (value) => parseOrNull(eventShape, value),
  parseState: (value) => parseOrNull(stateShape, value),
  view,
  partsOf: (item, shown, hall) => chatParts(item.lines, shown, hall),
  options: () => [],
  result: () => null,
});
