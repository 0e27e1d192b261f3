import type { Passage } from '../passage';
import { type Around, phraseProblems, phrasesFor } from './phrases';
import type { Rule } from './rule';

/** The blackmailers of our stories, and what they are called. */
const offender =
  '(?:skye|rowan|dani|the (?:blackmailers?|scammers?|offenders?|abusers?|criminals?|gang|person (?:doing|making|behind|who (?:threatens?|blackmails?)))|blackmailers?|scammers?)';

const phrases = phrasesFor(
  'the person who is threatened, such as “Choose for Jay”: nobody decides, speaks or writes for the blackmailer',
  String.raw`\b(?:choos(?:e|es|ing)|vot(?:e|es|ing)|decid(?:e|es|ing)|pick|picks|answer|reply|writ(?:e|es|ing)|speak|speaks|act|acts|acting|think) (?:for|as|like|on behalf of) ${offender}\b`,
  String.raw`\b(?:play|plays|playing|pretend to be|imagine (?:you are|you're|being)|you are|you're|take the (?:part|role) of) (?:the (?:part|role) of )?${offender}\b`,
  String.raw`\bwhat (?:should|could|can|will|might|would) ${offender} (?:do|say|write|ask|send|try|demand|threaten|post)(?: for)? (?:next|now)\b`,
  String.raw`\b(?:write|writes|finish|invent|plan|make up) ${offender}'s (?:next )?\w+`,
);

const denied = /(?:n't|\b(?:nobody|no one|none|never|not|without|instead of|rather than))\b[^;:,]*$/iu;

/**
 * Stories lead somewhere safe. The kind itself walks the scenes (its model's `check`), so that the rule moves with the
 * kind; this tells what it found. Neither in a story nor around it does anybody take the blackmailer's part.
 */
export const d6: Rule = {
  id: 'D6',
  checkLesson: ({ passages }) => partProblems(passages),
  checkBank: ({ bank, passages }) => [
    ...bank.problems.filter((problem) => problem.rule === 'D6'),
    ...partProblems(passages),
  ],
};

function partProblems(passages: readonly Passage[]) {
  return phraseProblems('D6', phrases, passages, { allowed: (_words, { before }: Around) => denied.test(before) });
}
