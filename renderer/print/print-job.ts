import type { ReactNode } from 'react';
import type { Nation } from '../core/lesson/bank';
import type { HelpContent } from '../core/lesson/help';
import type { Outline, ResponseMethod } from '../core/lesson/outline';
import type { AudienceLesson, FacilitatorLesson } from '../lesson-parts/lesson-module';

/** A lesson with all that a script of it is printed from. */
export interface PrintedLesson {
  readonly outline: Outline;
  /** Whole items by activity key. */
  readonly activities: FacilitatorLesson['activities'];
  /** What pupils read, for a room without a screen. */
  readonly audience: AudienceLesson;
  readonly nation: Nation | null;
  /** Its contacts are those confirmed for this session; without any there is a line to write on. */
  readonly help: HelpContent;
}

/** What can be printed, with what it needs. */
export type PrintJob =
  | {
      readonly kind: 'guide';
      readonly lesson: PrintedLesson;
      readonly dropped: readonly string[];
      readonly methods: Readonly<Record<string, ResponseMethod>>;
      /** `Year 10`, or `null`. */
      readonly yearGroup: string | null;
      /** What to do when a pupil tells something, as the disclosure card has it. */
      readonly disclosure?: ReactNode;
    }
  | { readonly kind: 'tutor-script'; readonly lesson: PrintedLesson }
  | {
      readonly kind: 'help-card';
      readonly help: HelpContent;
      /** ISO day since which every number on it is checked; `null` while one is not. */
      readonly checkedSince: string | null;
    }
  | { readonly kind: 'key-words'; readonly outline: Outline }
  | {
      readonly kind: 'slips';
      readonly outline: Outline;
      readonly dropped: readonly string[];
      readonly methods: Readonly<Record<string, ResponseMethod>>;
    }
  | { readonly kind: 'question-cards' }
  /** `letters`: how many answers the room can choose from at most. */
  | { readonly kind: 'voting-cards'; readonly letters: number }
  | {
      readonly kind: 'tally';
      readonly outline: Outline;
      readonly dropped: readonly string[];
      readonly methods: Readonly<Record<string, ResponseMethod>>;
      /** A hall is counted row by row. */
      readonly hall: boolean;
    };

export type PrintKind = PrintJob['kind'];
