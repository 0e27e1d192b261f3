import type { ProtectedForm, ResultEntry, ResultsFile } from '../contract/results-file';
import type { Outline, OutlineActivity, ResponseMethod } from '../lesson/outline';
import { protect, protectPair } from './protect';

/** Everything a class result is made from. The counts in it are forgotten by whoever passes them, once this is saved. */
export interface SessionAnswers {
  readonly outline: Outline;
  /** Closed counts of hands, by activity key. */
  readonly tallies: Readonly<Record<string, readonly number[]>>;
  /** Counts from typed slips, by activity key; no key for a pile of which no slip was typed. See `SlipTyping.counts`. */
  readonly slips: Readonly<Record<string, readonly number[]>>;
  /** How each question was answered, by item id; hands where nothing was chosen. */
  readonly methods: Readonly<Record<string, ResponseMethod>>;
  /** Pupils taking part. */
  readonly n: number;
  readonly k: number;
  /** Youngest and oldest age, in years. */
  readonly ages: readonly [number, number];
  /** Random id of the result, 32 hexadecimal digits: not the id of the session, which the audience window's address shows. */
  readonly session: string;
  /** `2026-11`. */
  readonly month: string;
  /** Version of the app. */
  readonly app: string;
  /** Entries protected on an earlier day, when the counts of hands had to be erased while slips were still to come. */
  readonly earlier?: readonly ResultEntry[];
  /** True when the app does this because nobody finished the session. */
  readonly unfinished?: boolean;
}

interface Counted {
  readonly activity: OutlineActivity;
  readonly target: readonly number[];
  readonly method: 'hands' | 'slips';
  readonly counts: readonly number[];
}

/**
 * Makes the class result: what is kept and what may leave the computer. Questions without a target and questions that
 * nobody answered by hand leave nothing. A question counted before and after, by one method, is protected as a pair.
 *
 * @throws RangeError naming the question, when its counts do not fit the lesson or the number of pupils
 */
export function sessionResults(answers: SessionAnswers): ResultsFile {
  const { n, k, outline } = answers;
  const counted = outline.slides.flatMap((slide) => slide.activities).flatMap((one) => countedActivity(answers, one));
  const once = counted.filter((one, index) => counted.findIndex((other) => sameQuestion(other, one)) === index);
  const fresh = once.map((one) => entry(one, formOf(one, once, n, k)));
  const kept = (answers.earlier ?? []).filter((old) => !fresh.some((one) => placeOf(one) === placeOf(old)));
  return {
    schema: 'not-alone-results',
    version: 1,
    app: answers.app,
    session: answers.session,
    lesson: { id: outline.id, version: outline.version },
    ages: answers.ages,
    month: answers.month,
    k,
    group: n >= 2 * k ? { n } : { fewerThan: 2 * k },
    results: inLessonOrder(outline, [...kept, ...fresh]),
    flags: answers.unfinished === true ? ['unfinished'] : [],
  };
}

function countedActivity(answers: SessionAnswers, activity: OutlineActivity): readonly Counted[] {
  const method = answers.methods[activity.item] ?? 'hands';
  if (activity.target === undefined || method === 'talk') return [];
  const counts = (method === 'hands' ? answers.tallies : answers.slips)[activity.key];
  // Opening and closing a question by mistake leaves a tally without a hand: that is no answer, not a result of zero.
  if (counts === undefined || (method === 'hands' && counts.every((one) => one === 0))) return [];
  if (counts.length !== activity.options.length)
    throw new RangeError(`Unexpected ${counts.length} counts for ${activity.key}, expected ${activity.options.length}`);
  return [{ activity, target: activity.target, method, counts }];
}

const sameQuestion = (a: Counted, b: Counted) =>
  a.activity.item === b.activity.item && a.activity.phase === b.activity.phase;

function formOf(one: Counted, all: readonly Counted[], n: number, k: number): ProtectedForm {
  const { phase, item } = one.activity;
  if (phase === undefined) return protect(one.counts, n, one.target, k);
  const other = all.find((candidate) => candidate.activity.item === item && isOtherPhase(candidate, phase));
  if (other === undefined) return protect(one.counts, n, one.target, k);
  const isBefore = phase === 'baseline';
  const [before, after] = isBefore ? ([one, other] as const) : ([other, one] as const);
  const pair = protectPair(before.counts, after.counts, n, one.target, k);
  return isBefore ? pair.before : pair.after;
}

const isOtherPhase = (candidate: Counted, phase: string) =>
  candidate.activity.phase !== undefined && candidate.activity.phase !== phase;

function entry({ activity, target, method, counts }: Counted, result: ProtectedForm): ResultEntry {
  return {
    item: activity.item,
    itemVersion: activity.itemVersion,
    phase: activity.phase ?? 'single',
    method,
    options: counts.length,
    target: [...target].sort((a, b) => a - b),
    result,
  };
}

const placeOf = (one: ResultEntry) => `${one.item} ${one.phase}`;

function inLessonOrder(outline: Outline, entries: readonly ResultEntry[]): readonly ResultEntry[] {
  const order = outline.slides.flatMap((slide) =>
    slide.activities.map((one) => `${one.item} ${one.phase ?? 'single'}`),
  );
  return [...entries].sort((a, b) => order.indexOf(placeOf(a)) - order.indexOf(placeOf(b)));
}
