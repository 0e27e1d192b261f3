import type { Phase } from './outline';

/** A fault in an item, found by its own kind. `at` is the path inside the item, for the line in its file. */
export interface ItemProblem {
  /** Rule of the lesson language, such as `D4`. */
  readonly rule: string;
  readonly at: readonly (string | number)[];
  /** "Unexpected X, expected Y", with what to do instead. */
  readonly message: string;
}

/** A piece of an item's text, for the wording rules. */
export interface ItemText {
  readonly at: readonly (string | number)[];
  readonly text: string;
  /** `asserted`: the lesson says it is so. `quoted`: a wrong option, a myth, or a line somebody else says. */
  readonly voice: 'asserted' | 'quoted';
  /** Whether pupils read it. Notes, whys not shown on slides and misconceptions are for the facilitator. */
  readonly reader: 'pupil' | 'facilitator';
  /** Who speaks: no sentence, and no measure of how hard the rest is to read. */
  readonly isName?: true;
}

/** What an activity's view may depend on, beside its own state. */
export interface ViewContext {
  readonly phase?: Phase;
  /** Steps on show, from 1 to `steps(item)`. */
  readonly step: number;
  /** How many times the facilitator has pressed Reveal, from 0. */
  readonly revealed: number;
  /** Closed counts of hands for this question, one for each option; `null` when nothing was counted. */
  readonly tally: readonly number[] | null;
}

/**
 * An activity kind: everything about it that is not drawing. Pure. One folder under `renderer/activities/` holds it in
 * `model.ts`, with `audience.tsx` and `facilitator.tsx` beside it.
 *
 * `Item` is the whole item as the bank has it; `PublicItem` is what an audience page may hold (no target, why or
 * misconception); `View` is what crosses to the audience at this moment, revealed answers included.
 */
export interface ActivityDefinition<Item, PublicItem, State, Event, View> {
  /** The name in lessons, such as `Choice`. */
  readonly kind: string;
  /** Reads an item from the bank's YAML; the problems name the place inside the item. */
  parseItem(
    value: unknown,
  ): { readonly ok: true; readonly item: Item } | { readonly ok: false; readonly problems: readonly ItemProblem[] };
  /** Faults beyond its shape: options alike, a path that does not end in help, an order nobody can satisfy. */
  check(item: Item): readonly ItemProblem[];
  /** All words of the item, for the wording rules. */
  texts(item: Item): readonly ItemText[];
  /** The question or statement in one line, for lists and tables. */
  label(item: Item): string;
  toPublic(item: Item): PublicItem;
  /** How many presses of Next the activity takes, at least 1: a chat shows its lines one at a time. */
  steps(item: Item): number;
  /** How many deliberate presses of Reveal it has now. 0 when there is nothing to reveal. */
  reveals(item: Item, context: { readonly phase?: Phase; readonly counted: boolean }): number;
  /**
   * What a press of Reveal, or of Hide answer, does inside the activity: an event of its own, or `null` when there is nothing
   * to do at this step. For kinds with an answer at every step. Left out: presses are counted up to `reveals`.
   */
  revealing?(item: Item, state: State, step: number, forward: boolean): { readonly event: Event } | null;
  start(item: Item): State;
  reduce(item: Item, state: State, event: Event): State;
  /**
   * What a press of Next or Previous does inside the activity before the lesson moves: an event of its own; `awaits-choice`
   * while only the facilitator can say how it goes on; `null` when the lesson moves. Left out: the lesson always moves.
   */
  within?(item: Item, state: State, way: 'next' | 'previous'): { readonly event: Event } | 'awaits-choice' | null;
  /** Reads an event from the facilitator view or from a tap on the board; `null` when it is not one. */
  parseEvent(value: unknown): Event | null;
  /** Reads a saved state; `null` when it does not parse. */
  parseState(value: unknown): State | null;
  view(item: Item, state: State, context: ViewContext): View;
  /**
   * What does not fit at once in letters that are read from the back, in parts that Next passes through; in a hall letters
   * are larger. Never empty. Left out: it always fits.
   */
  partsOf?(item: Item, view: View, hall: boolean): readonly View[];
  /** What hands are counted for at this moment, in fixed order; empty when nothing is. */
  options(item: Item, state: State): readonly string[];
  /** The target options, or `null` when votes only steer the activity and are forgotten. */
  result(item: Item): { readonly target: readonly number[] } | null;
  /** Faults of several items of this kind on one slide, in order. `at` is the place of the item among them. Rule D4. */
  checkSet?(items: readonly Item[]): readonly { readonly at: number; readonly message: string }[];
  /**
   * For a kind that holds its own item in the lesson instead of naming one of the bank: what each attribute of its part
   * holds. `media` is the address of a file of the lesson, `media-text` its words.
   */
  readonly inPlace?: Readonly<Record<string, 'words' | 'media' | 'media-text'>>;
}

/** A kind with its types forgotten, as the registry holds it. Values it made itself are the only ones it is given back. */
export type ActivityModel = ActivityDefinition<unknown, unknown, unknown, unknown, unknown>;

/** Forgets the types of a kind so that kinds of every sort fit one registry. */
export function defineActivity<Item, PublicItem, State, Event, View>(
  definition: ActivityDefinition<Item, PublicItem, State, Event, View>,
): ActivityModel {
  // The registry hands an item only to the kind that parsed it, so the parameters always have the types they left with.
  return definition as unknown as ActivityModel;
}
