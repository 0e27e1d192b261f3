import type { ActivityModel } from '../../../renderer/core/lesson/activity';
import { type ActivityUse, activitiesOf } from '../activity-use';
import type { BankItem } from '../bank';
import { offsetOf } from '../element';
import { problemAt } from '../problem';
import type { LessonSource } from '../read-lesson';
import type { Rule } from './rule';

/** With fewer questions than this, a majority is chance and not a pattern that pupils learn. */
const fewestForPattern = 3;

/**
 * Items are well formed, as their own kinds find (`parseItem`, `check`), and the right answer is not given away by its
 * length: it may be the longest option, by itself, in at most half of the questions with one right answer.
 */
export const d4: Rule = {
  id: 'D4',
  checkBank({ bank }) {
    const items = [...bank.items.values()];
    const telling = items.filter(({ value }) => isLongest(value) === true);
    const found = bank.problems.filter((problem) => problem.rule === 'D4');
    if (!isPattern(telling.length, items.filter(({ value }) => isLongest(value) !== null).length)) return found;
    const asked = items.filter(({ value }) => isLongest(value) !== null).length;
    return [
      ...found,
      ...telling.map(({ file, yaml }) =>
        problemAt(file, yaml.keyOffsetOf(['options']), 'D4', lengthMessage(telling.length, asked, 'of the bank')),
      ),
    ];
  },
  checkLesson({ lesson, bank, kinds }) {
    const all = activitiesOf(lesson, bank, kinds);
    const uses = new Map<string, ActivityUse>();
    for (const use of all) if (!uses.has(use.itemId)) uses.set(use.itemId, use);
    const asked = [...uses.values()].filter((use) => use.item && isLongest(use.item) !== null);
    const telling = asked.filter((use) => use.item && isLongest(use.item));
    const sets = kinds.flatMap((kind) => setProblems(lesson, kind, all));
    if (!isPattern(telling.length, asked.length)) return sets;
    return [
      ...sets,
      ...telling.map((use) =>
        problemAt(lesson.file, offsetOf(use.part), 'D4', lengthMessage(telling.length, asked.length, 'of this lesson')),
      ),
    ];
  },
};

/** What a kind finds wrong with several of its items on one slide. */
function setProblems({ file, slides }: LessonSource, kind: ActivityModel, uses: readonly ActivityUse[]) {
  const { checkSet } = kind;
  if (checkSet === undefined) return [];
  return slides.flatMap((slide) => {
    const own = uses.flatMap((use) => (use.slide === slide && use.item?.model === kind ? [use] : []));
    return checkSet(own.map((use) => use.item?.item)).flatMap(({ at, message }) => {
      const use = own[at];
      return use === undefined ? [] : [problemAt(file, offsetOf(use.part), 'D4', message)];
    });
  });
}

function isPattern(telling: number, asked: number): boolean {
  return asked >= fewestForPattern && telling * 2 > asked;
}

function lengthMessage(telling: number, asked: number, where: string): string {
  return `Unexpected right answer that is the longest option, as in ${telling} of the ${asked} questions ${where}, expected that in at most half: shorten it, or give a wrong option more to say`;
}

/** Whether its one right answer is longer than every other option; `null` for an item without exactly one. */
function isLongest({ model, item }: BankItem): boolean | null {
  const target = model.result(item)?.target ?? [];
  const lengths = model.options(item, model.start(item)).map((option) => option.length);
  const [only] = target;
  if (only === undefined || target.length > 1) return null;
  return lengths.every((length, index) => index === only || length < (lengths[only] ?? 0));
}
