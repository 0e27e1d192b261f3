import { attributeOffset, isPart, walk, wordsOf } from '../element';
import type { Passage } from '../passage';
import { type Problem, problemAt } from '../problem';
import { type Phrase, phraseProblems, type Span } from './phrases';
import type { LessonContext, Rule } from './rule';

const number = String.raw`(?:\d+(?:[,.]\d+)*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|half|a third|a quarter)`;
const death = String.raw`(?:deaths?|died|dies|die|dead|killed|kills?|suicides?|self-?harm\w*|took (?:his|her|their) own li(?:fe|ves))`;
const deathOrNumber = new RegExp(String.raw`\b(?:(?<death>${death})|${number})\b|(?<end>[.!?])`, 'giu');

/** A word for death and a number in one sentence, whichever comes first. */
function deathFigures(text: string): readonly Span[] {
  const spans: Span[] = [];
  let first: RegExpExecArray | null = null;
  for (const found of text.matchAll(deathOrNumber)) {
    if (found.groups?.['end'] !== undefined) first = null;
    else if (first === null) first = found;
    else if ((first.groups?.['death'] === undefined) !== (found.groups?.['death'] === undefined)) {
      spans.push({ index: first.index, words: text.slice(first.index, found.index + found[0].length) });
      first = null;
    }
  }
  return spans;
}

const deaths: readonly Phrase[] = [
  deathFigures,
  /\bsuicid\w*/giu,
  /\b(?:took|taken|takes?|taking|end(?:ed|ing|s)?) (?:his|her|their|your|my) own li(?:fe|ves)\b/giu,
  /\bkill(?:ed|ing|s)? (?:himself|herself|themsel(?:f|ves)|yourself|myself)\b/giu,
].map((pattern) => ({
  pattern,
  instead: 'nothing about deaths on what pupils see: leave it to the notes, or say who helps',
}));

// With capitals, so that to polish a picture names nobody. The four nations are wording for law and help.
const nationality: Phrase = {
  pattern:
    /\b(?:Nigerians?|Nigeria|Ghanaians?|Ghana|Ivorians?|Ivory Coast|Cote d'Ivoire|Beninese|Benin|Cameroonians?|Cameroon|Filipin[oa]s?|Philippines|Moroccans?|Morocco|Algerians?|Algeria|Russians?|Russia|Ukrainians?|Chinese|China|Vietnamese|Vietnam|Cambodians?|Cambodia|Thais?|Thailand|Indonesians?|Indonesia|Indians?|India|Pakistanis?|Pakistan|Bangladeshis?|Romanians?|Romania|Albanians?|Albania|Bulgarians?|Polish|Poles|Turkish|Turks|Brazilians?|Africans?|(?:West|East|North|South) Africa|Africa|(?:South ?-?East )?Asians?|South ?-?East Asia|Eastern Europeans?|Americans?|foreigners?|Foreigners?|foreign (?:gangs?|criminals?|people|men))\b/gu,
  instead: '“criminal groups, often in other countries”: pupils in the room share those heritages',
};

/** What is for staff stays out of what pupils see: facts without pupil wording, figures about deaths, nationality. */
export const s6: Rule = {
  id: 'S6',
  checkLesson: (context) =>
    context.lesson.front?.audience === 'staff' ? [] : [...staffFacts(context), ...check(context.passages)],
  checkBank: ({ passages }) => check(passages),
};

function check(passages: readonly Passage[]): readonly Problem[] {
  // A helpline may say what it is for: somebody may need exactly that line.
  const shown = passages.filter((passage) => passage.reader === 'pupil');
  return [
    ...phraseProblems(
      'S6',
      deaths,
      shown.filter((passage) => passage.origin !== 'helpline'),
    ),
    ...phraseProblems('S6', [nationality], shown),
  ];
}

function staffFacts({ lesson, bank }: LessonContext): readonly Problem[] {
  return [...walk(lesson.root)].flatMap(({ node, around }) => {
    if (!isPart(node, 'Fact')) return [];
    const said = around.some((outer) => isPart(outer, 'Say'));
    if (!said && around.some((outer) => isPart(outer, 'Notes'))) return [];
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
