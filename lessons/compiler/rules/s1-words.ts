import { roomWording } from '../../../renderer/core/lesson/bank';
import { factOf } from '../bank';
import { isPart, offsetOf, type PartElement, partsIn, walk, wordsOf } from '../element';
import { plainWords } from '../passage';
import { type Problem, problemAt } from '../problem';
import type { LessonContext } from './rule';

const notTheirFault =
  /(?:n't|\b(?:not|never|nobody|no one))\b(?! (?:only|just|all|entirely|completely|wholly|quite|always)\b)[^.!?]{0,80}\b(?:fault|to blame)\b|\b(?:blackmailers?|making (?:the|a) threat|doing (?:this|it|the blackmail)|behind (?:this|it)|who (?:threatens?|blackmails?|does (?:this|it)))\b[^.!?]{0,40}\b(?:is|are) to blame\b/iu;
const notTooLate = /(?:n't|\b(?:not|never))\b[^.!?]{0,40}\btoo late\b/iu;

/** Each `<NotYourFault>` says that it is nobody's fault who is threatened, or that it is not too late: in English, which we can read. */
export function notYourFaultProblems(context: LessonContext): readonly Problem[] {
  const { lesson } = context;
  if (!isEnglish(context)) return [];
  return partsIn(lesson.root, 'NotYourFault').flatMap((part) => {
    const words = wordsForAll(part, context);
    if (notTheirFault.test(words) || notTooLate.test(words)) return [];
    return [
      problemAt(
        lesson.file,
        offsetOf(part),
        'S1',
        'Unexpected <NotYourFault> that does not say so, expected “it isn’t your fault” or “the person making the threat is to blame”, outside <For>',
      ),
    ];
  });
}

/** Those of the opening say both. */
export function tooLateProblem(context: LessonContext, parts: readonly PartElement[]): readonly Problem[] {
  const [first] = parts;
  if (!first || !isEnglish(context)) return [];
  const words = parts.map((part) => wordsForAll(part, context)).join(' ');
  const refuse = (message: string) => problemAt(context.lesson.file, offsetOf(first), 'S1', message);
  return [
    ...(notTheirFault.test(words)
      ? []
      : [refuse('Unexpected opening without “not your fault”, expected “it isn’t your fault” in its <NotYourFault>')]),
    ...(notTooLate.test(words)
      ? []
      : [refuse('Unexpected opening without “not too late”, expected “it isn’t too late” in its <NotYourFault>')]),
  ];
}

function isEnglish({ lesson }: LessonContext): boolean {
  return /^en\b/u.test(lesson.front?.language ?? 'en');
}

/** The words everybody reads in a part, with facts in the wording of the room. */
function wordsForAll(part: PartElement, { lesson, bank }: LessonContext): string {
  const audience = lesson.front?.audience ?? 'pupils';
  const words = [...walk(part)].flatMap(({ node, around }) => {
    if (around.some((outer) => isPart(outer, 'For'))) return [];
    if (node.type === 'text') return [node.value];
    const fact = isPart(node, 'Fact') ? factOf(bank, wordsOf(node, 'id')) : undefined;
    return fact ? [roomWording(fact, audience) ?? ''] : [];
  });
  return plainWords(words.join(' ').replaceAll('\n', ' '));
}
