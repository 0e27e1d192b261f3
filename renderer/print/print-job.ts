import type { ReactNode } from 'react';
import type { HelpContent, LocalContact } from '../core/lesson/help';
import type { Outline, ResponseMethod } from '../core/lesson/outline';

/** What can be printed, with what it needs. */
export type PrintJob =
  | {
      readonly kind: 'guide';
      readonly outline: Outline;
      readonly dropped: readonly string[];
      readonly methods: Readonly<Record<string, ResponseMethod>>;
      /** Whole items by activity key, as the facilitator's lesson module has them. */
      readonly activities: Readonly<Record<string, { readonly kind: string; readonly item: unknown }>>;
      /** Confirmed for this session; empty leaves a line to write on. */
      readonly contacts: readonly LocalContact[];
      /** `Year 10`, or `null`. */
      readonly yearGroup: string | null;
      /** What to do when a pupil tells something, as the disclosure card has it. */
      readonly disclosure?: ReactNode;
    }
  | {
      readonly kind: 'help-card';
      readonly help: HelpContent;
      /** ISO day since which every number on it is checked; `null` while one is not. */
      readonly checkedSince: string | null;
    }
  | {
      readonly kind: 'slips';
      readonly outline: Outline;
      readonly dropped: readonly string[];
      readonly methods: Readonly<Record<string, ResponseMethod>>;
    }
  | { readonly kind: 'question-cards' };

export type PrintKind = PrintJob['kind'];
