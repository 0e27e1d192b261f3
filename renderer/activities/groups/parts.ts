import { partsOf, type TextRun } from '../options/text-size';
import type { GroupsView, PublicGroups } from './model';

/** The words of a task, one group each: the task with how many and how long, the cards, what happens afterwards. */
export function groupsGroups(item: PublicGroups, columns: 1 | 2): readonly (readonly TextRun[])[] {
  const { task, cards, back } = item;
  return [
    [
      // Heavier letters are wider.
      { text: task, beside: 2, share: 0.1, around: 4 },
      { text: '', beside: 0, around: 11 },
    ],
    columns === 1 ? cards.map((card) => cardRun(card, 0)) : pairsOf(cards).map((card) => cardRun(card, 0.51)),
    back === null ? [] : [{ text: back, beside: 4, around: 3 }],
  ];
}

type Card = PublicGroups['cards'][number];

/** Its title and its groups stand on a line above the words. */
const cardRun = ({ text }: Card, share: number): TextRun => ({ text, beside: 7, share, around: 11 });

/** Of two cards beside each other the longer one says how tall they are. */
function pairsOf(cards: readonly Card[]): readonly Card[] {
  return cards.flatMap((card, index) => {
    const other = cards[index + 1];
    if (index % 2 === 1) return [];
    return [other !== undefined && other.text.length > card.text.length ? other : card];
  });
}

/** Several cards stand in two columns, but in a hall. */
export const columnsOf = ({ cards }: PublicGroups, hall = false): 1 | 2 => (cards.length > 1 && !hall ? 2 : 1);

/** All of it, or the task, then the cards as far as they fit, then what happens afterwards. */
export function groupsParts(item: PublicGroups, view: GroupsView, hall: boolean): readonly GroupsView[] {
  const columns = columnsOf(item, hall);
  const parts = partsOf(groupsGroups(item, columns), hall).filter(
    ({ groups, runs }) => !groups.includes(0) || runs === undefined || runs[0] === 0,
  );
  if (parts.length === 1) return [view];
  const count = item.cards.length;
  const rows = (from: number, to: number) => [from * columns, Math.min(count, to * columns)] as const;
  return parts.map(({ groups, runs }) => ({
    ...view,
    part: {
      task: groups.includes(0),
      cards: groups.includes(1) ? rows(...(runs ?? [0, count])) : ([0, 0] as const),
      back: groups.includes(2),
    },
  }));
}
