import type { Helpline } from './lesson/bank';

/** Whether a person has looked at something, and how long ago. */
export type Review =
  | { readonly kind: 'never' }
  | { readonly kind: 'current'; readonly day: string }
  /** Longer than 12 months ago. */
  | { readonly kind: 'old'; readonly day: string };

/**
 * Judges an ISO day of review. Nothing, and a day still to come, count as never: a machine or a wrong clock does not
 * sign for a person.
 *
 * @param today ISO day
 */
export function reviewOf(day: string | null, today: string): Review {
  if (day === null || day > today) return { kind: 'never' };
  // ISO days compare as texts; the same day a year earlier need not exist for that.
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return { kind: day < yearAgo ? 'old' : 'current', day };
}

/** Numbers nobody may ring to test them. */
const neverTested: readonly string[] = ['999', '101'];

/** The helplines a person can check: all but those that are only 999 or 101. */
export const checkable = (helplines: readonly Helpline[]): readonly Helpline[] =>
  helplines.filter(({ contacts }) => contacts.some(({ value }) => !neverTested.includes(value)));

/** The newest day on which somebody rang or opened a helpline: in the bank, or ticked at this computer. */
export function helplineCheck(helpline: Helpline, ticks: Readonly<Record<string, string>>, today: string): Review {
  const days = [helpline.checked, ticks[helpline.id] ?? null].filter((day) => day !== null && day <= today).sort();
  return reviewOf(days.at(-1) ?? null, today);
}

/** The oldest day among several helplines' checks, for print; `null` when one that can be checked is not, just now. */
export function allCheckedSince(
  helplines: readonly Helpline[],
  ticks: Readonly<Record<string, string>>,
  today: string,
): string | null {
  const checks = checkable(helplines).map((helpline) => helplineCheck(helpline, ticks, today));
  const days = checks.flatMap((check) => (check.kind === 'current' ? [check.day] : []));
  return days.length === checks.length ? (days.sort()[0] ?? null) : null;
}
