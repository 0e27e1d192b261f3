import type { ChoiceItem } from '../../../renderer/activities/choice/model';
import type { ClipItem } from '../../../renderer/activities/clip/model';
import type { GroupsItem } from '../../../renderer/activities/groups/model';
import type { MythFactItem } from '../../../renderer/activities/myth-fact/model';
import type { ReplyItem } from '../../../renderer/activities/reply/model';
import type { ScaleItem } from '../../../renderer/activities/scale/model';
import type { SequenceItem } from '../../../renderer/activities/sequence/item';
import type { SortItem } from '../../../renderer/activities/sort/item';
import type { SpotFlagsItem } from '../../../renderer/activities/spot-flags/model';
import type { StandingLineItem } from '../../../renderer/activities/standing-line/model';
import type { StoryItem } from '../../../renderer/activities/story/item';
import type { WalkRoundItem } from '../../../renderer/activities/walk-round/model';

// Items as the bank has them. Every text that a slide must not show before its time starts with "planted".

export const fakeScale: ScaleItem = {
  id: 'B1',
  kind: 'Scale',
  version: 1,
  ages: [11, 18],
  statement: 'I could explain what online blackmail (sextortion) is',
  watches: 'planted watches',
  note: 'planted note',
};

export const fakeChoice: ChoiceItem = {
  id: 'K15',
  kind: 'Choice',
  version: 1,
  ages: [13, 18],
  scene: 'A threat says everyone will see it in ten minutes.',
  question: 'Which is the fairest thing to say?',
  options: [
    { text: 'They always do it', why: 'planted why of A', misconception: 'planted fatalism' },
    { text: 'They never do it', why: 'planted why of B', misconception: 'planted false comfort' },
    {
      text: 'Often they don’t, sometimes they do; either way the same help works',
      target: true,
      why: 'planted why of C',
    },
    { text: 'It only matters if you paid', why: 'planted why of D', misconception: 'planted payment myth' },
  ],
  why: 'planted why for pupils',
  note: 'planted note',
};

export const fakeReply: ReplyItem = {
  id: 'P2',
  kind: 'Reply',
  version: 1,
  ages: [13, 18],
  from: 'Jay',
  message: 'They want £50 by midnight or everyone sees it.',
  options: [
    {
      text: 'Don’t pay and don’t reply. Screenshot the messages. Who could we tell tonight?',
      target: true,
      why: 'planted why of A',
    },
    { text: 'Pay it, it’s only £50', why: 'planted why of B', misconception: 'planted myth' },
    { text: 'I’d fight them', why: 'planted why of C', misconception: 'planted bravado' },
    { text: 'Block them now and forget it', why: 'planted why of D', misconception: 'planted half' },
  ],
  why: 'planted why for pupils',
  keepWords: ['planted words to keep'],
};

export const fakeSpotFlags: SpotFlagsItem = {
  id: 'R2',
  kind: 'SpotFlags',
  version: 1,
  ages: [14, 16],
  app: 'Loopline',
  people: ['Jay', 'Skye'],
  lines: [
    {
      from: 'Skye',
      text: 'think we know the same people? you know ollie from hockey',
      tactic: 'planted mutuals',
      amber: true,
    },
    { from: 'Jay', text: 'yeah he’s in my year', why: 'planted why of an ordinary line' },
    { from: 'Skye', text: 'you’re different to other lads', tactic: 'planted closeness' },
    { from: 'Skye', text: 'can i follow your private? wanna see more of you', tactic: 'planted friends list' },
    { from: 'Skye', text: 'loopline keeps glitching. dimchat?', tactic: 'planted move' },
    { from: 'Skye', text: 'i’ll send one if you send one. just us, i’ll delete it', tactic: 'planted swap' },
    { from: 'Jay', text: 'nah i’m good' },
    { from: 'Skye', text: 'ok wow, thought you were mature', tactic: 'planted guilt' },
    { from: 'Skye', text: 'quick video call so you know i’m real', tactic: 'planted recording' },
  ],
  narrator: 'Later the tone changes. Skye shows a list of Jay’s friends and wants money within the hour.',
  feelings: ['planted flattered', 'planted rushed'],
  note: 'planted note',
};

export const fakeStory: StoryItem = {
  id: 'BR2',
  kind: 'Story',
  version: 1,
  ages: [14, 16],
  start: '1',
  nodes: [
    {
      id: '1',
      text: 'Skye says “just us, I’ll delete it”.',
      choices: [
        { text: 'Say no and leave the chat', next: '1x', safe: true, refusal: true },
        { text: 'Ask a mate', result: 'planted: his mate got one exactly like that.', next: '1x', safe: true },
        { text: 'Trust her', result: 'planted: promises can’t be checked.', next: '2' },
      ],
    },
    {
      id: '1x',
      text: 'planted: Skye tries guilt, then disappears. Leaving and reporting worked.',
      rewind: { text: 'planted: plenty of people trust someone who turns out to be lying. What then?', next: '2' },
    },
    {
      id: '2',
      text: 'planted: now there’s a threat, a list of his friends, and an hour to pay.',
      choices: [
        { text: 'planted Pay £20', result: 'planted: they say thanks. Then they want £40.', next: '3' },
        { text: 'planted Stop replying, screenshot, block', result: 'planted: quiet.', next: '4', safe: true },
      ],
    },
    {
      id: '3',
      text: 'planted: Jay feels he can’t stop and can’t tell.',
      choices: [
        { text: 'planted Tell Dad', result: 'planted: “I’m glad you told me.”', next: '4', safe: true },
        { text: 'planted Message Childline', next: '4', safe: true },
      ],
    },
    {
      id: '4',
      text: 'planted: an adult helps Jay keep the messages and report.',
      help: true,
      end: 'planted: it’s a rough fortnight. It passes.',
    },
  ],
  discussion: ['planted: what made Jay slow to tell?'],
  note: 'planted note',
};

export const fakeSequence: SequenceItem = {
  id: 'O2',
  kind: 'Sequence',
  version: 1,
  ages: [14, 18],
  cards: [
    { id: 'block', text: 'Block' },
    { id: 'tool', text: 'Use a removal tool' },
    { id: 'tell', text: 'Tell someone you trust' },
    { id: 'report', text: 'Report to CEOP or police' },
    { id: 'evidence', text: 'Keep evidence (not the picture)' },
    { id: 'app', text: 'Report to the app' },
    { id: 'stop', text: 'Stop replying' },
  ],
  bin: [
    { id: 'pay', text: 'Pay a bit', why: 'planted why of paying' },
    { id: 'delete', text: 'Delete your account', why: 'planted why of deleting' },
    { id: 'friend', text: 'Send it to a friend for safe keeping', why: 'planted why of sending' },
  ],
  before: [['evidence', 'block']],
  praise: { card: 'tell', first: 'planted praise' },
  explanation: 'planted explanation',
  note: 'planted note',
};

export const fakeMythFact: MythFactItem = {
  id: 'M13',
  kind: 'MythFact',
  version: 1,
  ages: [13, 18],
  statement: 'Passing it on is no big deal.',
  answer: 'myth',
  why: 'planted fact',
  misconception: 'planted behind it',
  hope: true,
  note: 'planted note',
};

export const fakeSort: SortItem = {
  id: 'C1',
  kind: 'Sort',
  version: 1,
  ages: [16, 18],
  task: 'Where could each person get help?',
  routes: [
    { id: 'report-remove', text: 'Report Remove' },
    { id: 'stop-ncii', text: 'StopNCII' },
    { id: 'police', text: 'Police' },
  ],
  cases: [
    {
      id: 'ella',
      name: 'Ella, 13',
      text: 'A real picture',
      routes: ['report-remove', 'police'],
      why: 'planted why of Ella',
      misconception: 'planted trap of Ella',
    },
    {
      id: 'rhys',
      name: 'Rhys, 18',
      text: 'A new picture',
      routes: ['stop-ncii', 'police'],
      why: 'planted why of Rhys',
    },
    { id: 'tomasz', name: 'Tomasz, 16', text: 'No picture', routes: ['police'], why: 'planted why of Tomasz' },
  ],
  explanation: 'planted explanation',
  note: 'planted note',
};

export const fakeGroups: GroupsItem = {
  id: 'G1',
  kind: 'Groups',
  version: 1,
  ages: [13, 18],
  task: 'Say it in one sentence.',
  size: [3, 4],
  minutes: 6,
  deal: true,
  cards: [
    { title: 'Picture', text: 'Something private' },
    { title: 'Threat', text: '“I will show everyone”' },
    { text: 'Money, or more pictures' },
  ],
  back: 'One sentence from each group.',
  note: 'planted note',
};

export const fakeWalkRound: WalkRoundItem = {
  id: 'W1',
  kind: 'WalkRound',
  version: 1,
  ages: [13, 18],
  app: 'Loopline',
  people: ['Jay', 'Skye'],
  lines: [
    { from: 'Skye', text: 'you know ollie from hockey', tactic: 'planted mutuals', amber: true, why: 'planted why' },
    { from: 'Jay', text: 'yeah he’s in my year' },
    { from: 'Skye', text: 'you’re different to other lads', tactic: 'planted closeness' },
  ],
  narrator: 'Later the tone changes.',
  note: 'planted note',
};

export const fakeStandingLine: StandingLineItem = {
  id: 'L1',
  kind: 'StandingLine',
  version: 1,
  ages: [11, 18],
  statements: [
    { text: 'The best breakfast is…', ends: ['Sweet', 'Salty'] },
    { text: 'A film is best seen…', ends: ['At home', 'At the cinema'], ask: 'planted question' },
  ],
  note: 'planted note',
};

export const fakeClip: ClipItem = {
  id: 'open-door',
  kind: 'Clip',
  version: 1,
  ages: [13, 18],
  title: 'An open door',
  src: '/door.webm',
  captions: '/door.vtt',
  transcript: 'planted: a door stands in a dark wall.\n\nplanted: it opens.',
};

/** One item of each kind. */
export const fakeItems = [
  fakeChoice,
  fakeClip,
  fakeGroups,
  fakeMythFact,
  fakeReply,
  fakeScale,
  fakeSequence,
  fakeSort,
  fakeSpotFlags,
  fakeStandingLine,
  fakeStory,
  fakeWalkRound,
] as const;
