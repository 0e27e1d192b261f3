import type { Bank } from '../bank';
import type { Passage } from '../passage';
import { type Problem, problemAt } from '../problem';
import { lettersOf, spansOf } from './phrases';
import type { Rule } from './rule';

const number = String.raw`\d+(?:[,.]\d+)*`;
/** From its first digit: a number is read once, however long it is. */
const amount = String.raw`\b(?<!\d[,.])${number}`;
const money = String.raw`[£$€] ?${number}(?: ?(?:million|thousand|k|m))?\b|${amount} ?(?:pounds?|pence|euros?|dollars?)\b`;
const time = String.raw`${amount}(?:\s|-)?(?:am|pm|seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|fortnights?|months?|years?)\b(?!(?:\s|-)old)|\b\d{1,2}[:.]\d{2}\b`;

/** Numbers that are not figures: ages, names of things, and the running of the lesson itself. */
const notFigures = [
  String.raw`\b(?:age[ds]?|under|over|turn(?:s|ed)?|from|is|are|was|were|at|be)[ -](?:of )?1?\d(?: ?(?:to|and|or|-|–) ?\d{1,2})?s?\b(?! ?%| per ?cent|,\d|\.\d| (?:in|out of) (?:\d|every|two|three|four|five|ten)| \w*(?:people|pupils|boys|girls|children|reports|cases|times|victims))`,
  String.raw`\b\d{1,2}(?:\+|s\b| ?(?:and|or) (?:over|older|under|younger)\b)`,
  String.raw`\b\d{1,2}(?:\s|-)years?(?:\s|-)olds?\b`,
  String.raw`(?<=\b(?:jay|amara|ella|kai|leah|chidi|rhys|tomasz)(?:,| \()? ?)\d{1,2}\b`,
  String.raw`\b\d{1,2} to \d{1,2}(?: and \d{1,2})? year olds?\b`,
  String.raw`\b(?:years?|key stage|ks|question|line|lines|slide|step|card|part|number|page|lesson|group|room|act|section|outcome|article|option|box) ?\d+(?: ?(?:to|and|-|–) ?\d+)?\b`,
  String.raw`(?:\bthe (?:next|first|last)|\byou have|\btake|\bspend|\bfor|\bin|\babout) \d+ (?:minutes?|seconds?)\b`,
  String.raw`\b\d+ (?:minutes?|seconds?) (?:each|left|to talk|in pairs)\b`,
  String.raw`\bCC BY(?:-\w+)* \d\.\d\b`,
  // An age that ends a title.
  String.raw`\band 1\d$`,
];

const people = '(?:people|pupils?|persons?|boys?|girls?|child|children|teenagers?|students?|young people|victims?)';
const counted =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a dozen|a hundred|a thousand)';

/** Figures in words, which look like facts as much as digits do. */
const inWords = [
  String.raw`\b(?:one|two|three|four|nine) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand)\b`,
  String.raw`\b(?:half|a third|two thirds|a quarter|three quarters|the majority) of (?:all|young|people|pupils|teenagers|boys|girls|children|cases|reports|victims|them|those)\b`,
  String.raw`\b(?:dozens|hundreds|thousands|millions) of (?:\w+ )?(?:people|pupils|teenagers|boys|girls|children|cases|reports|victims)\b`,
  String.raw`\b(?:\w+ )?per ?cent\b`,
  String.raw`\b(?:twice|three times|four times|five times|ten times) as (?:many|much|likely|often)\b`,
  String.raw`\b(?:reports?|cases|numbers?|figures?|calls|threats|rates?|it|this)(?: (?:have|has|had|more than|nearly|almost|about))* (?:doubled|trebled|tripled|quadrupled|halved)\b`,
  String.raw`\b${counted} (?:more |new )?(?:reports?|cases|${people}|calls)\b[^.!?]{0,30}\b(?:every|each|a|per) (?:day|week|month|year|hour)\b`,
  String.raw`\b(?:one|two|three|four|five) ${people} in (?:every|each|a) (?!group|pair|team|row|corner|circle)\w+\b`,
  String.raw`\b(?:dozens|hundreds|thousands|millions) (?:\w+ ){1,4}(?:every|each|a|per) (?:day|week|month|year)\b`,
  String.raw`\b(?:three[- ]quarters|two[- ]thirds|(?:a|one) third|(?:a|one) quarter|half) (?:did|didn't|don't|were|had|have|said|say|knew|know|told|felt|never)\b`,
];

const digits = new RegExp(String.raw`${money}|${time}|\b${number}\b ?%?`, 'giu');
const tale = new RegExp(`${money}|${time}`, 'giu');
const exempt = new RegExp(notFigures.join('|'), 'giu');
const figureWords = new RegExp(inWords.join('|'), 'giu');

/**
 * A number said as a fact is a `<Fact>`, with source and year. Ages are exempt, and money and time inside stories, chats
 * and questions about invented people. Looks at what pupils read, key words included, and at what is said aloud.
 */
export const s7: Rule = {
  id: 'S7',
  checkLesson: ({ passages }) =>
    passages
      .filter(
        ({ origin, reader }) =>
          origin === 'slide' || origin === 'say' || (origin === 'front-matter' && reader === 'pupil'),
      )
      .flatMap(loose),
  checkBank: ({ bank, passages }) => [
    ...passages.filter((passage) => passage.origin === 'item' && passage.reader === 'pupil').flatMap(loose),
    ...factProblems(bank, passages),
  ],
};

function loose(passage: Passage): readonly Problem[] {
  if (passage.voice !== 'asserted') return [];
  return figuresIn(passage).map(({ index, text }) =>
    passage.problem(
      'S7',
      index,
      `Unexpected figure “${text}”, expected a <Fact> from the bank, with its source and year, or words such as “many”`,
    ),
  );
}

function figuresIn({ text, tale: isTale }: Passage): readonly { readonly index: number; readonly text: string }[] {
  const free = lettersOf(text);
  for (const pattern of isTale ? [exempt, tale] : [exempt])
    for (const { index, words } of spansOf(text, pattern)) free.add(index, index + words.length);
  return [...spansOf(text, digits), ...spansOf(text, figureWords)]
    .filter(({ index, words }) => !free.holdAny(index, index + words.length))
    .map(({ index, words }) => ({ index, text: words.trim() }));
}

/** Source and year in brackets, as a briefing shows them. */
const sourced = /\([^()]*\p{L}[^()]*,[^()]*\b20\d\d\b[^()]*\)/u;

/** A fact whose pupil wording holds a figure says so, and has the year that is shown beside it; for adults both are in it. */
function factProblems(bank: Bank, passages: readonly Passage[]): readonly Problem[] {
  const unmarked = passages
    .filter(
      (passage) =>
        passage.origin === 'fact' && passage.reader === 'pupil' && bank.facts.get(passage.of)?.value.figure === false,
    )
    .flatMap((passage) =>
      figuresIn(passage).map(({ index, text }) =>
        passage.problem(
          'S7',
          index,
          `Unexpected figure “${text}” in ${passage.of}, which is marked \`figure: false\`, expected \`figure: true\` with its year`,
        ),
      ),
    );
  const undated = [...bank.facts.values()]
    .filter(({ value }) => value.figure && value.year === undefined)
    .map(({ value, file, yaml, path }) =>
      problemAt(
        file,
        yaml.keyOffsetOf([...path, 'figure']),
        'S7',
        `Unexpected figure without a year in ${value.id}, expected \`year\`, shown beside it`,
      ),
    );
  const unsourced = passages
    .filter((passage) => passage.origin === 'adult-fact' && !sourced.test(passage.text))
    .flatMap((passage) =>
      figuresIn(passage).map(({ index, text }) =>
        passage.problem(
          'S7',
          index,
          `Unexpected figure “${text}” in the wording of ${passage.of} for adults, expected its source and year behind it, such as (IWF, 2025)`,
        ),
      ),
    );
  return [...unmarked, ...undated, ...unsourced];
}
