import type { ResultsFile } from '../contract/results-file';
import type { Nation } from '../lesson/bank';
import type { LocalContact } from '../lesson/help';
import type { ResponseMethod } from '../lesson/outline';
import type { Cut, Plan } from '../lesson/plan';

/**
 * What covers the slide on the audience display. It stays until it is taken away or replaced by another. `words`: the key
 * words of the slide with their meanings.
 */
export const overlays = ['black', 'white', 'hide', 'help', 'words'] as const;
export type Overlay = (typeof overlays)[number];

/**
 * Which screen the room sees.
 * - `unknown`: not answered. Every display shows a neutral slide and no notes are drawn anywhere.
 * - `alone`: the room cannot see this screen, and no other display is in use: the facilitator is preparing.
 * - `shared`: the room sees this very screen (one display, or a mirrored one): only what is safe for the room is drawn.
 * - `separate`: the room sees the audience window and not this one.
 */
export interface Wall {
  readonly kind: 'unknown' | 'alone' | 'shared' | 'separate';
  /** The moment it is about, by `momentOf` in `core/displays/`: it holds until anything changes about the displays. */
  readonly displays?: string;
  /** The display that the room does not see: notes are drawn while this window is there. Absent where none can be told. */
  readonly here?: string;
}

export interface ActivityState {
  /** Presses of Reveal so far. */
  readonly revealed: number;
  /** The kind's own state; only the kind reads it. */
  readonly state: unknown;
}

/** One press while hands are counted: which option, and by how many its count changed. */
export interface CountStep {
  readonly option: number;
  readonly change: number;
}

/**
 * How many of a hall hold up a hand, as the facilitator judges it by looking. None of them says nobody or everybody: the
 * first and the last hold both.
 */
export const estimates = ['nearly-none', 'quarter', 'half', 'three-quarters', 'nearly-all'] as const;
export type Estimate = (typeof estimates)[number];

/** Hands being counted now. Never stored: only a closed count reaches the disk, once. */
export type Responses =
  | {
      readonly kind: 'closed';
      /**
       * How the last vote on a story went: for the facilitator alone, in memory alone, until the story or the lesson goes on.
       */
      readonly vote?: { readonly activity: string; readonly counts: readonly number[] };
    }
  | {
      readonly kind: 'open';
      readonly activity: string;
      /** Hands so far, one for each option. */
      readonly counts: readonly number[];
      /** For undo while counting; forgotten when the question is closed. */
      readonly history: readonly CountStep[];
    }
  /** In a hall, where hands are not counted: one option after the other. */
  | {
      readonly kind: 'estimating';
      readonly activity: string;
      /** One for each option; `null` until it was judged. */
      readonly amounts: readonly (Estimate | null)[];
      /** The option being judged now, from 0; as many as there are options once all of them were. */
      readonly at: number;
    };

export interface SessionState extends Plan {
  /** Where the session is: being taught; ended with the closing help on the wall; or the room is empty and slips may be typed. */
  readonly kind: 'teaching' | 'ended' | 'room-empty';
  /** Random, 32 hexadecimal digits. */
  readonly id: string;
  readonly lesson: { readonly id: string; readonly version: number };
  readonly startedAtMs: number;
  /** Start of the present run: reset when a session is continued, so that a night in between is not counted. */
  readonly runSinceMs: number;
  /** Teaching time of earlier runs, in ms. */
  readonly earlierMs: number;
  readonly nation: Nation | null;
  /** Confirmed for this session by the facilitator. */
  readonly contacts: readonly LocalContact[];
  /** How each question is answered, by item id: one method for both phases of a pair. */
  readonly methods: Readonly<Record<string, ResponseMethod>>;
  /** Smallest group a result may show; 5 to 20. */
  readonly k: number;
  /** Pupils taking part; `null` until the first count asks for it. One number for the whole session. */
  readonly n: number | null;
  /** The plan before each change of this run, newest last: for undo, in memory alone. Absent before the first. */
  readonly earlierPlans?: readonly Plan[];
  /** When the time is up, as the facilitator said; absent: when the planned length is. */
  readonly endsAtMs?: number;
  /** Taught in hall mode; absent otherwise. Chosen while preparing, the same for the whole session. */
  readonly hall?: true;
  /** `part`: which part of what the activity or the help card shows now, from 0; absent for the first. */
  readonly position: { readonly slide: string; readonly beat: number; readonly part?: number };
  /** When this slide came on show in this run, in ms since 1970. */
  readonly onSlideSinceMs: number;
  readonly overlay: Overlay | null;
  /** Which part, from 1, of the help card that covers the slide, or closes the lesson; absent for the first. */
  readonly helpPart?: number;
  /** Which page of the key words that cover the slide, from 0; absent for the first. */
  readonly wordsPage?: number;
  /** By activity key; absent until first touched. */
  readonly activities: Readonly<Record<string, ActivityState>>;
  /** Closed counts of hands, by activity key, one for each option. */
  readonly tallies: Readonly<Record<string, readonly number[]>>;
  /**
   * Closed estimates of a hall, by activity key: in memory alone, for the facilitator alone. They are no counts: nothing that
   * is saved, shown to the room or exported is made from them. Absent before the first.
   */
  readonly estimates?: Readonly<Record<string, readonly (Estimate | null)[]>>;
  /** What is protected already: on an earlier day, while slips were to come, or once all were in. `n` is fixed from then on. */
  readonly earlier: ResultsFile | null;
  readonly responses: Responses;
  readonly wall: Wall;
  /** The displays are told apart: a large 2 on the audience window, in memory alone. */
  readonly identifying?: true;
}

/** What a facilitator, a clicker or a tap on the board can ask for. */
export type SessionEvent =
  /** `sure`: leaves a story that still waits for a choice. */
  | { readonly kind: 'next'; readonly sure?: true }
  | { readonly kind: 'previous' | 'first' | 'last' }
  | { readonly kind: 'go-to'; readonly slide: string }
  | { readonly kind: 'overlay'; readonly overlay: Overlay }
  | { readonly kind: 'reveal' }
  | { readonly kind: 'hide-answer' }
  /** `sure`: a question that was counted before is counted again. Its count is kept until the new one is closed. */
  /** `estimate`: in a hall, in words instead of a count. In an assembly it always is. */
  | { readonly kind: 'open-responses'; readonly sure?: true; readonly estimate?: true }
  /** Keeps the count: the one moment at which a tally exists outside memory. */
  | { readonly kind: 'close-responses' }
  /** Throws away the count in progress. */
  | { readonly kind: 'discard-responses' }
  | { readonly kind: 'count'; readonly option: number; readonly change: 1 | -1 }
  /** Gives every pupil not yet counted to one option. */
  | { readonly kind: 'count-rest'; readonly option: number }
  /** Of the option being judged. */
  | { readonly kind: 'estimate'; readonly amount: Estimate }
  | { readonly kind: 'undo-count' }
  | { readonly kind: 'set-n'; readonly n: number }
  | { readonly kind: 'activity'; readonly activity: string; readonly event: unknown }
  | { readonly kind: 'set-dropped'; readonly slide: string; readonly dropped: boolean }
  /** Takes a proposal: drops these slides and no others, and teaches these in fewer minutes. */
  | { readonly kind: 'cut'; readonly cut: Cut }
  /** Gives a slide that was shortened its planned minutes again. */
  | { readonly kind: 'full-time'; readonly slide: string }
  /** Puts the plan back to what it was before the last change. */
  | { readonly kind: 'undo-plan' }
  /** "I have 25 minutes left"; `null` goes by the planned length again. */
  | { readonly kind: 'minutes-left'; readonly minutes: number | null }
  | { readonly kind: 'wall'; readonly wall: Wall }
  | { readonly kind: 'end-lesson' }
  | { readonly kind: 'back-to-lesson' }
  /** Large figures on the windows, until `on` is false, something covers the slide, or the wall is asked about. */
  | { readonly kind: 'identify'; readonly on: boolean }
  | { readonly kind: 'room-empty' }
  /** Leaves the rest of the lesson for another day: Home offers it again. */
  | { readonly kind: 'another-day' }
  /** All slips are typed: their protected form is kept, and every count of the session is erased. */
  | { readonly kind: 'slips-in'; readonly protected: ResultsFile };

/** Why an event did nothing, for the facilitator view to say in words. */
export type Refusal =
  | { readonly kind: 'covered'; readonly overlay: Overlay }
  | { readonly kind: 'counting' }
  | { readonly kind: 'last-slide' }
  | { readonly kind: 'first-slide' }
  /** The story waits for a choice: Next a second time leaves it. */
  | { readonly kind: 'choice-awaited' }
  | { readonly kind: 'nothing-to-reveal' }
  /** Nothing on this slide so far is in the glossary. */
  | { readonly kind: 'no-key-words' }
  | { readonly kind: 'nothing-to-count' }
  /** This question has a closed count; opening it a second time counts again. */
  | { readonly kind: 'counted-already'; readonly counted: number; readonly n: number }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'n-needed' }
  | { readonly kind: 'all-counted' }
  | { readonly kind: 'none-left-to-take' }
  | { readonly kind: 'n-below-counts'; readonly counted: number }
  | { readonly kind: 'n-fixed' }
  | { readonly kind: 'slips-question' };

/** What the store does after a change, in this order. */
export type Effect =
  | { readonly kind: 'publish' }
  | { readonly kind: 'save' }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

export interface Change {
  readonly next: SessionState;
  readonly effects: readonly Effect[];
}
