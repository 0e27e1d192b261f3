import type { Display } from '../contract/ipc';

/** The displays in use, as far as the edition can tell. */
export interface DisplaySet {
  /** Recognises the same set again, on another day too; never shown. */
  readonly key: string;
  /** Counts what happened to the displays in this run: an answer about one moment does not hold after the next change. */
  readonly change: number;
  /** True when there is more than one display, not mirrored. */
  readonly extended: boolean;
  /** Empty where the edition may not list them. */
  readonly displays: readonly Display[];
}

/** The set as the desktop edition knows it: by what the system calls each display, and by its size; never by its place. */
export function displaySetOf(displays: readonly Display[], change: number): DisplaySet {
  return {
    key: displays
      .map(({ id, width, height }) => `${id} ${width}x${height}`)
      .sort()
      .join(', '),
    change,
    extended: displays.length > 1,
    displays,
  };
}

/** The display this window is on, where the edition can tell. */
export const hereIn = (set: DisplaySet): string | undefined => set.displays.find(({ facilitator }) => facilitator)?.id;

/** This set, and nothing having happened to it since: what an answer is about. */
export const momentOf = ({ key, change }: DisplaySet): string => `${change}: ${key}`;

/** False when two displays of one model cannot be told apart: after any change either may be the one on the wall. */
export const isCertain = ({ displays }: DisplaySet): boolean => displays.every(({ twin }) => twin !== true);
