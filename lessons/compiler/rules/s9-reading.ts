import { readingAge, sentencesOf } from '../../../renderer/core/lesson/reading-age';
import { activitiesOf } from '../activity-use';
import { isPart, offsetOf, partsIn, wordsOf } from '../element';
import type { Passage } from '../passage';
import { type Problem, problemAt } from '../problem';
import { pupilTexts } from '../pupil-texts';
import type { LessonContext, Rule } from './rule';

/** A sentence of more words is read twice. */
const longestSentence = 20;
/** Fewer words than this say nothing about how hard a lesson is to read. */
const fewestWords = 100;

/** Words of the subject that not every pupil brings along, in the forms they are met in. */
const keyWords: readonly { readonly term: string; readonly pattern: RegExp }[] = (
  [
    ['sextortion', 'sextortion'],
    ['blackmail', String.raw`blackmail\w*`],
    ['threat', String.raw`threat(?:s|en\w*)?`],
    ['evidence', 'evidence'],
    ['report', 'report(?:s|ed|ing)?(?! remove)'],
    ['hash', 'hash(?:es)?'],
    ['fingerprint', 'fingerprints?'],
    ['removal tool', 'removal tools?'],
    ['private picture', 'private pictures?'],
    ['deepfake', 'deep-?fakes?'],
    ['consent', 'consent'],
    ['grooming', 'groom(?:ing|ed)'],
    ['extortion', 'extortion'],
    ['tactic', 'tactics?'],
  ] as const
).map(([term, source]) => ({ term, pattern: new RegExp(String.raw`\b${source}\b`, 'giu') }));

/** What pupils read can be read by the youngest of them. It only warns: a person judges better than a formula. */
export const s9: Rule = {
  id: 'S9',
  checkLesson: (context) =>
    context.lesson.front?.audience === 'staff'
      ? []
      : [
          ...ageProblems(context),
          ...longSentences(
            context.passages.filter(
              ({ origin, reader }) => origin === 'slide' || (origin === 'front-matter' && reader === 'pupil'),
            ),
          ),
          ...glossaryProblems(context),
        ],
  checkBank: ({ passages }) =>
    longSentences(
      passages.filter(({ origin, reader }) => reader === 'pupil' && (origin === 'item' || origin === 'fact')),
    ),
};

function ageProblems({ lesson, bank, kinds }: LessonContext): readonly Problem[] {
  const { front, yaml, file } = lesson;
  if (front === null || yaml === null) return [];
  const texts = pupilTexts(lesson, bank, activitiesOf(lesson, bank, kinds));
  if (texts.reduce((sum, text) => sum + wordCount(text), 0) < fewestWords) return [];
  const age = readingAge(
    texts,
    front.glossary.map((entry) => entry.term),
  );
  const [youngest] = front.ages;
  if (age <= youngest) return [];
  return [
    problemAt(
      file,
      yaml.keyOffsetOf(['ages']),
      'S9',
      `Unexpected reading age of ${age} for pupils from ${youngest}, expected at most ${youngest}: shorter sentences and shorter words`,
      { severity: 'warning' },
    ),
  ];
}

function longSentences(passages: readonly Passage[]): readonly Problem[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) => {
      const words = wordCount(sentence);
      if (words <= longestSentence) return [];
      return [
        passage.problem(
          'S9',
          passage.text.indexOf(sentence),
          `Unexpected sentence of ${words} words, expected at most ${longestSentence}: make two of it`,
          'warning',
        ),
      ];
    }),
  );
}

/** Each key word once, where pupils first meet it: on a slide, in a fact that is shown there, or in an item. */
function glossaryProblems(context: LessonContext): readonly Problem[] {
  const { lesson, passages } = context;
  if (lesson.front === null) return [];
  const explained = lesson.front.glossary.map(({ term, meaning }) => `${term} ${meaning}`).join(' ');
  const slides = passages.filter((passage) => passage.origin === 'slide');
  const borrowed = borrowedTexts(context);
  return keyWords
    .filter(({ pattern }) => explained.match(pattern) === null)
    .flatMap(({ term, pattern }) => {
      const message = `Unexpected key word “${term}” without its plain meaning, expected it in \`glossary\``;
      for (const passage of slides) {
        const [found] = passage.find(pattern);
        if (found) return [passage.problem('S9', found.index, message, 'warning')];
      }
      const from = borrowed.find(({ text }) => text.match(pattern) !== null);
      return from ? [problemAt(lesson.file, from.offset, 'S9', message, { severity: 'warning' })] : [];
    });
}

/** Words that come from the bank, with the place in the lesson that asks for them. */
function borrowedTexts({ lesson, bank, kinds }: LessonContext) {
  const facts = lesson.slides.flatMap((slide) =>
    slide.blocks
      .flatMap((block) => (isPart(block) ? [block, ...partsIn(block)] : partsIn(block)))
      .filter((part) => part.name === 'Fact')
      .map((part) => ({
        offset: offsetOf(part),
        text: bank.facts.get(wordsOf(part, 'id'))?.value.pupil ?? '',
      })),
  );
  const items = activitiesOf(lesson, bank, kinds).flatMap(({ part, item }) =>
    (item?.model.texts(item.item) ?? [])
      .filter((each) => each.reader === 'pupil')
      .map(({ text }) => ({ offset: offsetOf(part), text })),
  );
  return [...facts, ...items];
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}£][\p{L}\p{N}'’-]*|□/gu)?.length ?? 0;
}
