import type { Nation } from './bank';
import type { Place } from './place';

/** Which phase of a pair a question belongs to; absent for a question asked once. */
export type Phase = 'baseline' | 'endpoint';

/** How the room answers: hands counted by the facilitator, paper slips typed afterwards, or talk with nothing counted. */
export const methods = ['hands', 'slips', 'talk'] as const;
export type ResponseMethod = (typeof methods)[number];

/** One activity on a slide. */
export interface OutlineActivity {
  /** Unique in the lesson: `<slide id>.<item id>`. */
  readonly key: string;
  /** Name of the kind, as in the lesson: `Choice`. */
  readonly kind: string;
  /** Id of the item in the bank: `K3`. */
  readonly item: string;
  readonly itemVersion: number;
  readonly phase?: Phase;
  /** Nations it is asked in; absent for all of them. */
  readonly nations?: readonly Place[];
  /** What it is called in lists and tables: the question or statement. */
  readonly label: string;
  /** Option texts, in their fixed order; empty for kinds whose options change. */
  readonly options: readonly string[];
  /** Indices of the target options; absent when the activity yields no class result. */
  readonly target?: readonly number[];
}

/**
 * One press of Next: what is on the slide at that moment. Blocks are the children of the slide, counted from 0 without
 * its notes; `from` to `to` (inclusive) are shown. At most one activity is on show in a beat.
 */
export interface Beat {
  readonly from: number;
  readonly to: number;
  /** Key of the activity on show. */
  readonly activity?: string;
  /** How many steps of that activity are on show, from 1. */
  readonly activityStep?: number;
  /** A help card is on show. How many parts it has depends on the room: see `helpPages`. */
  readonly helpCard?: true;
  /** Places in the glossary, from 0, of key words in the title and in the blocks shown so far; absent where there are none. */
  readonly terms?: readonly number[];
}

/** Who may lead a part of a lesson that two people share. */
export const partRoles = ['officer', 'teacher', 'youth-worker', 'safeguarding-lead'] as const;
export type PartRole = (typeof partRoles)[number];

export type NoteLine =
  | {
      readonly kind: 'say' | 'do' | 'note';
      /** Plain text, for printing and lists. */
      readonly text: string;
    }
  /** Who leads from here on. */
  | { readonly kind: 'part'; readonly role: PartRole };

export interface OutlineSlide {
  readonly id: string;
  readonly title: string;
  /** Planned whole minutes. */
  readonly minutes: number;
  /** The fewest whole minutes it can be taught in when time is short; absent when it needs all of `minutes`. */
  readonly leastMinutes?: number;
  /** True when it may not be dropped. */
  readonly keep: boolean;
  /** Numbers of the outcomes it teaches or measures, from 1, as `Outline.outcomes` lists them. Absent where none is named. */
  readonly outcomes?: readonly number[];
  readonly layout: SlideLayout;
  /** Never empty. */
  readonly beats: readonly Beat[];
  /** The same in hall mode, where the author's breaks split the slide and each part takes the place of the last. Absent where nothing differs. */
  readonly hallBeats?: readonly Beat[];
  readonly notes: readonly NoteLine[];
  readonly activities: readonly OutlineActivity[];
  /** Names of the lesson parts used on the slide, such as `HelpCard`. */
  readonly parts: readonly string[];
  /** Facts that the room reads on the slide, or hears in what is said with it; absent where there are none. */
  readonly taught?: readonly { readonly fact: string; readonly where: 'slide' | 'say' }[];
}

export const slideLayouts = ['standard', 'statement', 'question', 'chat', 'help'] as const;
export type SlideLayout = (typeof slideLayouts)[number];

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}

/** What the lesson is, as data. Timing, cuts, printing, results and tests work from this, never from rendered React. */
export interface Outline {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly format: 'lesson' | 'assembly' | 'workshop' | 'briefing';
  readonly audience: 'pupils' | 'staff';
  /** Youngest and oldest age, in years, inclusive. */
  readonly ages: readonly [number, number];
  readonly minutes: number;
  readonly outcomes: readonly string[];
  readonly curriculum: readonly { readonly nation: Nation; readonly topic: string }[];
  /** ISO day of a person's review; `null` until there was one. */
  readonly reviewed: string | null;
  readonly reviewBy: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly glossary: readonly GlossaryEntry[];
  readonly follows: readonly string[];
  readonly followedBy: readonly string[];
  /** Flesch-Kincaid grade plus 5, in years, of what pupils read. */
  readonly readingAge: number;
  readonly slides: readonly OutlineSlide[];
  /** Ids of every fact the lesson uses, sorted. */
  readonly facts: readonly string[];
}

/** The slide of this id. Throws RangeError when the lesson has none. */
export function slideById(outline: Outline, id: string): OutlineSlide {
  const slide = outline.slides.find((candidate) => candidate.id === id);
  if (slide === undefined) throw new RangeError(`Unexpected slide ${id}, expected one of ${outline.id}`);
  return slide;
}
