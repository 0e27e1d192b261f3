import type { Passage } from '../passage';
import { type Phrase, phraseProblems, phrasesFor as words } from './phrases';
import type { Rule } from './rule';

/** People a lesson is about, as subjects of a sentence. The blackmailer is not among them. */
const person =
  '(?:he|she|you|kai|ella|leah|jay|amara|tomasz|chidi|rhys|(?:the|a|this|that) (?:boy|girl|child|pupil|student|young person|teenager|victim)|boys|girls|children|pupils|students|young people|teenagers|(?:people|anyone|someone|those) who)';
const picture = '(?:nudes?|pictures?|pics?|photos?|images?|videos?|selfies?|intimate \\w+|private \\w+)';

/** The invented people who are threatened, by name, and what stands for them. */
const named = '(?:he|she|him|her|you|kai|ella|leah|jay|amara|tomasz|chidi|rhys)';
const themselves = '(?:himself|herself|themsel(?:f|ves)|yourself)';

/** The "instead of" column of the language guide, and the words of shock. */
const forEverybody: readonly Phrase[] = [
  ...words(
    '“someone is threatening Jay” or “the person doing this”: blame sits with the one who threatens',
    String.raw`\bf[ea]ll(?:s|en|ing)? for (?:it|this|that|the|a|him|her|them)\b`,
    String.raw`\b(?:got|get|gets|getting|been|being|was|were) caught out\b`,
    String.raw`\bbrought (?:it|this) on (?:himself|herself|themselves|yourself)\b`,
    String.raw`\b(?:his|her|their|your) own (?:fault|stupid\w*|silly)\b`,
    String.raw`\b(?:partly|partially|equally|also|to some extent) (?:his|her|their|your|to blame|responsible)\b`,
    String.raw`\bnot (?:only|all|just|entirely|completely|wholly|quite|always) (?:his|her|their|your|\w+'s) fault\b`,
    String.raw`\b(?:down to|thanks to) (?:him|her|you|themselves|himself|herself|yourself)\b`,
    String.raw`\b${themselves} to blame\b`,
    String.raw`\blet ${themselves} (?:be|get)\b`,
    String.raw`\basking for it\b`,
    String.raw`\b(?:what (?:they|he|she|you) deserves?|(?:they|he|she) deserved it)\b`,
    String.raw`(?<!\w(?:ing|s|ed) )\b(?:${person}|being threatened|blackmailed|targeted|tricked) (?:is|are|was|were) (?:partly |also |equally )?to blame\b`,
    String.raw`\b${named} (?:got|gets|getting) caught\b(?! (?:up|in)\b)`,
    String.raw`\b(?:nobody|no one) (?:made|forced) (?:them|${named}) (?:to )?(?:press|send|share|click|do|post|take|pay|reply|trust)\b`,
    String.raw`\b(?:takes?|took|taking|accepts?|bears?|shares?) (?:some|more|part|his|her|their|your)(?: of)?(?: the)?(?: own)? (?:responsibility|blame)\b`,
    String.raw`\b(?:careless|reckless|foolish|irresponsible|silly|stupid|unwise|thoughtless|daft|dumb|gullible|naive) (?:of|for) (?:them|${named})\b`,
    String.raw`\b${person}(?:'s| is| was| were| are| had been| has been)(?: so| very| too| a bit| really| just| being)* (?:careless|reckless|irresponsible|unwise|thoughtless|daft|dumb|greedy)\b`,
    String.raw`\b${person}(?: did not| didn't| failed to| never) (?:read|see|saw|spot|spotted|notice|noticed|check|heed|think|thought)(?: about)? (?:the |any |all )?(?:warning )?(?:signs?|flags?|first|properly|enough)\b`,
    String.raw`\b${person} (?:missed|ignored|overlooked|misses|ignores) (?:all )?(?:the|every|any) (?:warning )?(?:signs?|flags?)\b`,
    String.raw`\b(?:leak|post|spread|upload)(?:s|ed)? (?:his|her|their|your) own (?:\w+ )?${picture}\b`,
  ),
  ...words(
    '“made, tricked or pressured into sending”',
    String.raw`\b(?:exposed|exposing|exposes?) (?:himself|herself|themsel(?:f|ves)|yourself)\b`,
    String.raw`\b(?:he|she|you|jay|amara|ella|kai|leah|chidi|rhys|tomasz) let (?:them|him|her|skye|rowan)\b`,
    String.raw`\b${person}(?:,? (?:aged )?\d{1,2},?)?(?: has| had| have|'s|'d|'ve| did| just| once| also)* (?:sent|shared)(?: (?:off|over|out))?(?: (?:them|him|her|skye|rowan))?(?: (?:a|an|the|some|his|her|their|your|that|this|one|private|nude|naked))+ (?:\w+ )?${picture}\b`,
  ),
  ...words(
    '“a nude or private picture”',
    String.raw`\brevenge porn\b(?! helpline)`,
    String.raw`\bchild porn(?:ography)?\b`,
    String.raw`\bkiddie porn\b`,
    String.raw`\bsexts?\b`,
    String.raw`\bsexting\b`,
  ),
  ...words(
    '“What could help Jay now?”',
    String.raw`\bwhat should \w+(?: \w+)? have done\b`,
    String.raw`\b(?:should|could)(?:n't| not| never) have (?:sent|shared|trusted|talked|replied|done|believed|added|accepted)\b`,
    String.raw`\b(?:should|ought to) have (?:known|thought|told|blocked|said no)\b`,
    String.raw`\b(?:what did (?:they|${named}) do|where did (?:they|${named}) go) wrong\b`,
    String.raw`\b${person} (?:should|could|might)(?:n't| not| never| just| simply| easily| at least)* have (?:said|stopped|blocked|known|told|avoided|noticed|walked away|refused|checked|ended|ignored)\b`,
    String.raw`\bif only (?:he|she|they|you|jay|amara)\b`,
  ),
  ...words(
    '“Paying often leads to more demands”: true, and not absolute',
    String.raw`\bpaying never works\b`,
    String.raw`\bthey always come back\b`,
  ),
  ...words(
    "“Often they don't carry it out; sometimes they do. Either way there is help”",
    `(?<=^|[.!?:"] ?)they (?:won't|will)(?=[.!"]|$)`,
  ),
  ...words('“You may be asked to show your age”', String.raw`\byou(?:'ll)?(?: will)? need (?:an? )?ID\b`),
  ...words(
    '“Tools can stop a lot of copies”',
    String.raw`\bgone for ?ever\b`,
    String.raw`\bnothing can be done\b`,
    String.raw`\b(?:can|could|will|would) never be (?:taken (?:back|down)|removed|deleted|undone|unsent|erased|got back)\b`,
    String.raw`\b(?:can't|cannot) be (?:taken back|undone|unsent)\b`,
    String.raw`\bno (?:way|going|taking it) back\b`,
    String.raw`\b(?:internet|web|google) (?:never|doesn't|does not) forgets?\b`,
    String.raw`\b(?:it's|it is|once it's|once it is) out there(?: for ?ever)?\b`,
  ),
  ...words('“someone pretending to be a girl or a boy”', String.raw`\ba fake girl\b(?! or)`),
  ...words(
    '“died by suicide”, and only for staff',
    String.raw`\bcommit(?:s|ted|ting)? suicide\b`,
    String.raw`\b(?:successful|failed) suicide\b`,
  ),
  ...words(
    "“It's never too late to tell”: the door stays open",
    String.raw`\byou (?:must|have to|need to) report (?:it |this )?(?:immediately|at once|straight away|right away|now)\b`,
  ),
  ...words(
    'calm words about what helps next',
    String.raw`\bwhy didn't you\b`,
    String.raw`\byou know the rules\b`,
    String.raw`\bI'd be so angry\b`,
    String.raw`\bboys will be boys\b`,
    String.raw`\bat least it was only\b`,
    String.raw`\bthink (?:(?:twice|carefully|hard|first|again|about it) )?before (?:(?:you|they|he|she) )?(?:send|share|click|post)(?:s|ing)?\b`,
    String.raw`(?<=^|[.!?:;,"] ?|\b(?:please|just|so|and|is|that) )(?:never|don't|do not)(?: ever| just)? (?:send|take|share) (?:(?:a|any|your|nude|private|naked|intimate) )*(?:nudes?|pictures?|pics?|photos?|images?|selfies?)\b(?! (?:of (?:some|any|an)|anyone|to (?:the|a) (?:school|teacher|lead|police|adult)))`,
    String.raw`\b(?:and|then|so) you(?:'ll| will|'re| are)(?: be)? (?:perfectly |completely |always )?safe\b`,
    String.raw`\b(?:don't be|how could (?:he|she|you|they) be|(?:was|were|is|are|so) (?:so |really |very |pretty )?)\s?(?:stupid|naive|silly|gullible|foolish)\b`,
  ),
  ...words(
    "how people get through this with help: fear is the offender's own method",
    String.raw`\b(?:life|lives|future|reputation)(?: will be| would be| is| are| was| were|'s|'ll be| could be)? (?:ruined|over|destroyed|finished|wrecked)\b`,
    String.raw`\b(?:ruin|ruins|ruined|ruining|destroy|destroys|destroyed|wreck|wrecked) (?:your|his|her|their|a|someone's|\w+'s) (?:life|lives|future|reputation)\b`,
    String.raw`\bfor ?ever\b`,
    String.raw`\bnever (?:recover|get over|escape|go away|be the same)\w*\b`,
    String.raw`\bgame over\b`,
    String.raw`\bfor the rest of (?:your|his|her|their) li(?:fe|ves)\b`,
    String.raw`\b(?:'ll|will|going to) (?:always )?regret\b`,
    String.raw`\b(?:cost (?:them|${named})|lose|loses|lost) everything\b`,
    String.raw`\bthis (?:(?:will|might|may|can|is going to) (?:be )?|is )(?:very |really |quite |so |a bit )?(?:shock(?:ing)?|horrif\w+|disturbing|gruesome|graphic|harrowing|upsetting)\b`,
    String.raw`\b(?:will|going to|want to) (?:shock|scare|frighten|terrify) (?:you|them|pupils|everyone|the class)\b`,
    String.raw`\byou(?:'ll| will) be (?:shocked|horrified|scared|terrified)\b`,
    String.raw`\beveryone's doing it\b`,
  ),
];

const forPupils: readonly Phrase[] = words(
  '“targeted” or “affected by”: a pupil is not a label',
  String.raw`\bvictims?\b`,
);

const forStaff: readonly Phrase[] = words(
  '“under-18 image abuse” beside it, because the word alone suggests a choice',
  String.raw`\bself-generated\b`,
);

/** What the lesson itself says blames nobody but the blackmailer, and does not frighten. What others say is exempt. */
export const s4: Rule = {
  id: 'S4',
  checkLesson: ({ passages }) => check(passages),
  checkBank: ({ passages }) => check(passages),
};

function check(passages: readonly Passage[]) {
  const asserted = passages.filter((passage) => passage.voice === 'asserted');
  return [
    ...phraseProblems('S4', forEverybody, asserted),
    ...phraseProblems(
      'S4',
      forPupils,
      asserted.filter((passage) => passage.reader === 'pupil'),
    ),
    ...phraseProblems(
      'S4',
      forStaff,
      asserted.filter((passage) => !/under-18 image abuse/iu.test(passage.text)),
    ),
  ];
}
