import type { Passage } from '../passage';
import type { Problem } from '../problem';
import { type Around, type Phrase, phraseProblems, phrasesFor } from './phrases';
import type { Rule } from './rule';

const instead =
  'a question about invented people, such as “What could help Jay now?”: nobody is asked about themselves';

/** What happens to people in this subject, in the words a question would use. */
const experience =
  '(?:sent|been sent|shared|forwarded|posted|received|got|gotten|had|been|met|paid|talked to|chatted|given|shown|seen|felt|known|fallen|experienced|trusted|done)';
/** Pupils, and those of whom a pupil would think at once. */
const you =
  '(?:you|any of (?:you|your (?:friends|mates|classmates))|either of you|some of you|you (?:or|and) (?:a|your|any) \\w+|your (?:friends|mates|classmates))';
/** Where a sentence begins. */
const start = String.raw`(?<=^|[.!?:"] ?|\b(?:so|now|and|okay|ok|right),? )`;
const doneToYou = '(?:asked|threatened|sent|tricked|pressured|blackmailed|contacted|messaged|bullied|forced)';

const phrases: readonly Phrase[] = [
  String.raw`\bhave (?:you|any of you|either of you|some of you) (?:ever\b|yourselves\b|${experience}\b)`,
  String.raw`\b(?:did|have|were|had|are) ${you} ever\b`,
  String.raw`\bhave ${you} (?:ever )?${experience}\b`,
  String.raw`\bwhat (?:did|have) you (?:ever )?(?:send|sent|shared?|pay|paid|post|posted)\b`,
  String.raw`\b(?:has|have|did) (?:\w+ ){1,3}ever (?:${doneToYou}|ask|threaten|send|trick|pressure|blackmail|contact|message|force) (?:you|any of you|anyone here|one of you)\b`,
  String.raw`\bhas (?:anyone|anybody|someone|somebody|a stranger|an adult|a friend) ${doneToYou} (?:you|any of you)\b`,
  String.raw`\bhas (?:anything|something)(?: like (?:this|that))? (?:ever )?been (?:sent|said|done|shown|shared) (?:to|about|with) (?:you|any of you|anyone here)\b`,
  String.raw`\bwho in your \w+ (?:has|have|had|was|got|sent)\b`,
  String.raw`\bdo (?:you|any of you) (?:have|keep|store|take) (?:any |a |some )?(?:(?:private|naked|nude|intimate|sexual) (?:pictures?|photos?|pics?|videos?|images?)|nudes)\b`,
  String.raw`\b(?:tick|circle|mark|colour|underline|cross|stand|sit|step|move|nod|wave|thumbs? (?:up|down)|(?:put|hold|stick) (?:up )?(?:your|a|one) (?:hand|thumb|arm|finger|card)|raise)\b[^.!?]{0,40}\bif (?:this|that|it|any of (?:this|these)|something like (?:this|that)|you|someone|anyone)(?:'ve|'s| have| has| had| were| are)?(?: ever)? (?:happened|${experience})\b`,
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

/** These are asked only where a sentence begins: "someone who has had a message" asks nobody. */
const openings = phrasesFor(
  instead,
  String.raw`${start}who(?: has|'s| have) (?:ever )?(?:(?:had|sent|got|received|shared|paid|met|experienced) (?:a|an|one|this|that|it|something|any|money|someone)|been (?:sent|asked|threatened|blackmailed|tricked|pressured))\b`,
  String.raw`${start}(?:anyone|anybody)(?: here| else| in (?:the|this) (?:room|class|hall))? (?:ever )?${experience}\b`,
  String.raw`${start}ever ${experience}\b`,
);

/** Requests, which may be named where they are not made. */
const requests = phrasesFor(
  instead,
  String.raw`\b(?:tell|show|write|let)(?: to)? (?:me|us|the class|the group|your partner|it down)?(?: know)? ?(?:who|if you|whether you|if anyone|when you|what you|how you)(?:'ve|'d|'s| have| had| has| did| were| was)? (?:ever )?${experience}\b`,
  String.raw`\b(?:write|draw|describe|think|talk|note|share|tell)\b[^.!?,;:]{0,30}\b(?:the (?:last|first) time|a time when) (?:that )?(?:you\b|(?:somebody|someone|anyone|anybody|they|an? \w+) \w+ you\b)`,
  String.raw`\b(?:share|tell|bring|use|write|give|talk about|speak about)(?: us| me)? your (?:own|personal|real) (?:stor(?:y|ies)|experiences?|secrets?|examples? from)\b`,
);

const denied = /(?:n't|\b(?:not|never|nobody|no one|no need|without|instead of|rather than))\b[^.;:!?,]*$/iu;

/** Nobody is asked what has happened to them, anywhere in a lesson: slide, notes, items, quoted or not. */
export const s3: Rule = {
  id: 'S3',
  checkLesson: ({ passages }) => check(passages),
  checkBank: ({ passages }) => check(passages),
};

function check(passages: readonly Passage[]): readonly Problem[] {
  return [
    ...phraseProblems('S3', phrases, passages),
    ...phraseProblems('S3', [...questions, ...openings], passages, {
      allowed: (_words, { isQuestion }) => !isQuestion,
    }),
    ...phraseProblems('S3', requests, passages, { allowed: (_words, { before }: Around) => denied.test(before) }),
  ];
}
