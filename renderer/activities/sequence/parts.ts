import { partsOf, type TextRun } from '../options/text-size';
import { fitsBoard } from './board-fit';
import type { PublicSequence, SequenceView } from './model';

/** What takes turns: cards of the line, then the bin; or what is revealed, a few lines at a time. */
export function sequenceParts(item: PublicSequence, view: SequenceView, hall: boolean): readonly SequenceView[] {
  if (view.binned !== null) return binParts(item.cards, view, view.binned, hall);
  if (view.order !== null) return orderParts(view, view.order, hall);
  return hall || !fitsBoard(item) ? boardParts(item, view, hall) : [view];
}

function boardParts({ cards, hasBin }: PublicSequence, view: SequenceView, hall: boolean): readonly SequenceView[] {
  const line = view.line.map((card) => ({ text: cards[card] ?? '', beside: 14, around: 3.6 }));
  const bin = view.bin.map((card) => ({ text: cards[card] ?? '', beside: 34, around: 2.4 }));
  const binRuns = bin.length === 0 ? [{ text: 'Bin', beside: 0, around: 4 }] : bin;
  return partsOf([line, ...(hasBin ? [binRuns] : [])], hall).map(({ groups, runs }) => ({
    ...view,
    part: { places: groups.includes(0) ? (runs ?? [0, line.length]) : [0, 0], bin: groups.includes(1) },
  }));
}

/** The words of the order as it did, one group each. */
export function orderGroups(order: NonNullable<SequenceView['order']>): readonly (readonly TextRun[])[] {
  return [
    ...order.rules.map(({ first, second }) => [
      { text: `${first} before ${second}`, beside: 8, share: 0.28, around: 5 },
    ]),
    order.praise === null ? [] : [{ text: order.praise, beside: 6, around: 3 }],
    order.explanation === null ? [] : [{ text: order.explanation, beside: 4, around: 3 }],
  ];
}

function orderParts(
  view: SequenceView,
  order: NonNullable<SequenceView['order']>,
  hall: boolean,
): readonly SequenceView[] {
  const rules = order.rules.length;
  return partsOf(orderGroups(order), hall).map(({ groups }) => ({
    ...view,
    order: {
      rules: order.rules.filter((_, index) => groups.includes(index)),
      praise: groups.includes(rules) ? order.praise : null,
      explanation: groups.includes(rules + 1) ? order.explanation : null,
    },
  }));
}

/** The words of the bin, one group for each card, then the cards to keep. */
export function binGroups(
  cards: readonly string[],
  binned: NonNullable<SequenceView['binned']>,
  thrownAway: readonly number[],
): readonly (readonly TextRun[])[] {
  const kept = thrownAway.map((card) => cards[card]).join(', ');
  return [
    ...binned.map(({ card, why }) => [
      { text: cards[card] ?? '', beside: 12, around: 2.4 },
      { text: why, beside: 6, around: 2.4 },
    ]),
    kept === '' ? [] : [{ text: `Keep in the line: ${kept}`, beside: 10, around: 4 }],
  ];
}

function binParts(
  cards: readonly string[],
  view: SequenceView,
  binned: NonNullable<SequenceView['binned']>,
  hall: boolean,
): readonly SequenceView[] {
  return partsOf(binGroups(cards, binned, view.thrownAway), hall).map(({ groups }) => ({
    ...view,
    binned: binned.filter((_, index) => groups.includes(index)),
    thrownAway: groups.includes(binned.length) ? view.thrownAway : [],
  }));
}
