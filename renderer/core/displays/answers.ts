import type { Wall } from '../session/state';
import type { KnownDisplays } from '../settings';
import { type DisplaySet, hereIn, isCertain, momentOf } from './display-set';

/** What the facilitator answered, beyond which screen it is: `swapped` asks the app to change the two windows over. */
export type WallAnswer = Exclude<Wall['kind'], 'unknown'> | 'swapped';

/** Which display the room sees, and on which the notes may be: for the shell to place the two windows by. */
export interface Places {
  readonly room: string;
  readonly desk: string;
}

/** What follows from an answer, in this order. */
export interface Answered {
  /** Kept for the next time this set is in use; `null` for what is never remembered. */
  readonly remember: KnownDisplays | null;
  /** Asked of the shell; when it cannot, the question stands. `null` where there is nothing to place. */
  readonly places: Places | null;
  readonly wall: Wall;
}

/**
 * The answer that holds for the displays in use at this very moment. One that was given before a change does not, nor does
 * one about a screen that this window has left: notes are drawn only where the facilitator said that the room cannot see.
 */
export function wallNow(wall: Wall, set: DisplaySet): Wall['kind'] {
  if (wall.kind === 'unknown' || wall.displays !== momentOf(set)) return 'unknown';
  return wall.kind !== 'shared' && wall.here !== hereIn(set) ? 'unknown' : wall.kind;
}

/** Asked by hand, for these displays: no remembered answer takes the question away. */
export const asking = (set: DisplaySet): Wall => ({ kind: 'unknown', displays: momentOf(set) });

/**
 * What to do about displays that have changed, or a window that has moved between them: nothing, as the answer still holds
 * or was asked for; the question; or what was answered for this set before.
 */
export function afterChange(wall: Wall, set: DisplaySet, known: readonly KnownDisplays[]): 'stay' | 'ask' | Answered {
  if (wallNow(wall, set) !== 'unknown') return 'stay';
  const sameMoment = wall.displays === momentOf(set);
  if (sameMoment && wall.kind === 'unknown') return 'stay';
  const before = isCertain(set) ? known.find(({ displays }) => displays === set.key) : undefined;
  if (before === undefined) return 'ask';
  const moment = momentOf(set);
  if (before.wall === 'shared') return { remember: null, places: null, wall: { kind: 'shared', displays: moment } };
  if (before.room === null) return { remember: null, places: null, wall: { kind: 'separate', displays: moment } };
  const desk = deskOf(before, set);
  const here = hereIn(set);
  // Moved by hand to a third display: nobody has said whether the room sees that one.
  if (desk === undefined || (sameMoment && here !== before.room && here !== desk)) return 'ask';
  return {
    remember: null,
    places: { room: before.room, desk },
    wall: { kind: 'separate', displays: moment, here: desk },
  };
}

/** Remembered before there was a desk: of two displays it is the other. */
function deskOf({ room, desk }: KnownDisplays, { displays }: DisplaySet): string | undefined {
  if (desk !== undefined) return desk;
  return displays.length === 2 ? displays.find(({ id }) => id !== room)?.id : undefined;
}

/**
 * What follows from the facilitator's answer. The figures are 1 on this window and 2 on the audience window, so an answer
 * is about the displays that those are on. `cannot-swap`: the edition may not move windows.
 */
export function answered(given: WallAnswer, set: DisplaySet): Answered | 'cannot-swap' {
  const moment = momentOf(set);
  const here = hereIn(set);
  switch (given) {
    // Never remembered for the next lesson: a mirrored projector looks the same.
    case 'alone':
      return { remember: null, places: null, wall: { kind: 'alone', displays: moment, ...(here && { here }) } };
    case 'shared':
      return {
        remember: remembered(set, { wall: 'shared', room: null }),
        places: null,
        wall: { kind: 'shared', displays: moment },
      };
    case 'separate':
    case 'swapped': {
      const other = otherOf(set);
      if (here === undefined || other === undefined)
        return given === 'swapped'
          ? 'cannot-swap'
          : {
              remember: remembered(set, { wall: 'separate', room: null }),
              places: null,
              wall: { kind: 'separate', displays: moment },
            };
      const places = given === 'separate' ? { room: other, desk: here } : { room: here, desk: other };
      return {
        remember: remembered(set, { wall: 'separate', ...places }),
        places,
        wall: { kind: 'separate', displays: moment, here: places.desk },
      };
    }
  }
}

/** Where the audience window is; while none is open, where it would be opened. */
function otherOf({ displays }: DisplaySet): string | undefined {
  return (displays.find(({ audience }) => audience) ?? displays.find(({ facilitator }) => !facilitator))?.id;
}

const remembered = (set: DisplaySet, answer: Omit<KnownDisplays, 'displays'>): KnownDisplays | null =>
  isCertain(set) ? { displays: set.key, ...answer } : null;

/** The answers with one more, in place of an earlier one for the same set. */
export const withAnswer = (known: readonly KnownDisplays[], answer: KnownDisplays): readonly KnownDisplays[] => [
  ...known.filter(({ displays }) => displays !== answer.displays),
  answer,
];
