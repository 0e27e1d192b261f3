import { assertNever } from '../../core/assert-never';
import { cardsOf, type SequenceItem } from './item';

/** Where the cards are. Cards are numbered from 0 in the order they are first shown; each is in exactly one place. */
export interface SequenceState {
  readonly line: readonly number[];
  readonly bin: readonly number[];
}

export type SequenceEvent =
  /** Puts a card at a place of the line, from 0, wherever it was. A place past the end is the end. */
  | { readonly kind: 'move'; readonly card: number; readonly to: number }
  | { readonly kind: 'to-bin'; readonly card: number }
  /** Back to the end of the line. */
  | { readonly kind: 'from-bin'; readonly card: number };

export function startOrder(item: SequenceItem): SequenceState {
  return { line: cardsOf(item).map((_, card) => card), bin: [] };
}

/** The order after an event; the same object when nothing moved. */
export function reorder(state: SequenceState, event: SequenceEvent): SequenceState {
  const { card } = event;
  const inLine = state.line.includes(card);
  const inBin = state.bin.includes(card);
  if (!inLine && !inBin) return state;
  const others = state.line.filter((other) => other !== card);
  const outOfBin = state.bin.filter((other) => other !== card);
  switch (event.kind) {
    case 'move': {
      const line = others.toSpliced(event.to, 0, card);
      return inLine && line.indexOf(card) === state.line.indexOf(card) ? state : { line, bin: outOfBin };
    }
    case 'to-bin':
      return inBin ? state : { line: others, bin: [...state.bin, card] };
    case 'from-bin':
      return inLine ? state : { line: [...state.line, card], bin: outOfBin };
    default:
      return assertNever(event);
  }
}

/** What an order is worth. Several are right. */
export interface SequenceJudgement {
  /** One for each pair of the item: whether both cards are in the line, the first before the second. */
  readonly constraints: readonly { readonly first: string; readonly second: string; readonly holds: boolean }[];
  /** Cards of the bin that are still in the line. */
  readonly stillInLine: readonly number[];
  /** Cards of the line that were thrown in the bin. */
  readonly thrownAway: readonly number[];
  /** The praised card comes first. */
  readonly praised: boolean;
  /** Every pair holds and every card is where it belongs. */
  readonly right: boolean;
}

export function judge(item: SequenceItem, state: SequenceState): SequenceJudgement {
  const cards = cardsOf(item);
  const placeOf = (id: string) => state.line.findIndex((card) => cards[card]?.id === id);
  const textOf = (id: string) => cards.find((card) => card.id === id)?.text ?? id;
  const constraints = item.before.map(([first, second]) => ({
    first: textOf(first),
    second: textOf(second),
    holds: placeOf(first) !== -1 && placeOf(first) < placeOf(second),
  }));
  const stillInLine = state.line.filter((card) => cards[card]?.binWhy !== undefined);
  const thrownAway = state.bin.filter((card) => cards[card]?.binWhy === undefined);
  return {
    constraints,
    stillInLine,
    thrownAway,
    praised: item.praise !== undefined && placeOf(item.praise.card) === 0,
    right: constraints.every(({ holds }) => holds) && stillInLine.length === 0 && thrownAway.length === 0,
  };
}
