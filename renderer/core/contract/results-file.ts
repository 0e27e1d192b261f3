import type { Phase } from '../lesson/outline';

/** What Rule A lets one question in one phase say. See `core/results/protect.ts`. */
export type ProtectedForm =
  /** Fewer than 2k pupils took part: nothing is said. */
  | { readonly form: 'withheld' }
  /** Exact count of every option, in order. */
  | { readonly form: 'full'; readonly counts: readonly number[] }
  /** Exact count of the target options together; the rest is n minus it. */
  | { readonly form: 'two'; readonly target: number }
  /** Fewer than k chose a target option. */
  | { readonly form: 'fewer' }
  /** More than n - k chose a target option: all, or all but fewer than k. */
  | { readonly form: 'allbut' };

/** One question in one phase. */
export interface ResultEntry {
  /** Item of the bank, and its version: wording never changes within one. */
  readonly item: string;
  readonly itemVersion: number;
  readonly phase: Phase | 'single';
  readonly method: 'hands' | 'slips';
  /** How many options the question has. */
  readonly options: number;
  /** Indices of its target options. */
  readonly target: readonly number[];
  readonly result: ProtectedForm;
}

/**
 * A class result: what is kept after a session and what may leave the computer. Version 1.
 * Holds no school, place, person, machine, day or time, and no count that Rule A hides.
 */
export interface ResultsFile {
  readonly schema: 'not-alone-results';
  readonly version: 1;
  /** Version of the app. */
  readonly app: string;
  /** Random, 32 hexadecimal digits. Made for the result alone: no address, window or message ever carries it. */
  readonly session: string;
  readonly lesson: { readonly id: string; readonly version: number };
  /** Youngest and oldest age, in years. */
  readonly ages: readonly [number, number];
  /** `2026-11`: never a day. */
  readonly month: string;
  readonly k: number;
  /** Pupils taking part: exact from 2k upward, else only that there were fewer than 2k. */
  readonly group: { readonly n: number } | { readonly fewerThan: number };
  readonly results: readonly ResultEntry[];
  /** `unfinished`: protected by the app because nobody finished the session by midnight. */
  readonly flags: readonly 'unfinished'[];
}
