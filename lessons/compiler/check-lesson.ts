import type { ActivityModel } from '../../renderer/core/lesson/activity';
import type { Bank } from './bank';
import { bankPassages } from './bank-passages';
import { lessonPassages } from './lesson-passages';
import { applyOverrules, type Overrule } from './overrule';
import { firstProblems, guarded, type Problem, sortProblems } from './problem';
import type { LessonSource } from './read-lesson';
import { rules } from './rules/rules';
import { sourceFile } from './source-file';

/** What a check found: every problem in reading order, and every rule that was set aside with its reason. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly overruled: readonly Overrule[];
}

/** Checks one lesson against every rule. The bank is judged by itself, once. */
export function checkLesson(
  lesson: LessonSource,
  bank: Bank,
  kinds: readonly ActivityModel[],
  lessonIds: ReadonlySet<string>,
  today: string | null = null,
): Findings {
  if (!lesson.whole) return settle(lesson.problems, []);
  const found = guarded(lesson.file, () => {
    const context = { lesson, bank, kinds, lessonIds, passages: lessonPassages(lesson), today };
    return rules.flatMap((rule) => guarded(lesson.file, () => rule.checkLesson?.(context) ?? []));
  });
  return settle(found, lesson.overrules);
}

/** Checks the bank, whether or not a lesson uses what is in it. */
export function checkBank(bank: Bank, today: string | null = null): Findings {
  const file = sourceFile('bank', '');
  const found = guarded(file, () => {
    const context = { bank, passages: bankPassages(bank), today };
    return rules.flatMap((rule) => guarded(file, () => rule.checkBank?.(context) ?? []));
  });
  return settle(found, bank.overrules);
}

function settle(found: readonly Problem[], overrules: readonly Overrule[]): Findings {
  const { problems, used } = applyOverrules(found, overrules);
  return { problems: firstProblems(sortProblems(problems)), overruled: used };
}
