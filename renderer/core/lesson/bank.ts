/**
 * The bank: facts, helplines and question items that every lesson shares. It is written as YAML under `lessons/bank/`,
 * read and checked by the compiler, and reaches the renderer as the data described here.
 */

/** The four nations whose help routes and law differ. `null` where it has not been set: it is never guessed. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

/** A fact of the bank. `pupil` is absent when the fact is for staff only. */
export interface Fact {
  /** Stable id, such as `F41`. */
  readonly id: string;
  /** Plain wording for pupils; shown on slides. */
  readonly pupil?: string;
  /** Wording for the slides of a briefing; a figure in it carries its source and year. Absent: `staff` is shown there. */
  readonly adult?: string;
  /** Wording for the facilitator, with the cautions that go with it. */
  readonly staff: string;
  /** True when the pupil wording holds a figure: the slide then shows source and year. */
  readonly figure: boolean;
  /** Year of the newest source; always there when `figure` is true. */
  readonly year?: number;
  /** Short names of the sources as shown to people, such as `CEOP Education`. */
  readonly sources: readonly string[];
  /** `multi`, `one`, `weak`, `conflict`: how well supported it is. */
  readonly support: string;
  /** ISO day after which the fact must be looked at again. */
  readonly reviewBy: string;
}

/**
 * A fact in the words the room reads or hears: pupils in no other words than theirs, the adults of a briefing in theirs.
 * `undefined` for pupils when it is for staff only.
 */
export function roomWording({ pupil, adult, staff }: Fact, audience: 'pupils' | 'staff'): string | undefined {
  return audience === 'staff' ? (adult ?? staff) : pupil;
}

/** What a helpline is for, in the order a help card shows them. */
export const needs = ['danger', 'report', 'remove', 'talk'] as const;
export type Need = (typeof needs)[number];

export interface HelplineContact {
  readonly kind: 'phone' | 'text' | 'web';
  /** As it is shown: `0800 1111`, `85258`, `childline.org.uk`. */
  readonly value: string;
}

/** A place to get help. Only `confirmed` ones leave the bank. */
export interface Helpline {
  readonly id: string;
  readonly name: string;
  /** Empty: on no help card, only where a lesson names it. */
  readonly needs: readonly Need[];
  /** Youngest and oldest age, in years, inclusive, that the service is for. */
  readonly ages: readonly [number, number];
  /** For adults who are worried about a child, and for nobody else. Absent: for the person who calls. */
  readonly about?: 'child';
  /** What it is for from 18 on, where it holds for adults too because of what happened before. */
  readonly later?: string;
  readonly nations: readonly Nation[];
  readonly contacts: readonly HelplineContact[];
  /** What happens there, in a few words for pupils. */
  readonly pupil: string;
  /** Place within its need, lowest first. */
  readonly order: number;
  /** Its name and its place within its need in a nation where they differ. */
  readonly local?: Readonly<Partial<Record<Nation, Pick<Helpline, 'name' | 'order'>>>>;
  /** ISO day on which a named person rang or opened it; `null` until somebody has. */
  readonly checked: string | null;
}
