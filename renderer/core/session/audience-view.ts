import type { Nation } from '../lesson/bank';
import type { HelpContent } from '../lesson/help';
import type { GlossaryEntry } from '../lesson/outline';
import type { Overlay } from './state';

/** The ground of the light theme: four pale colours, because some people read better off another than cream. */
export const tints = ['cream', 'blue', 'green', 'peach'] as const;
export type Tint = (typeof tints)[number];

/** What the room's display takes from Settings: how it is drawn, and which of its keys act. */
export interface AudienceLook {
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Of the light theme alone. Absent: cream. */
  readonly tint?: Tint;
  readonly reducedMotion: boolean;
  readonly font: 'standard' | 'reading';
  /** `false`: single letters and marks do nothing in the audience window either. Absent: they act. */
  readonly singleKeys?: boolean;
  /** With those off, `.` and `,` act all the same. Absent: they do not. */
  readonly clicker?: true;
}

/** What presenter clickers send for black and white, as they have no other way. */
export const clickerKeys: readonly string[] = ['.', ','];

/** What a clicker sends that a lesson is taught with. */
export const testedKeys = ['next', 'previous', 'black'] as const;
export type TestedKey = (typeof testedKeys)[number];

/** What is on the room's display. */
export type AudienceScreen =
  /** Neutral: before the wall is confirmed, and whenever nothing should be seen. */
  | { readonly kind: 'holding' }
  /** A large figure, so that the facilitator can say which screen the room sees. */
  | { readonly kind: 'number'; readonly number: 1 | 2 }
  /** What a projector is tried out with; `pressed`: which keys of a clicker have arrived. Never during a lesson. */
  | { readonly kind: 'test'; readonly pressed: readonly TestedKey[] }
  | { readonly kind: 'cover'; readonly cover: Exclude<Overlay, 'help' | 'words'> }
  /** Key words of the slide with their plain meanings; `page` from 1. */
  | { readonly kind: 'words'; readonly words: readonly GlossaryEntry[]; readonly page: number; readonly pages: number }
  /** The help card, full screen: Help now, and the closing help after End lesson. */
  | { readonly kind: 'help'; readonly when: 'now' | 'closing'; readonly helpPart?: number }
  | {
      readonly kind: 'slide';
      readonly slide: string;
      /** Blocks on show, inclusive, from 0. */
      readonly from: number;
      readonly to: number;
      /** Which part of a help card on the slide, from 1; absent where it has one. */
      readonly helpPart?: number;
      /** What each activity on show shows, by key; made by the kind's own `view`. */
      readonly activities: Readonly<Record<string, unknown>>;
    };

/**
 * Everything the audience window needs, and all it ever gets: no notes, no targets before they are revealed, no counts
 * before they are revealed. Sent whole on every change.
 */
export interface AudienceView {
  readonly lesson: { readonly id: string; readonly version: number };
  readonly nation: Nation | null;
  readonly help: HelpContent;
  readonly look: AudienceLook;
  /** Hall mode: larger text. */
  readonly hall?: true;
  /** The slide has key words: a touch board offers them. */
  readonly keyWords?: true;
  readonly screen: AudienceScreen;
}
