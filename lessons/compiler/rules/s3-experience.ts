import type { Passage } from '../passage';
import type { Problem } from '../problem';
import { type Phrase, phraseProblems, phrasesFor } from './phrases';
import type { Rule } from './rule';

const instead =
  'a question about invented people, such as “What could help Jay now?”: nobody is asked about themselves';

/** What happens to people in this subject, in the words a question would use. */
const experience =
  '(?:sent|been sent|shared|forwarded|posted|received|got|gotten|had|been|met|paid|talked to|chatted|given|shown|seen|felt|known|fallen|experienced|trusted|done)';

const phrases: readonly Phrase[] = [
  String.raw`\bhave (?:you|any of you|either of you|some of you) (?:ever\b|yourselves\b|${experience}\b)`,
  String.raw`\bhas (?:this|that|it|something like (?:this|that)|anything like (?:this|that)|any of this|anything) (?:ever )?happened to (?:you|any|anyone|anybody|someone you|somebody you|one of you)`,
  String.raw`\b(?:did|does) (?:this|that|it|anything like (?:this|that)|something like (?:this|that)) (?:ever )?happen to (?:you|any of you|anyone here|anybody here)\b`,
  String.raw`\bwho (?:here|in (?:the|this) (?:room|class|hall)|of you|else) (?:has|have|had|knows|is|was|got|sent)\b`,
  String.raw`\bhow many of you\b`,
  String.raw`\b(?:hands? up|put (?:your|a) hands? up|raise (?:your|a) hands?|stand up|sit down|nod) if (?:you|this|that|it|someone|anyone)\b`,
  String.raw`\bwould you (?:ever )?(?:send|share|pay|have sent|have paid|have shared)\b`,
  String.raw`\bdo you (?:know (?:anyone|anybody|someone|somebody) (?:who|this|it|that)|send|share)\b`,
  String.raw`(?<!\b(?:not|never|n't|without|nobody|no one) (?:to )?(?:ask(?:ed)? (?:anyone |pupils |you )?(?:to )?)?)\b(?:tell (?:us|me|your partner|the class|the group)|talk|write|think|share) (?:about|of) (?:a|the|any) (?:time|moment|day) (?:when |that )?(?:you|this|it|someone)\b`,
  String.raw`\b(?:what|when|how) (?:has |have |did )?(?:happened|happen) to you (?:online|when|then|before)\b`,
  String.raw`\bdescribe (?:a time|what happened to you|your (?:own )?experience)\b`,
].map((source) => ({ pattern: new RegExp(source, 'giu'), instead }));

/** These ask the room only in a question. */
const questions = phrasesFor(
  instead,
  String.raw`\b(?:has|have|did|does) (?:anyone|anybody|someone|somebody)(?: (?:here|in (?:the|this) (?:room|class|hall)))? (?:ever )?(?:${experience}|send|share|know someone|know anyone)\b`,
);

/** Nobody is asked what has happened to them, anywhere in a lesson: slide, notes, items, quoted or not. */
export const s3: Rule = {
  id: 'S3',
  checkLesson: ({ passages }) => check(passages),
  checkBank: ({ passages }) => check(passages),
};

function check(passages: readonly Passage[]): readonly Problem[] {
  return [
    ...phraseProblems('S3', phrases, passages),
    ...phraseProblems('S3', questions, passages, { allowed: (_words, { isQuestion }) => !isQuestion }),
  ];
}
