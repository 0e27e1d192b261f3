import type { ActivityModel } from '../../../renderer/core/lesson/activity';
import type { Bank } from '../bank';
import type { Passage } from '../passage';
import type { Problem, RuleId } from '../problem';
import type { LessonSource } from '../read-lesson';

/** What a rule may look at when it judges a lesson. */
export interface LessonContext {
  readonly lesson: LessonSource;
  readonly bank: Bank;
  readonly kinds: readonly ActivityModel[];
  /** Ids of every lesson there is. */
  readonly lessonIds: ReadonlySet<string>;
  /** Every sentence of the lesson, in order. */
  readonly passages: readonly Passage[];
  /** ISO day of the check, for what grows old; `null` where the same words must always give the same answer. */
  readonly today: string | null;
}

/** What a rule may look at when it judges the bank, which belongs to no lesson. */
interface BankContext {
  readonly bank: Bank;
  readonly passages: readonly Passage[];
  readonly today: string | null;
}

/** One rule of the lesson language. Each tells every problem it finds; none depends on another. */
export interface Rule {
  readonly id: RuleId;
  checkLesson?(context: LessonContext): readonly Problem[];
  checkBank?(context: BankContext): readonly Problem[];
}
