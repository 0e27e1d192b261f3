import type { ItemProblem, ItemText } from '../../core/lesson/activity';
import { z } from '../../core/schema';
import { alikeProblems, commonKeys, textAt, words } from '../item-shape';

const cardId = z
  .string()
  .check(
    z.regex(
      /^[a-z][a-z0-9-]*$/u,
      'Unexpected card id, expected small letters, digits and hyphens, such as keep-evidence',
    ),
  );

export const sequenceShape = z.strictObject({
  ...commonKeys('Sequence'),
  /** Cards that belong in the line, in the order they are first shown: not a right one. */
  cards: z.array(z.strictObject({ id: cardId, text: words })),
  /** Cards that belong in the bin, and why: shown to pupils when the bin is revealed. */
  bin: z.exactOptional(z.array(z.strictObject({ id: cardId, text: words, why: words })).check(z.minLength(1))),
  /** Pairs of card ids: the first comes before the second. */
  before: z.array(z.tuple([cardId, cardId])),
  /** A card that is fine anywhere and best first, and what to say when it is. */
  praise: z.exactOptional(z.strictObject({ card: cardId, first: words })),
  /** Shown with the answer: why several orders are right. */
  explanation: words,
});

export type SequenceItem = z.output<typeof sequenceShape>;

/** A card as the item has it, without saying on the slide where it belongs. */
export interface SequenceCard {
  readonly id: string;
  readonly text: string;
  /** Why it belongs in the bin; absent for a card of the line. */
  readonly binWhy?: string;
}

/**
 * All cards in the fixed order in which they are first shown. Bin cards are spread evenly among the others, so that
 * their place says nothing.
 */
export function cardsOf(item: SequenceItem): readonly SequenceCard[] {
  const bin = item.bin ?? [];
  const total = item.cards.length + bin.length;
  const places = new Set(bin.map((_, index) => Math.floor(((index + 0.5) * total) / bin.length)));
  let nextCard = 0;
  let nextBin = 0;
  return Array.from({ length: total }, (_, place) => {
    const thrown = places.has(place) ? bin[nextBin++] : undefined;
    if (thrown !== undefined) return { id: thrown.id, text: thrown.text, binWhy: thrown.why };
    const card = item.cards[nextCard++];
    // The places of the bin cards are all different, so the rest are exactly as many as the cards.
    if (card === undefined) throw new RangeError(`Unexpected place ${place}, expected one of ${total} cards`);
    return card;
  });
}

/** Rules D4 and D7. */
export function checkSequence(item: SequenceItem): ItemProblem[] {
  const problems: ItemProblem[] = [];
  const refuse = (at: readonly (string | number)[], message: string) => problems.push({ rule: 'D7', at, message });
  const total = item.cards.length + (item.bin?.length ?? 0);
  if (item.cards.length < 2 || total > 10)
    refuse(
      ['cards'],
      `Unexpected ${item.cards.length} cards (${total} with the bin), expected at least 2 and at most 10 in all`,
    );
  const ids = [...item.cards, ...(item.bin ?? [])].map((card) => card.id);
  const inLine = item.cards.map((card) => card.id);
  ids.forEach((id, index) => {
    const at = index < inLine.length ? ['cards', index, 'id'] : ['bin', index - inLine.length, 'id'];
    if (ids.indexOf(id) < index) refuse(at, `Unexpected second card “${id}”: give it an id of its own`);
  });
  item.before.forEach((pair, index) => {
    pair.forEach((id, side) => {
      if (!inLine.includes(id))
        refuse(['before', index, side], `Unexpected card “${id}”, expected one of ${inLine.join(', ')}`);
    });
  });
  if (item.praise !== undefined && !inLine.includes(item.praise.card))
    refuse(['praise', 'card'], `Unexpected card “${item.praise.card}”, expected one of ${inLine.join(', ')}`);
  const round = cycleIn(item.before);
  if (round !== null)
    refuse(
      ['before'],
      `Unexpected circle ${round.join(' before ')}: no order satisfies it, so remove one of these pairs`,
    );
  else if (item.before.length === 0) refuse(['before'], 'Unexpected empty list: name at least one pair that matters');
  else if (item.before.every(([first, second]) => inLine.indexOf(first) < inLine.indexOf(second)))
    refuse(['cards'], 'Unexpected right order: cards are first shown as listed, so list them in another order');
  const texts = [
    ...item.cards.map((card, index) => ({ at: ['cards', index, 'text'], text: card.text })),
    ...(item.bin ?? []).map((card, index) => ({ at: ['bin', index, 'text'], text: card.text })),
  ];
  return [...problems, ...alikeProblems('D4', texts)];
}

/** A circle of cards that each come before the next; `null` when some order satisfies every pair. */
function cycleIn(before: SequenceItem['before']): readonly string[] | null {
  const clear = new Set<string>();
  const visit = (id: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (clear.has(id)) return null;
    for (const [first, second] of before) {
      const round = first === id ? visit(second, [...way, id]) : null;
      if (round !== null) return round;
    }
    clear.add(id);
    return null;
  };
  for (const [first] of before) {
    const round = visit(first, []);
    if (round !== null) return round;
  }
  return null;
}

export function textsOfSequence(item: SequenceItem): ItemText[] {
  return [
    ...item.cards.flatMap((card, index) => textAt(['cards', index, 'text'], card.text, 'asserted', 'pupil')),
    ...(item.bin ?? []).flatMap((card, index) => [
      ...textAt(['bin', index, 'text'], card.text, 'quoted', 'pupil'),
      ...textAt(['bin', index, 'why'], card.why, 'asserted', 'pupil'),
    ]),
    ...textAt(['praise', 'first'], item.praise?.first, 'asserted', 'pupil'),
    ...textAt(['explanation'], item.explanation, 'asserted', 'pupil'),
    ...textAt(['note'], item.note, 'asserted', 'facilitator'),
  ];
}
