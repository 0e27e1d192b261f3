import { defineActivity, type ViewContext } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { parseOrNull, parseShape } from '../item-shape';
import { cardsOf, checkSequence, type SequenceItem, sequenceShape, textsOfSequence } from './item';
import { judge, reorder, type SequenceEvent, type SequenceState, startOrder } from './order';
import { sequenceParts } from './parts';

const place = z.int().check(z.minimum(0));
const stateShape = z.strictObject({ line: z.array(place), bin: z.array(place) });
const eventShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('move'), card: place, to: place }),
  z.strictObject({ kind: z.literal('to-bin'), card: place }),
  z.strictObject({ kind: z.literal('from-bin'), card: place }),
]);

/** The words on the cards, in the order they are first shown: nothing says which belong in the bin. */
export interface PublicSequence {
  readonly cards: readonly string[];
  /** Whether there is a bin on the slide. */
  readonly hasBin: boolean;
}

export interface SequenceView extends SequenceState {
  /** How the order did; after the first reveal. */
  readonly order: {
    readonly rules: readonly { readonly first: string; readonly second: string; readonly holds: boolean }[];
    readonly praise: string | null;
    /** `null` on a part of it that is without. */
    readonly explanation: string | null;
  } | null;
  /** The cards of the bin and why; after the second reveal. */
  readonly binned: readonly { readonly card: number; readonly why: string; readonly inBin: boolean }[] | null;
  /** Cards of the line that were thrown away; with `binned`. */
  readonly thrownAway: readonly number[];
  /** Where it takes turns: the places of the line on show, from, up to and without, and whether the bin is. Absent: everything. */
  readonly part?: { readonly places: readonly [from: number, to: number]; readonly bin: boolean };
}

function view(item: SequenceItem, state: SequenceState, { revealed }: ViewContext): SequenceView {
  const judgement = judge(item, state);
  const showBin = item.bin !== undefined && revealed >= 2;
  return {
    ...state,
    order:
      revealed === 0
        ? null
        : {
            rules: judgement.constraints,
            praise: judgement.praised ? (item.praise?.first ?? null) : null,
            explanation: item.explanation,
          },
    binned: showBin
      ? cardsOf(item).flatMap(({ binWhy }, card) =>
          binWhy === undefined ? [] : [{ card, why: binWhy, inBin: state.bin.includes(card) }],
        )
      : null,
    thrownAway: showBin ? judgement.thrownAway : [],
  };
}

const publicSequence = (item: SequenceItem): PublicSequence => ({
  cards: cardsOf(item).map((card) => card.text),
  hasBin: item.bin !== undefined,
});

/** Putting cards in order: any order in which the pairs that matter hold is right. Nothing is kept of it. */
export const sequence = defineActivity<SequenceItem, PublicSequence, SequenceState, SequenceEvent, SequenceView>({
  kind: 'Sequence',
  parseItem: (value) => parseShape(sequenceShape, value),
  check: checkSequence,
  texts: textsOfSequence,
  label: (item) =>
    item.bin === undefined ? 'Put the cards in order' : 'Put the cards in order, and bin the ones that don’t help',
  toPublic: publicSequence,
  steps: () => 1,
  reveals: (item) => (item.bin === undefined ? 1 : 2),
  start: startOrder,
  reduce: (_item, state, event) => reorder(state, event),
  parseEvent: (value) => parseOrNull(eventShape, value),
  parseState: (value) => parseOrNull(stateShape, value),
  view,
  partsOf: (item, shown, hall) => sequenceParts(publicSequence(item), shown, hall),
  options: () => [],
  result: () => null,
});
