/** What a slide of a lesson plan must have. */
export interface PlannedSlide {
  readonly id: string;
  readonly minutes: number;
  /** Absent: it is kept. */
  readonly drop?: true;
  /** Minutes that are enough when time is short. */
  readonly least?: number;
  /** Items asked on it: before, after, or once. */
  readonly baseline?: readonly string[];
  readonly endpoint?: readonly string[];
  readonly once?: readonly string[];
  /** Facts that pupils see in the bank's wording. */
  readonly shows?: readonly string[];
  /** Facts that are told instead, with the words of the notes that tell them; those for staff alone are told to the facilitator. */
  readonly tells?: Readonly<Record<string, string>>;
}

export interface LessonPlan {
  readonly id: string;
  readonly format: 'lesson' | 'assembly';
  readonly ages: readonly [number, number];
  readonly minutes: number;
  /** The shortest it can be taught in: what may go is gone, and the rest is taught fast where it can be. */
  readonly shortest: number;
  readonly follows: readonly string[];
  readonly followedBy: readonly string[];
  readonly slides: readonly PlannedSlide[];
}

const beforeAndAfter = ['B1', 'B3', 'K1'];
const ofKs3 = ['B1', 'B2', 'B3', 'B4', 'K1'];
const ofKs4 = ['B1', 'B2', 'B3', 'B4', 'B5', 'K10'];
const moves = ['F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37', 'F38', 'F39'];
const notTheirFault = 'It is never the fault of the person being threatened.';

const ks3Lesson: LessonPlan = {
  id: 'ks3-lesson',
  format: 'lesson',
  ages: [11, 14],
  minutes: 55,
  shortest: 48,
  follows: ['ks3-assembly'],
  followedBy: ['follow-up-question'],
  slides: [
    { id: 'welcome', minutes: 3 },
    {
      id: 'looking-after-yourself',
      minutes: 2,
      tells: {
        F07: "it isn't your fault, and it isn't too late",
        F57: 'Telling someone you trust can be the very first step.',
      },
    },
    { id: 'starting-point', minutes: 4, baseline: ofKs3, shows: ['F29'] },
    {
      id: 'a-word-for-it',
      minutes: 4,
      shows: ['F01', 'F02', 'F05'],
      tells: { F08: 'Keep to one term, "online blackmail", and check that it is understood' },
    },
    { id: 'not-your-fault', minutes: 2, shows: ['F07'] },
    { id: 'the-five-moves', minutes: 4, shows: moves },
    {
      id: 'spot-the-flags',
      minutes: 8,
      least: 7,
      once: ['R1'],
      shows: ['F45', 'F46', 'F47', 'F48', 'F49', 'F50', 'F51'],
    },
    {
      id: 'kais-choices',
      minutes: 10,
      once: ['BR1'],
      shows: ['F53', 'F54', 'F55', 'F56', 'F57', 'F58', 'F59'],
      tells: {
        F33: 'Rowan got close fast',
        F34: 'wanted a more private chat',
        F35: 'offered a swap',
        F36: 'a video that is a recording',
        F37: 'a call recorded in secret',
        F38: 'a request to see a list of friends',
        F39: 'Then the tone changed, with a threat and a rush.',
      },
    },
    { id: 'put-it-in-order', minutes: 5, once: ['O1'], tells: { F60: 'are the messages kept before the block?' } },
    {
      id: 'myth-or-fact',
      minutes: 4,
      drop: true,
      once: ['M01', 'M06', 'M13', 'M04', 'M05'],
      tells: { F07: notTheirFault, F79: 'police treat you as the person who needs help' },
    },
    {
      id: 'telling',
      minutes: 3,
      shows: ['F57'],
      tells: { F94: "People worry that they'll be embarrassed, get into trouble, be blamed or lose their phone." },
    },
    { id: 'a-friend-tells-you', minutes: 2, drop: true, once: ['P1'] },
    { id: 'looking-back', minutes: 2, endpoint: ofKs3 },
    { id: 'help-and-close', minutes: 2, shows: ['F58', 'F90', 'F97'] },
  ],
};

/** The assemblies differ in their ages, their four lines and their friend. */
function assembly(stage: 'ks3' | 'ks4', ages: LessonPlan['ages'], chat: string, friend: string): LessonPlan {
  return {
    id: `${stage}-assembly`,
    format: 'assembly',
    ages,
    minutes: 20,
    shortest: 15,
    follows: [],
    followedBy: ['tutor-follow-up', ...(stage === 'ks4' ? ['ks4-myths'] : []), `${stage}-lesson`],
    slides: [
      { id: 'welcome', minutes: 1, shows: ['F79'] },
      {
        id: 'looking-after-yourself',
        minutes: 1,
        tells: { F57: 'Telling someone you trust can be the very first step, and it breaks the pressure.' },
      },
      {
        id: 'private-slip',
        minutes: 1,
        baseline: beforeAndAfter,
        tells: { F29: "Lots of people haven't been told what this is, or where to report it." },
      },
      { id: 'what-it-is', minutes: 2, shows: ['F01', 'F02', 'F05'] },
      { id: 'whose-fault', minutes: 1, shows: ['F70'], tells: { F07: notTheirFault } },
      {
        id: 'how-the-trick-works',
        minutes: 3,
        least: 2,
        tells: {
          F31: 'A message from someone who seems the same age, with a profile that looks real.',
          F32: "It can even come from a friend's account that has been hacked.",
          F33: 'Lots of compliments, lots of attention, quickly personal.',
          F34: 'They want to chat on another, more private app.',
          F35: 'They may send one first, so that a swap feels fair, but it is not of them.',
          F36: 'A live video can be a recording',
          F37: 'a call can be recorded in secret',
          F38: 'It shows who their friends and family are.',
          F39: 'A threat, a demand and a deadline come together.',
        },
      },
      {
        id: 'which-one-is-a-flag',
        minutes: 3,
        least: 2,
        once: [chat],
        shows: ['F45', 'F46', 'F47', 'F48', 'F49'],
      },
      {
        id: 'four-things',
        minutes: 2,
        tells: {
          F53: "Stop replying. Don't pay, don't bargain, and don't send anything more.",
          F54: "Keep the messages, usernames and payment details, and don't delete the chat or the account.",
          F55: "Don't copy or pass on the picture itself.",
          F56: 'Block them everywhere, after keeping the details.',
          F57: 'And tell someone you trust. It can be the very first step.',
          F58: 'Anyone under 18 can report to CEOP or the police, and to the app.',
          F59: 'Under 18s can use Report Remove to help get a picture blocked.',
          F60: 'There is one rule of order: keep before you block. Telling is right at any point.',
        },
      },
      { id: 'fake-pictures-too', minutes: 1, drop: true, shows: ['F42'] },
      {
        id: 'pictures-can-be-blocked',
        minutes: 2,
        least: 1,
        shows: ['F97', 'F98', 'F100'],
        tells: {
          F96: 'Sites that hold it can spot the same picture and block it.',
          F99: 'you may be asked to show your age',
        },
      },
      { id: 'a-friend-tells-you', minutes: 1, drop: true, once: [friend] },
      {
        id: 'slip-again-and-help',
        minutes: 2,
        endpoint: beforeAndAfter,
        tells: {
          F58: 'The police take reports. Anyone under 18 can report to CEOP too.',
          F90: 'At CEOP a child protection advisor reads the report and gets in touch. They may tell other adults, to keep the person safe.',
        },
      },
    ],
  };
}

const ks4Lesson: LessonPlan = {
  id: 'ks4-lesson',
  format: 'lesson',
  ages: [14, 16],
  minutes: 55,
  shortest: 50,
  follows: ['ks4-assembly'],
  followedBy: ['follow-up-question', 'ks4-myths', 'post16-lesson'],
  slides: [
    { id: 'welcome', minutes: 3 },
    { id: 'looking-after-yourself', minutes: 2 },
    { id: 'starting-point', minutes: 4, baseline: ofKs4 },
    { id: 'what-and-who', minutes: 4, shows: ['F01', 'F02', 'F05', 'F11', 'F12', 'F13', 'F10', 'F28', 'F106'] },
    { id: 'not-your-fault', minutes: 1 },
    { id: 'read-the-chat', minutes: 7, once: ['R2'] },
    { id: 'jays-choices', minutes: 10, once: ['BR2'] },
    { id: 'order-and-bin', minutes: 5, once: ['O2'], shows: ['F57'] },
    { id: 'what-about-paying', minutes: 4, once: ['K3', 'K15'], shows: ['F65', 'F66', 'F62'] },
    { id: 'fakes', minutes: 2, drop: true, once: ['K8'], shows: ['F42', 'F73'] },
    {
      id: 'getting-a-picture-blocked',
      minutes: 4,
      once: ['K6', 'K7'],
      shows: ['F97', 'F98', 'F100', 'F103'],
    },
    { id: 'the-law-plainly', minutes: 2, shows: ['F73', 'F75', 'F84', 'F83', 'F70', 'F87', 'F79'] },
    { id: 'a-friend-tells-you', minutes: 3, drop: true, once: ['P2', 'P3'] },
    { id: 'looking-back-and-help', minutes: 4, endpoint: ofKs4 },
  ],
};

const tutorFollowUp: LessonPlan = {
  id: 'tutor-follow-up',
  format: 'lesson',
  ages: [11, 16],
  minutes: 10,
  shortest: 8,
  follows: ['ks3-assembly', 'ks4-assembly'],
  followedBy: ['follow-up-question'],
  slides: [
    { id: 'welcome', minutes: 2 },
    { id: 'two-numbers', minutes: 1, baseline: ['B1', 'B3'] },
    {
      id: 'your-cards',
      minutes: 2,
      shows: ['F79', 'F62', 'F64'],
      tells: {
        F63: 'Tell someone, keep the messages, and an adult can help with the bank.',
        F68: "Often they don't, but sometimes they do.",
        F90: 'At CEOP an advisor reads the report and gets in touch.',
        F91: "Childline is a good first step for someone who isn't ready to talk to the police.",
        F103: 'Tools can stop a lot of copies',
      },
    },
    {
      id: 'whose-fault',
      minutes: 1,
      once: ['K2'],
      tells: { F07: notTheirFault, F70: 'The person making the threat is committing a crime.' },
    },
    { id: 'a-friend-tells-you', minutes: 2, drop: true, once: ['P1'] },
    { id: 'numbers-again-and-help', minutes: 2, endpoint: ['B1', 'B3'] },
  ],
};

const followUpQuestion: LessonPlan = {
  id: 'follow-up-question',
  format: 'lesson',
  ages: [11, 16],
  minutes: 5,
  shortest: 5,
  follows: ['ks3-lesson', 'ks4-lesson', 'tutor-follow-up'],
  followedBy: [],
  slides: [
    { id: 'welcome', minutes: 1 },
    { id: 'the-same-question', minutes: 1, baseline: ['B3'] },
    {
      id: 'what-helps',
      minutes: 2,
      once: ['K1'],
      tells: {
        F07: notTheirFault,
        F57: 'Tell someone trusted: it can be the very first step, and it breaks the pressure.',
      },
    },
    { id: 'once-more-and-help', minutes: 1, endpoint: ['B3'] },
  ],
};

const followUp16: LessonPlan = {
  ...followUpQuestion,
  id: 'follow-up-16',
  ages: [16, 19],
  follows: ['post16-lesson'],
  slides: followUpQuestion.slides.map((slide) => (slide.once === undefined ? slide : { ...slide, once: ['K14'] })),
};

const ks4Myths: LessonPlan = {
  id: 'ks4-myths',
  format: 'lesson',
  ages: [14, 16],
  minutes: 10,
  shortest: 10,
  follows: ['ks4-assembly', 'ks4-lesson'],
  followedBy: [],
  slides: [
    { id: 'welcome', minutes: 2 },
    { id: 'one-number', minutes: 1, baseline: ['B3'] },
    {
      id: 'myth-or-fact',
      minutes: 5,
      once: ['M01', 'M02', 'M03', 'M08', 'M09', 'M14', 'M07', 'M04'],
      tells: { F07: notTheirFault, F79: 'police treat you as the person who needs help' },
    },
    { id: 'number-again-and-help', minutes: 2, endpoint: ['B3'] },
  ],
};

/** The plans of the lessons for 11 to 16 year olds, and of what takes a lesson up again, slide by slide. */
export const lessonPlans: readonly LessonPlan[] = [
  ks3Lesson,
  ks4Lesson,
  assembly('ks3', [11, 14], 'R4', 'P1'),
  assembly('ks4', [14, 16], 'R5', 'P2'),
  tutorFollowUp,
  followUpQuestion,
  followUp16,
  ks4Myths,
];
