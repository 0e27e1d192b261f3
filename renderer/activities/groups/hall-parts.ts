import { hallParts, type TextRun } from '../options/text-size';
import type { GroupsView, PublicGroups } from './model';

/** The words of a task, one group each: the task with its facts, the cards, what happens afterwards. */
export function groupsGroups(item: PublicGroups, columns: 1 | 2): readonly (readonly TextRun[])[] {
  const { task, cards, back } = item;
  return [
    // With it the row of how many and how long, and the room that the timer takes.
    [
      { text: task, beside: 2, around: 4 },
      { text: '', beside: 0, around: 23 },
    ],
    cards.map(({ title, text }) => ({
      text: title === null ? text : `${title} ${text}`,
      beside: 12,
      // Two stand beside each other, so each is half as tall; its title and its groups are lines of their own.
      share: columns === 2 ? 0.3 : 0,
      around: columns === 2 ? 6 : 12,
    })),
    back === null ? [] : [{ text: back, beside: 4, around: 4 }],
  ];
}

/** Four cards or more stand in two columns, where letters are not those of a hall. */
export const columnsOf = ({ cards }: PublicGroups, hall = false): 1 | 2 => (cards.length > 1 && !hall ? 2 : 1);

/** In a hall: all of it, or the task, then the cards as far as they fit, then what happens afterwards. */
export function groupsHallParts(item: PublicGroups, view: GroupsView): readonly GroupsView[] {
  const parts = hallParts(groupsGroups(item, 1)).filter(
    ({ groups, runs }) => !groups.includes(0) || runs === undefined || runs[0] === 0,
  );
  if (parts.length === 1) return [view];
  const all = [0, item.cards.length] as const;
  return parts.map(({ groups, runs }) => ({
    ...view,
    part: {
      task: groups.includes(0),
      cards: groups.includes(1) ? (runs ?? all) : ([0, 0] as const),
      back: groups.includes(2),
    },
  }));
}
