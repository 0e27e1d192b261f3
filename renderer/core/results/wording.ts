import { assertNever } from '../assert-never';
import type { ProtectedForm, ResultEntry, ResultsFile } from '../contract/results-file';
import { targetInterval } from './interval';

type Group = ResultsFile['group'];

/** Printed with every result that has a before and an after. */
export const standingCaveat =
  'Before and after in the same lesson shows short-term change, not lasting effect or cause.';

/** How many took part: "28 pupils" or "fewer than 10 pupils". */
export function sayGroup(group: Group): string {
  return 'n' in group ? `${group.n} pupils` : `fewer than ${group.fewerThan} pupils`;
}

/**
 * How many chose a target option, in words: "12 of 28 (43 %)", "fewer than 5 of 28 (under 18 %)", "more than 23 of 28
 * (all, or all but fewer than 5; over 82 %)". Zero and everybody are never said.
 */
export function sayTarget(entry: ResultEntry, group: Group, k: number): string {
  if (!('n' in group)) return withheldWords(group);
  const { form } = entry.result;
  const percentage = sayPercentage(entry, group, k);
  if (form === 'allbut') return `${sayBriefly(entry, group, k)} (all, or all but fewer than ${k}; ${percentage})`;
  return `${sayBriefly(entry, group, k)} (${percentage})`;
}

/** The same without a percentage, for a line that holds two: "more than 23 of 28". */
function sayBriefly(entry: ResultEntry, group: Group, k: number): string {
  if (!('n' in group)) return withheldWords(group);
  const { low } = targetInterval(entry, group, k);
  const { form } = entry.result;
  switch (form) {
    case 'withheld':
      return withheldWords({ fewerThan: 2 * k });
    case 'fewer':
      return `fewer than ${k} of ${group.n}`;
    case 'allbut':
      return `more than ${group.n - k} of ${group.n}`;
    case 'two':
    case 'full':
      return `${low} of ${group.n}`;
    default:
      return assertNever(form);
  }
}

const withheldWords = (group: { readonly fewerThan: number }) => `not shown: fewer than ${group.fewerThan} took part`;

/** Before and after in one line: "12 of 28 before; more than 23 of 28 after". */
export function sayPair(before: ResultEntry, after: ResultEntry, group: Group, k: number): string {
  if (!('n' in group)) return withheldWords(group);
  return `${sayBriefly(before, group, k)} before; ${sayBriefly(after, group, k)} after`;
}

/** The net change, when both counts are exact; otherwise `null`: a difference of bands would say more than the bands. */
export function sayChange(before: ResultEntry, after: ResultEntry): string | null {
  const [from, to] = [exactTarget(before), exactTarget(after)];
  if (from === null || to === null) return null;
  if (from === to) return 'the same number before and after';
  return to > from ? `${to - from} more after than before` : `${from - to} fewer after than before`;
}

function exactTarget({ result, target }: ResultEntry): number | null {
  if (result.form === 'two') return result.target;
  if (result.form === 'full') return target.reduce((total, option) => total + (result.counts[option] ?? 0), 0);
  return null;
}

/** Whole numbers only, and never 0 % or 100 %, which would read as nobody or everybody. */
function sayPercentage(entry: ResultEntry, group: { readonly n: number }, k: number): string {
  const { form } = entry.result;
  if (form === 'fewer') return `under ${Math.ceil((100 * k) / group.n)} %`;
  if (form === 'allbut') return `over ${Math.floor((100 * (group.n - k)) / group.n)} %`;
  return sayShare(targetInterval(entry, group, k).low, group.n);
}

/** A published count as a whole percentage of its base: "43 %". Source: docs/results-format.md. */
export function sayShare(count: number, n: number): string {
  const rounded = Math.round((100 * count) / n);
  if (rounded === 0) return 'under 1 %';
  return rounded === 100 ? 'over 99 %' : `${rounded} %`;
}

/**
 * Why a question says what it says, in the facilitator's words. Made from the published form alone, so that the reason
 * gives nothing away that the form hides.
 */
export function sayReason(form: ProtectedForm['form'], paired: boolean, group: Group, k: number): string {
  switch (form) {
    case 'withheld':
      return `Not shown, because in a group smaller than ${2 * k} an answer can point at a pupil.`;
    case 'fewer':
      return `Shown as ‘fewer than ${k}’ to protect pupils. Nobody at all is shown in the same way.`;
    case 'allbut':
      return `Shown as ‘more than ${'n' in group ? group.n - k : ''}’ to protect pupils. Everybody is shown in the same way.`;
    case 'two':
      return paired
        ? `Shown as two groups to protect pupils: before or after, fewer than ${k} gave one of the answers, or gave none.`
        : `Shown as two groups to protect pupils: fewer than ${k} gave one of the answers, or gave none.`;
    case 'full':
      return `Every answer is shown, because each was given by at least ${k}.`;
    default:
      return assertNever(form);
  }
}
