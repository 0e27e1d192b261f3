import { assertedPassages } from './asserted';
import { type Around, phraseProblems, phrasesFor } from './phrases';
import type { Rule } from './rule';

/** The softer cases of the language guide: words that are not wrong, where better ones are known. */
const forEverybody = [
  ...phrasesFor(
    '“tricked”, “pressured” or “someone pretended to be somebody else”: idioms hide who did it, and not everybody knows them',
    String.raw`\bcat-?fish\w*`,
    String.raw`\b(?:took|taken|takes|taking) the bait\b`,
    String.raw`\b(?:gave|give|gives|given|giving) in to (?:them|him|her|it|the)\b`,
    String.raw`\b(?:was|were|got|gets|getting|been) (?:duped|conned|fooled|hooked|reeled in|suckered)\b`,
  ),
  ...phrasesFor(
    '“was tricked” or “what happened”: a mistake is somebody’s fault',
    String.raw`\b(?:make|makes|made|making) (?:a |an |the |that |this )?(?:\w+ )?mistakes?\b`,
    String.raw`\b(?:his|her|their|your|one|silly|stupid|a bad) mistakes?\b`,
    String.raw`\b(?:his|her|their|your) (?:own )?(?:bad|poor|risky) (?:choices?|decisions?|behaviour)\b`,
    String.raw`\b(?:attention[- ]seeking|over-?reacting)\b`,
  ),
  ...phrasesFor(
    '“tell someone you trust”, with several adults named: home is not safe for everybody',
    String.raw`\b(?:tell|telling|talk to|ask|show|go to) your (?:mum|dad|parents?|mother|father|family)\b(?! or (?:another|someone|somebody|a |an )|, (?:a |an |another|someone|somebody))`,
  ),
  ...phrasesFor(
    '“people you know or don’t know”: it isn’t only strangers',
    String.raw`\bstranger[- ]danger\b`,
    String.raw`\b(?:don't|never|do not) talk to strangers\b`,
  ),
  ...phrasesFor(
    'words for everybody in the room: this happens to boys and to girls',
    String.raw`\b(?:boys|girls|lads|ladies|guys), (?:this is for|listen|this one is|this one's)\b`,
  ),
  ...phrasesFor(
    '“a private picture”: the words stay calm and clean',
    String.raw`\b(?:dirty|naughty|rude|racy|saucy|filthy|sexy|x-rated|compromising) (?:pictures?|pics?|photos?|images?|videos?|selfies?)\b`,
  ),
  ...phrasesFor(
    '“you can tell”, “it’s never too late to tell”: an order closes the door for those who have waited',
    String.raw`\byou (?:must|have to|need to|should always|ought to) (?:tell|report)\b`,
  ),
  ...phrasesFor(
    'a step that somebody can take, with help: it is not easy from inside',
    String.raw`\b(?:just|simply) (?:say no|ignore (?:it|them|him|her)|block (?:it|them|him|her)|walk away|tell someone|log off|turn it off|switch it off)\b`,
  ),
  ...phrasesFor(
    'what is true for sure, such as “people get through this, with help”: nobody can promise how it ends',
    String.raw`\beverything(?:'ll| will) be (?:all right|alright|fine|ok|okay|good)\b`,
    String.raw`\byou(?:'ll| will) be (?:fine|ok|okay|all right|alright)\b`,
    String.raw`\bthere(?:'s| is) nothing to (?:worry about|be afraid of|fear)\b`,
  ),
  ...phrasesFor(
    '“I’ll only tell the people who need to know”: secrecy cannot be promised',
    String.raw`\b(?:I|we) (?:won't|will not|will never) tell (?:anyone|anybody|a soul)\b`,
    String.raw`\b(?:stays?|kept|remains?) (?:just )?(?:between us|in (?:this|the) room|secret between us)\b`,
  ),
];

const forPupils = phrasesFor(
  '“the blackmailer” or “the person doing this”: plain words',
  String.raw`\b(?:perpetrators?|perps?|offenders?|assailants?|suspects?)\b`,
);

/** What is quoted as not to be said, or denied, may be named. */
const allowed = (_words: string, { before }: Around) =>
  /(?:n't|\b(?:not|never|instead of|rather than|avoid|nobody|no one|without|can't promise|doesn't mean))(?: (?:to|a|that|say|saying|have|had|has|made|it|as|about|if))*:? ?["']?$/iu.test(
    before,
  ) || /\bif (?:\w+ ){0,3}$/iu.test(before);

/** Warns of words for which the language guide has better ones, in what the lesson asserts. */
export const s12: Rule = {
  id: 'S12',
  checkLesson: ({ passages }) => check(passages),
  checkBank: ({ passages }) => check(passages),
};

function check(passages: Parameters<typeof assertedPassages>[0]) {
  const asserted = assertedPassages(passages);
  const judgement = { severity: 'warning', allowed } as const;
  return [
    ...phraseProblems('S12', forEverybody, asserted, judgement),
    ...phraseProblems(
      'S12',
      forPupils,
      asserted.filter(({ reader }) => reader === 'pupil'),
      judgement,
    ),
  ];
}
