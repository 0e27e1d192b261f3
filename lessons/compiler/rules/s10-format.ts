import { type ActivityUse, activitiesOf } from '../activity-use';
import { offsetOf, partsIn } from '../element';
import { type Problem, problemAt } from '../problem';
import { type Around, phraseProblems, phrasesFor } from './phrases';
import type { LessonContext, Rule } from './rule';

/** What a whole hall can answer with hands held low: each is about what is so, or what helps. */
const hallVotes: readonly string[] = ['Choice', 'MythFact', 'SpotFlags', 'Reply', 'Clip'];
/** Parts that need a room small enough to talk in. */
const talk: readonly string[] = ['Discuss', 'Groups', 'StandingLine', 'WalkRound', 'Story', 'Sort', 'Sequence'];

const phrases = [
  ...phrasesFor(
    'paper: a card for the question box, answered in tutor time. A hall is no place for questions from the floor',
    String.raw`\bany(?: other| more)? questions\?`,
    String.raw`\b(?:does|has|have) (?:anyone|anybody|someone|you) (?:here )?(?:got |have )?(?:any|a|some) questions?\b`,
    String.raw`\b(?:who has|who's got|take|taking|ask(?: me)?|time for) (?:any|a few|a|some|your|more) questions?\b(?! (?:card|box|slip|on (?:paper|the slip|a card|your card)))`,
    String.raw`\b(?:questions|question time) (?:from the (?:floor|hall|audience))\b`,
    String.raw`\bask me anything\b`,
    String.raw`\b(?:call|shout) (?:(?:it|them|your \w+|the answer) )?(?:out|from)\b`,
    String.raw`\b(?:microphones?|mics?) (?:at|by|goes|is passed|are passed|is coming|round|around)\b`,
    String.raw`\b(?:roving|pass the) (?:microphone|mic)\b`,
    String.raw`\bask (?:the|our|your) (?:officer|visitors?|speaker|police)\b`,
  ),
  ...phrasesFor(
    'hands held low, where only the front sees them',
    String.raw`\bhands? up\b`,
    String.raw`\b(?:put|stick) (?:up )?(?:your|a|their) hands? (?:up|in the air)\b`,
    String.raw`\braise (?:your|a|their) hands?\b`,
    String.raw`\bshow of hands\b`,
    String.raw`\bstand (?:up )?if\b`,
    String.raw`\b(?:put|stick|hold|raise|wave) (?:up )?(?:your|a|one|their) (?:hands?|arms?|thumbs?) (?:up|high|in the air)\b`,
    String.raw`\b(?:raise|wave|lift) (?:your|an?|one|their) arms?\b`,
  ),
  ...phrasesFor(
    'a vote of the whole hall with hands held low, or a slip: nothing is answered on a device here',
    String.raw`\b(?:vote|answer|reply|respond|join|send it)\b[^.!?]{0,40}\bon (?:your|a|their|the) (?:own )?(?:phones?|devices?|tablets?|laptops?|screens?)\b`,
    String.raw`\b(?:open|go to|type|tap|click|use)\b[^.!?]{0,40}\bon (?:your|a|their) (?:own )?(?:phones?|mobiles?|devices?|tablets?|laptops?)\b`,
    String.raw`\bvoting (?:page|site|app|link)\b`,
    String.raw`\b(?:get|take) (?:out )?(?:your|their) phones?(?: out)?\b`,
    String.raw`\bphones out\b`,
    String.raw`\bscan (?:the|this) (?:qr )?code\b`,
  ),
  ...phrasesFor(
    'the tutor follow-up for talk: nobody can listen to a hall of conversations',
    String.raw`\b(?:turn|talk|speak|chat|whisper|explain it) (?:to|with) (?:the person (?:next to|beside) you|(?:your|a) (?:neighbour|partner)|each other|one another)\b`,
    String.raw`(?<!\b(?:I|we|I'll|we'll|will|officer|teacher) )\b(?:chat|talk|speak|whisper)\b[^.!?]{0,40}\bfor (?:a|one|two|\d{1,2}|half a|thirty) (?:minutes?|seconds?|moments?)\b`,
    String.raw`\b(?:chat|whisper|discuss)(?: (?:about )?(?:this|it|that|these))? with (?:a|your) (?:friend|mate)s?\b`,
    String.raw`\bin (?:pairs|threes|fours|small groups|your groups)\b`,
    String.raw`\b(?:let's|we'll|we will|please|now) discuss\b`,
    String.raw`\bdiscuss (?:it|this|that|these|them)? ?(?:with|in) (?:the person|your (?:partner|neighbour|group)|pairs|groups)\b`,
  ),
];

const denied =
  /(?:n't|\b(?:no|not|never|without|instead of|rather than|leave out|avoid))(?: (?:have|ask for|take|use|do|to|a|any|for|your|put|have a))*\s*$/iu;
const elsewhere =
  /\b(?:tutor|form|follow-up|lesson|afterwards|later|next week|on (?:paper|a card|the card|your card))\b/iu;

/** An assembly shows what it is and where help is, and books the lesson: a hall cannot talk, and nobody can be heard in it. */
export const s10: Rule = {
  id: 'S10',
  checkLesson: (context) => {
    if (context.lesson.front?.format !== 'assembly') return [];
    const said = context.passages.filter(({ origin }) => ['slide', 'say', 'do', 'note'].includes(origin));
    return [
      ...partProblems(context),
      ...phraseProblems('S10', phrases, said, { allowed }),
      ...followUpProblems(context),
    ];
  },
};

/** What is not to be done may be named, and so may what is done somewhere else. */
function allowed(_words: string, { before, after }: Around): boolean {
  return denied.test(before) || elsewhere.test(before + after);
}

function partProblems({ lesson, bank, kinds }: LessonContext): readonly Problem[] {
  const refuse = (offset: number, what: string, instead: string) =>
    problemAt(lesson.file, offset, 'S10', `Unexpected ${what} in an assembly, expected ${instead}`);
  const talking = lesson.slides.flatMap((slide) => partsIn(slide.element, ...talk));
  const uses = activitiesOf(lesson, bank, kinds);
  return [
    ...talking.map((part) =>
      refuse(offsetOf(part), `<${part.name}>`, 'it in the lesson or the tutor follow-up: a hall has no room to talk'),
    ),
    ...uses
      .filter((use) => !isSlipOrVote(use) && !talk.includes(use.kind))
      .map((use) =>
        refuse(
          offsetOf(use.part),
          `<${use.kind}> without a phase`,
          'only a vote of the whole hall on what is so, or a slip with `phase`',
        ),
      ),
  ];
}

/** What is asked before and after is answered on a slip. */
function isSlipOrVote({ kind, phase }: ActivityUse): boolean {
  return phase !== undefined || hallVotes.includes(kind);
}

function followUpProblems({ lesson }: LessonContext): readonly Problem[] {
  const { front, yaml, file } = lesson;
  if (front === null || yaml === null || front.followedBy.length > 0) return [];
  return [
    problemAt(
      file,
      yaml.keyOffsetOf(['format']),
      'S10',
      'Unexpected assembly without a follow-up, expected `followedBy` with the lesson or tutor follow-up that is booked with it',
      { severity: 'warning' },
    ),
  ];
}
