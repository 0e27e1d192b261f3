import type { Bank } from '../bank';
import { type Passage, plainWords } from '../passage';
import type { Problem } from '../problem';
import { type Phrase, phraseProblems } from './phrases';
import type { Rule } from './rule';

const instead = '<Helpline id="…" />: numbers and addresses come from the bank, where somebody checks them';

const phrases: readonly Phrase[] = [
  // Numbers as they are dialled in the United Kingdom, with any spacing.
  String.raw`(?<![\d£$€])(?:\+44|0044|0)(?:[ -]?\(?\d\)?){8,11}(?!\d)`,
  String.raw`(?<![\d£$€.,])116[ -]?\d{3}(?!\d)`,
  String.raw`(?<![\d£$€.,-])(?:999|112|101|111|105|159)(?![\d,%-]|\.\d| (?:people|pupils|reports|cases|children|pages?))\b`,
  String.raw`\b(?:text|call|ring|phone|dial|sms|message)(?:ing)?\W{0,3}(?:\w+ (?:to )?)?["']?\d[\d -]{1,}\d\b`,
  String.raw`(?<![\d£$€.,])\d{5}(?!\d|,\d)(?= (?:text|for help)|[.)]|$)`,
  String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+`,
  String.raw`(?<![\w/.@-])(?!www\.)(?:[a-z0-9-]+\.)+(?:com|org|net|gov|police|nhs|ac|co|uk|scot|wales|cymru|info|help)\b(?:\/[\w/-]*)?`,
  // The same in words.
  String.raw`\b(?!one two three\b|three two one\b)(?:(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble)[ -]){2,11}(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)\b`,
  String.raw`(?<![\w-])[\w-]+(?: dot |\(dot\)|\[dot\]| \(dot\) | \[dot\] )(?:com|org|net|gov|uk|co|police|info|app|help|scot|wales|it|me)\b`,
  String.raw`(?<![\w/.@-])(?:[a-z0-9-]+\.)+(?:app|chat|online|site|link|page|eu|dev|tv)\b(?:\/[\w/-]*)?`,
  String.raw`(?<![\w/.@-])(?:[a-z0-9-]+\.)+[a-z]{2,6}\/\w[\w/-]*`,
].map((source) => ({ pattern: new RegExp(source, 'giu'), instead }));

/** Services that are not in the bank: nobody here has rung them, or looked whom they serve. */
const elsewhere: readonly Phrase[] = [
  {
    pattern:
      /\b(?:Action Fraud|Report Fraud|Crimestoppers|The Mix|Kooth|PAPYRUS|HOPELINE\w*|Meic|Victim Support|SupportLine|Get Safe Online)\b/gu,
    instead: 'a service of the bank, such as <Helpline id="ceop" />, which somebody checks',
  },
];

/** No phone number, text code or help address is typed by hand, anywhere but in `helplines.yaml`. */
export const s8: Rule = {
  id: 'S8',
  checkLesson: ({ bank, passages }) => check(bank, passages),
  checkBank: ({ bank, passages }) =>
    check(
      bank,
      passages.filter((passage) => passage.origin !== 'helpline'),
    ),
};

function check(bank: Bank, passages: readonly Passage[]): readonly Problem[] {
  // A helpline whose very name looks like an address may be named.
  const names = [...bank.helplines.values()].map(({ value }) => plainWords(value.name).toLowerCase());
  const named = (found: string) => names.includes(found.toLowerCase());
  const met = passages.filter(({ reader, origin }) => reader === 'pupil' || origin === 'say');
  return [
    ...phraseProblems('S8', phrases, passages, { allowed: named }),
    ...phraseProblems(
      'S8',
      elsewhere,
      met.filter(({ origin }) => origin !== 'source'),
    ),
  ];
}
