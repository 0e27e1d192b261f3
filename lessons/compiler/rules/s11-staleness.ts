import { reviewOf } from '../../../renderer/core/review';
import type { Bank } from '../bank';
import { type Problem, problemAt } from '../problem';
import type { LessonContext, Rule } from './rule';

/** Numbers nobody may ring to test them. */
const neverTested: readonly string[] = ['999', '101', '112'];

/**
 * Warns of what nobody has looked at, or not for too long: law, helplines and tools change while a lesson stays as it was.
 * An empty date counts as overdue.
 */
export const s11: Rule = {
  id: 'S11',
  checkLesson: ({ lesson, today }) => (today === null ? [] : lessonProblems(lesson, today)),
  checkBank: ({ bank, today }) =>
    today === null ? [] : [...factProblems(bank, today), ...helplineProblems(bank, today)],
};

function lessonProblems({ front, yaml, file }: LessonContext['lesson'], today: string): readonly Problem[] {
  if (front === null || yaml === null) return [];
  const warn = (key: string, message: string) => [
    problemAt(file, yaml.keyOffsetOf([key]), 'S11', message, { severity: 'warning' }),
  ];
  if (reviewOf(front.reviewed, today).kind === 'never')
    return warn(
      'reviewed',
      'Unexpected lesson that no person has reviewed, expected the day of a review by a safeguarding professional',
    );
  if (front.reviewBy === null)
    return warn(
      'reviewBy',
      'Unexpected lesson without a day by which it is reviewed again, expected one within 12 months',
    );
  return front.reviewBy >= today
    ? []
    : warn('reviewBy', `Unexpected lesson past its review day ${front.reviewBy}, expected a new review`);
}

function factProblems({ facts }: Bank, today: string): readonly Problem[] {
  return [...facts.values()]
    .filter(({ value }) => value.reviewBy < today)
    .map(({ value, file, yaml, path }) =>
      problemAt(
        file,
        yaml.keyOffsetOf([...path, 'reviewBy']),
        'S11',
        `Unexpected fact ${value.id} past its review day ${value.reviewBy}, expected a look at its source, then a new day`,
        { severity: 'warning' },
      ),
    );
}

/** Every helpline that was checked too long ago; those never checked in one line, since none has been at first. */
function helplineProblems({ helplines }: Bank, today: string): readonly Problem[] {
  const lines = [...helplines.values()]
    .filter(({ value }) => value.status === 'confirmed' && !value.contacts.every(isNeverTested))
    .map((entry) => ({ entry, review: reviewOf(entry.value.checked, today) }));
  const never = lines.filter(({ review }) => review.kind === 'never');
  const warn = ({ value, file, yaml, path }: (typeof lines)[number]['entry'], message: string) =>
    problemAt(file, yaml.keyOffsetOf([...path, 'checked']), 'S11', `Unexpected helpline ${value.id} ${message}`, {
      severity: 'warning',
    });
  return [
    ...lines.flatMap(({ entry, review }) =>
      review.kind === 'old'
        ? [warn(entry, `last checked on ${review.day}, expected a check within 12 months: ring it or open it`)]
        : [],
    ),
    ...never
      .slice(0, 1)
      .map(({ entry }) =>
        warn(
          entry,
          `that nobody has checked${others(never.length - 1)}, expected the day on which a person rang or opened it`,
        ),
      ),
  ];
}

function isNeverTested({ value }: { readonly value: string }): boolean {
  return neverTested.includes(value);
}

function others(count: number): string {
  return count === 0 ? '' : ` (and ${count} more)`;
}
