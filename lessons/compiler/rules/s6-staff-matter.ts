import { attributeOffset, isForTheRoom, isPart, walk, wordsOf } from '../element';
import type { Passage } from '../passage';
import { type Problem, problemAt } from '../problem';
import { phraseProblems } from './phrases';
import type { LessonContext, Rule } from './rule';
import { deathAllowed, deaths, howTo, nationality, police } from './s6-phrases';

/**
 * What is for staff stays out of what pupils read and hear: facts without pupil wording, deaths and self-harm, nationality, how
 * police record it. And nobody reads or hears a tool or a way not to be found.
 */
export const s6: Rule = {
  id: 'S6',
  checkLesson: (context) =>
    context.lesson.front?.audience === 'staff' ? [] : [...staffFacts(context), ...check(context.passages)],
  checkBank: ({ passages }) => check(passages),
};

function check(passages: readonly Passage[]): readonly Problem[] {
  const met = passages.filter(
    ({ reader, origin }) => reader === 'pupil' || origin === 'say' || origin === 'front-matter',
  );
  return [
    ...phraseProblems(
      'S6',
      deaths,
      // A helpline may say what it is for: somebody may need exactly that line.
      met.filter((passage) => passage.origin !== 'helpline'),
      { allowed: deathAllowed },
    ),
    ...phraseProblems('S6', [nationality, ...police, ...howTo], met),
  ];
}

function staffFacts({ lesson, bank }: LessonContext): readonly Problem[] {
  return [...walk(lesson.root)].flatMap(({ node, around }) => {
    if (!isPart(node, 'Fact') || !isForTheRoom(around)) return [];
    const said = around.some((outer) => isPart(outer, 'Say'));
    const id = wordsOf(node, 'id');
    const fact = bank.facts.get(id)?.value;
    if (!fact || fact.pupil !== undefined) return [];
    return [
      problemAt(
        lesson.file,
        attributeOffset(node, 'id'),
        'S6',
        `Unexpected fact ${id} ${said ? 'in words said to pupils' : 'on the slide'}, which is for staff only, expected it in <Notes> outside <Say>`,
      ),
    ];
  });
}
