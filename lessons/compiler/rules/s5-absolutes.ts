import { assertedPassages } from './asserted';
import { type Around, phraseProblems, phrasesFor } from './phrases';
import type { Rule } from './rule';

const offender =
  '(?:blackmailers?|scammers?|offenders?|criminals?|fraudsters?|abusers?|(?:the |these |criminal )?(?:gangs?|groups)|(?:the|a) person (?:doing this|making the threat|behind (?:it|this))|(?:people|those|someone|anyone|strangers?) who (?:do|does|make|makes|send|sends|threaten|threatens|blackmail|blackmails)(?: \\w+){1,3})';
const tool =
  '(?:report remove|take it down|stopncii|ceop|childline|removal tools?|tools?|(?:the )?police|apps?|sites?|websites?|platforms?|banks?|hash(?:es)?|fingerprints?|(?:reporting|blocking|deleting|paying|ignoring|replying|telling)(?: (?:it|them|him|her|the account))?)';
const soft = '(?:often|usually|also|still|really|just|simply) ';
/** What people who do this do next, after a “they” that could be anybody. */
const nextMove =
  '(?:do (?:it|this|that)|share|post|publish|send|leak|expose|carry|stop|come back|give up|go away|leave|delete|keep|ask|want|demand|threaten|lie|get caught|find|follow|let (?:go|up)|get away|move on)';

const phrases = [
  ...phrasesFor(
    '“often”, “usually” or “may”: nobody knows what every blackmailer does',
    String.raw`\b${offender} (?:will )?(?:${soft})?(?:always|never)\b`,
    String.raw`\b${offender} (?:won't|will not|will (?:definitely|certainly)|are (?:all|always)|never)\b`,
    String.raw`\b(?:all|every|no) (?:of the |of these )?(?:blackmailers?|scammers?|offenders?|criminals?|fraudsters?)\b`,
    String.raw`\bthey(?:'ll| will)? (?:always|never) (?:${soft})?${nextMove}\b`,
    String.raw`\bthey (?:won't|will not) (?:ever |${soft})?${nextMove}\b`,
    String.raw`\bthey(?:'ll| will) (?:${soft})?(?:(?:share|post|publish|leak|expose|spread) (?:it|them|the|your|his|her|a|that|this|everything|you)\b(?! with)|send (?:it|them|the (?:picture|video)) to (?:every|your|his|her|their)|(?:ask|come back|want|demand)(?: you)? (?:for )?(?:again|more)|come back|keep asking|go away|give up|stop(?=[.!,]|$)|delete (?:it|them|the))\b`,
    String.raw`\bthey (?:don't|do not) ever (?:${soft})?${nextMove}\b`,
    String.raw`\b(?:everyone|everybody|anyone|anybody|all (?:those|people)) who (?:pays?|sends?(?: \w+)?|repl(?:y|ies)|argues?)\b[^.!?]{0,20} (?:is|are|gets?|will|loses?)\b`,
    String.raw`\b(?:the )?police (?:will|'ll|are going to) (?:catch|arrest|find|stop|charge|get|track)\b`,
    String.raw`\b(?:they|he|she|blackmailers?)(?:'ll| will) (?:be|get) (?:caught|arrested|punished|jailed)\b`,
    String.raw`\bthey(?:'ll| will) (?:definitely|certainly|for sure) `,
    String.raw`\b(?:it|this|the (?:threats?|demands?|messages?)|blackmail) (?:always|never) (?:stops?|ends?|goes? away|gets? (?:worse|better)|comes? true|happens?)\b`,
  ),
  ...phrasesFor(
    'what it can do, such as “can stop a lot of copies” or “often helps”: nothing works in every case',
    String.raw`\b${tool} (?:will )?(?:${soft})?(?:always|never)\b`,
    String.raw`\b${tool} (?:won't|will not|will (?:definitely|certainly)|can never|makes (?:sure|certain)|guarantees?)\b`,
    String.raw`\b(?:always|never) (?:works?|worked|helps? (?:anyone|anybody|in|with))\b`,
    String.raw`\b(?:works?|happens?|fails?|helps?) every (?:single )?time\b`,
    String.raw`\b${tool} (?:can |will )?(?:removes?|deletes?|blocks?|stops?|takes? down|gets? rid of|wipes?) (?:all|every|everything|any)\b`,
    String.raw`\b(?:it|they|the (?:picture|video|account|threat|copies)|pictures?|everything)(?:'ll| will) (?:all )?(?:be|have) (?:all )?(?:gone|over|removed|deleted|blocked|taken down|finished|solved|sorted)\b`,
    String.raw`\b(?:block|report|delete|ignore|tell|pay|reply|stop)\b[^.!?]{0,40}\b(?:and|then) (?:it|that|everything)(?:'s| is) (?:all )?(?:over|gone|finished|done|sorted|safe|fine)\b`,
    String.raw`\b(?:block|report|delete|ignore|tell|pay|reply)\b[^.!?]{0,40}\b(?:and|then) (?:it|they|everything|the threats?) (?:stops?|ends?|goes? away)(?=[.!]|$)`,
    String.raw`\b(?:deletes?|removes?|ends?|stops?) (?:it|them|everything) (?:straight away|at once|immediately|instantly|for good)\b`,
    String.raw`\b(?:is|are) (?:guaranteed|certain|sure) to (?:work|stop|help|remove|be removed|be blocked|end)\b`,
    String.raw`\b(?:completely|totally|100 ?%|perfectly) (?:safe|secure|anonymous|private|removed|gone|deleted|untraceable)\b`,
  ),
];

/** Words before an absolute that make it somebody's, or that take it back. */
const reported = new RegExp(
  [
    String.raw`\b(?:says?|said|saying|tells \w+|told|claims?|claimed|threaten(?:s|ed|ing)?|whether|myth)\b[^;]*$`,
    String.raw`\b(?:if|unless|when) (?:\w+ )?$`,
    String.raw`\b(?:think(?:s|ing)?|thought|fear(?:s|ed|ing)?|afraid|scared|believ\w+|feels? (?:that|like|as)|hopes?|hoped|want (?:people|pupils|someone|you) to)\b[^;:]*$`,
    String.raw`(?<!n't |not )\bworr(?:y|ies|ied|ying)\b[^;:,]*$`,
    String.raw`\b(?:nobody can|no one can|can't|cannot|never|he|she|they|who|skye|rowan|dani|blackmailers?) (?:say|promise[sd]?|know|be sure)\b[^;]*$`,
    String.raw`\b(?:it is|it's|that is|that's) not true\b|\bisn't true\b`,
  ].join('|'),
  'iu',
);
const denied =
  /(?:\bno|\bnot|n't|\bnothing|\bnobody|\bnone of (?:the|these)|\bnot all|\bnot every|\brather than) (?:\w+ )?$/iu;
const takenBack =
  /^[^;]*\b(?:isn't (?:true|so|right)|is(?: not| never)? (?:a myth|true|so)|not always|but (?:not|it isn't))\b/iu;

/** A question asserts nothing, and neither does what somebody else is said to think. */
function allowed(words: string, { before, after, isQuestion }: Around): boolean {
  if (isQuestion || reported.test(before)) return true;
  return (denied.test(before) && !/^no\b/iu.test(words)) || takenBack.test(after);
}

/** What offenders and tools do is not said in absolutes, in what the lesson asserts. */
export const s5: Rule = {
  id: 'S5',
  checkLesson: ({ passages }) => phraseProblems('S5', phrases, assertedPassages(passages), { allowed }),
  checkBank: ({ passages }) => phraseProblems('S5', phrases, assertedPassages(passages), { allowed }),
};
