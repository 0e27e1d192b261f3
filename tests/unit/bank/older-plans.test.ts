import { describe, expect, it } from 'vitest';
import { askedOn, facts, heard, items, itemsIn, lessonOf, lessons, oneLine, valuesIn } from './bank-files';
import type { PlannedSlide } from './lesson-plans';

interface Plan {
  readonly id: string;
  readonly format: string;
  readonly audience: string;
  readonly ages: readonly [number, number];
  readonly minutes: number;
  readonly shortest: number;
  readonly slides: readonly PlannedSlide[];
}

const notTheirFault = 'It is never the fault of the person being threatened';
const ofPost16 = ['B1', 'B3', 'B5', 'B6', 'K14'];
const ofWorkshop = ['B1', 'B2', 'B3', 'B5'];
const ofBriefing = ['B8', 'B9', 'B10'];
/** A fact that is for the facilitator's eyes stands in the notes itself. */
const noted = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, `<Fact id="${id}" />`]));

const post16: Plan = {
  id: 'post16-lesson',
  format: 'lesson',
  audience: 'pupils',
  ages: [16, 19],
  minutes: 60,
  shortest: 50,
  slides: [
    { id: 'welcome-rules-help', minutes: 4, tells: { F07: 'it is never the fault of the person being threatened' } },
    {
      id: 'starting-point',
      minutes: 3,
      baseline: ofPost16,
      tells: { F29: "Lots of people haven't been told what this is, or where to report it.", ...noted('F30') },
    },
    { id: 'two-forms', minutes: 4, shows: ['F02', 'F10', 'F11', 'F12', 'F13'], tells: noted('F09') },
    { id: 'not-your-fault', minutes: 1, tells: { F07: notTheirFault } },
    { id: 'no-picture-needed', minutes: 6, least: 5, once: ['R3'], shows: ['F31', 'F32', 'F42'] },
    {
      id: 'chidis-choices',
      minutes: 12,
      least: 10,
      once: ['BR3'],
      shows: ['F41', 'F96', 'F97', 'F98', 'F103'],
      tells: {
        F42: 'They take fakes too.',
        F43: 'Offers to get pictures back for a fee can be another scam.',
        F44: "A blackmailer may ask to use someone's bank account.",
        F62: "doesn't need to pay any more",
        F63: 'contact the bank quickly',
        F100: 'Take It Down is for pictures taken under 18',
        F101: 'also for people who are older now',
        F102: 'StopNCII is for people who are 18 or over, now and in the picture',
        ...noted('F99'),
      },
    },
    {
      id: 'the-money-question',
      minutes: 6,
      least: 5,
      once: ['K3', 'K12', 'K13'],
      shows: ['F43', 'F44', 'F62', 'F63', 'F66'],
    },
    {
      id: 'fakes-and-the-law',
      minutes: 5,
      once: ['K8', 'K16'],
      shows: ['F71', 'F73', 'F81', 'F83', 'F84', 'F70', 'F87'],
      tells: noted('F72', 'F82', 'F86', 'F88'),
    },
    {
      id: 'eighteen-is-a-line',
      minutes: 5,
      least: 4,
      once: ['C1'],
      shows: ['F97', 'F100', 'F101', 'F102'],
    },
    {
      id: 'myth-or-fact',
      minutes: 4,
      drop: true,
      once: ['M03', 'M08', 'M11', 'M12', 'M13', 'M15', 'M10'],
    },
    { id: 'supporting-a-mate', minutes: 5, least: 4, once: ['P2', 'P3'], tells: noted('F110') },
    { id: 'looking-back-and-help', minutes: 4, endpoint: ofPost16, shows: ['F58', 'F90'] },
    { id: 'leave-it-here', minutes: 1 },
  ],
};

const workshop: Plan = {
  id: 'workshop',
  format: 'workshop',
  audience: 'pupils',
  ages: [13, 18],
  minutes: 75,
  // One of the two stories, no warm line and a shorter welcome are the hour of the plan; both may go for a group that talks long.
  shortest: 52,
  slides: [
    { id: 'arrive-and-agree', minutes: 8, least: 7 },
    { id: 'warm-line', minutes: 4, drop: true, once: ['L1'] },
    {
      id: 'where-are-we',
      minutes: 5,
      baseline: ofWorkshop,
      tells: { F29: "Lots of people haven't been told what this is, or where to report it." },
    },
    { id: 'what-is-it', minutes: 6, once: ['G1'], shows: ['F01', 'F05'] },
    { id: 'not-your-fault', minutes: 2, tells: { F07: notTheirFault } },
    {
      id: 'chat-on-the-wall',
      minutes: 10,
      once: ['W1'],
      shows: ['F45', 'F46', 'F47', 'F48', 'F49', 'F50', 'F51'],
    },
    {
      id: 'leahs-group-chat',
      minutes: 8,
      drop: true,
      once: ['BR4'],
      shows: ['F75', 'F83'],
      tells: {
        F74: 'Making, keeping or sharing a nude picture of anyone under 18 is against the law',
        F13: 'Girls are targeted too, more often for pictures than for money.',
      },
    },
    {
      id: 'jays-choices',
      minutes: 10,
      drop: true,
      once: ['BR2'],
      shows: ['F53', 'F54', 'F56', 'F57', 'F58', 'F59'],
      tells: {
        F39: 'A threat, a demand and a deadline come together.',
        F40: 'They say frightening things to rush people.',
        F41: 'If someone pays or sends more, the demands usually keep coming.',
        F60: 'Keep the evidence before the block',
        F61: 'delete nothing',
        F62: "don't panic, and don't pay any more",
      },
    },
    { id: 'rehearse', minutes: 10, once: ['P2', 'G2'] },
    { id: 'safety-plan', minutes: 5, shows: ['F57', 'F90'] },
    {
      id: 'slip-help-unwind',
      minutes: 5,
      endpoint: ofWorkshop,
      tells: { F58: 'Anyone under 18 can report to CEOP or the police, and to the app.' },
    },
    { id: 'de-brief', minutes: 2 },
  ],
};

/** The two briefings have one plan; staff get steps, figures and the law besides. */
function briefing(who: 'staff' | 'parent', more: Readonly<Record<string, Partial<PlannedSlide>>>): Plan {
  const slides: readonly PlannedSlide[] = [
    { id: 'why-we-are-here', minutes: 2, shows: ['F01', 'F11'] },
    { id: 'two-forms-and-fakes', minutes: 2, shows: ['F02', 'F42'] },
    { id: 'starting-point', minutes: 2, drop: true, baseline: ofBriefing },
    { id: 'what-it-feels-like', minutes: 2, shows: ['F33', 'F39'] },
    { id: 'signs-you-might-see', minutes: 2, shows: ['F52'] },
    { id: 'the-first-minute', minutes: 3, least: 2, tells: { F07: notTheirFault } },
    { id: 'never', minutes: 2, shows: ['F55'] },
    {
      id: 'what-to-do',
      minutes: 3,
      least: 2,
      shows: ['F53', 'F54', 'F56', 'F57', 'F60', 'F97'],
      tells: { F58: 'CEOP or the police', F59: 'Report Remove', ...noted('F61') },
    },
    { id: 'if-money-went', minutes: 1, shows: ['F62', 'F63'] },
    { id: 'who-needs-thought', minutes: 2, shows: ['F95', 'F13'] },
    { id: who === 'staff' ? 'what-we-teach' : 'what-school-is-teaching', minutes: 1 },
    { id: 'questions-and-help', minutes: 3, least: 2, endpoint: ofBriefing },
  ];
  return {
    id: `${who}-briefing`,
    format: 'briefing',
    audience: 'staff',
    ages: [18, 99],
    minutes: 25,
    shortest: 20,
    slides: slides.map((slide) => ({ ...slide, ...more[slide.id] })),
  };
}

const staff = briefing('staff', {
  'two-forms-and-fakes': {
    shows: ['F02', 'F42', 'F14', 'F17', 'F111', 'F117'],
    tells: noted('F09', 'F16', 'F18', 'F20', 'F21'),
  },
  'the-first-minute': { shows: ['F110'], tells: { F07: notTheirFault, ...noted('F107', 'F108') } },
  never: { shows: ['F55', 'F74', 'F83', 'F104'], tells: noted('F73', 'F76', 'F77', 'F78', 'F84', 'F86', 'F88') },
  'what-to-do': {
    shows: ['F53', 'F54', 'F56', 'F57', 'F60', 'F97', 'F58', 'F115'],
    tells: { F59: 'Report Remove', ...noted('F61', 'F80', 'F90', 'F91') },
  },
  'who-needs-thought': { shows: ['F95', 'F13', 'F15', 'F19', 'F22'], tells: noted('F24') },
});

const plans = [post16, workshop, staff, briefing('parent', {})];

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const saidIn = (notes: string) => oneLine([...notes.matchAll(/<Say>([\s\S]*?)<\/Say>/gu)].map(String).join('\n'));
const shownIn = (id: string) =>
  lessonOf(id)
    .slides.map(({ shown }) => shown)
    .join('\n');

describe.each(plans)('$id', (plan) => {
  const { front, slides } = lessonOf(plan.id);
  const slideOf = (id: string) => slides.find((slide) => slide.id === id) ?? { shown: '', notes: '' };

  it('has the slides of its plan with their minutes, and may drop what the plan drops', () => {
    expect(slides.map(({ id, minutes, keep, least }) => ({ id, minutes, keep, least }))).toEqual(
      plan.slides.map(({ id, minutes, drop, least }) => ({ id, minutes, keep: drop !== true, least: least ?? null })),
    );
    expect(sum(slides.map(({ minutes }) => minutes))).toBe(plan.minutes);
    expect(sum(slides.map(({ keep, minutes, least }) => (keep ? (least ?? minutes) : 0)))).toBe(plan.shortest);
  });

  it('says what it is and for whom, with outcomes that each say how they are seen', () => {
    const { id, format, audience, ages, minutes } = plan;
    expect(front).toMatchObject({ id, format, audience, ages, minutes, version: 1, reviewed: null, reviewBy: null });
    for (const outcome of front.outcomes)
      expect(outcome).toMatch(/\(.*\b(?:counted|heard|questions?|replies|seen|statement)\b.*\)\.$/u);
  });

  it.each(plan.slides)('asks on $id what the plan asks', ({ id, baseline = [], endpoint = [], once = [] }) => {
    const { shown } = slideOf(id);
    expect(askedOn(shown, 'baseline')).toEqual(baseline);
    expect(askedOn(shown, 'endpoint')).toEqual(endpoint);
    expect(askedOn(shown, null)).toEqual(once);
  });

  it.each(plan.slides)('renders on $id the facts of the plan', ({ id, shows = [], tells = {} }) => {
    const { shown, notes } = slideOf(id);
    expect(valuesIn(shown, 'Fact', 'id')).toEqual(expect.arrayContaining([...shows]));
    for (const [fact, words] of Object.entries(tells))
      expect(words.startsWith('<Fact') ? notes : heard(saidIn(notes)), fact).toContain(words);
  });

  it('asks only what is for the ages in the room', () => {
    const asked = items.filter(({ id }) => slides.some(({ shown }) => itemsIn(shown).includes(id)));
    expect(asked.length).toBeGreaterThan(2);
    const [youngest, oldest] = plan.ages;
    expect(asked.filter(({ ages }) => ages[0] > youngest || ages[1] < oldest).map(({ id }) => id)).toEqual([]);
  });

  it('names help and "not your fault" within five minutes, and ends on help', () => {
    const early = slides.filter((_, index) => sum(slides.slice(0, index).map(({ minutes }) => minutes)) < 5);
    const opening = early.map(({ shown }) => shown).join('\n');
    const parts = ['<Welcome>', '<NotYourFault>', '<HelpCard when="opening" />'];
    const forPupils = ['<GroundRules>', '<ContentNote>'];
    for (const part of plan.audience === 'pupils' ? [...parts, ...forPupils] : parts) expect(opening).toContain(part);
    expect(shownIn(plan.id).replace('</Slide>', '').trimEnd()).toMatch(
      /<HelpCard when="closing" \/>\s*<\/Slide>$|<HelpCard when="closing" \/>$/u,
    );
  });
});

describe('the lesson for 16 to 19', () => {
  it('gives the law of each nation, and asks about that of England and Wales nowhere else', () => {
    const { shown } = lessonOf('post16-lesson').slides.find(({ id }) => id === 'fakes-and-the-law') ?? { shown: '' };
    expect(shown).toContain('<Choice item="K16" nation="england wales" />');
    const told = [...shown.matchAll(/<For nation="([^"]*)">([\s\S]*?)<\/For>/gu)].map(
      ([, nations = '', words = '']) => [nations, valuesIn(words, 'Fact', 'id')],
    );
    expect(told).toEqual([
      ['england wales', ['F73']],
      ['scotland', ['F84']],
      ['northern-ireland unset', ['F70']],
      ['england wales', ['F71', 'F81']],
      ['scotland', ['F83']],
      ['northern-ireland', ['F87']],
      ['unset', []],
    ]);
  });

  it('shows Chidi the six lines of the plan, and ends the myths on hope', () => {
    const chat = items.find(({ id }) => id === 'R3') as unknown as { readonly lines: readonly unknown[] };
    expect(chat.lines).toHaveLength(6);
    const { shown } = lessonOf('post16-lesson').slides.find(({ id }) => id === 'myth-or-fact') ?? { shown: '' };
    expect(items.find(({ id }) => id === itemsIn(shown).at(-1))?.text).toContain('hope: true');
  });
});

describe('the workshop', () => {
  it('names services for 18 and over in its notes alone, for one person', () => {
    expect(shownIn('workshop')).not.toMatch(/StopNCII|Revenge Porn|stopncii|revenge-porn/u);
    expect(lessonOf('workshop').text).toContain('<Helpline id="revenge-porn-helpline" />');
  });

  it('leaves nothing but help on the display while the workers de-brief', () => {
    const last = lessonOf('workshop').slides.at(-1);
    expect(last?.shown.replace(/<\/?Slide[^>]*>/gu, '').trim()).toBe('<HelpCard when="closing" />');
  });
});

describe('the briefings', () => {
  /** Steps of a disclosure, each in words of the briefing for staff. */
  const steps: Readonly<Record<string, string>> = {
    'stay calm, make space': "Let's talk in a minute, just us.",
    'say three things': "You're not in trouble for being threatened.",
    'be honest about confidentiality': "I'll only tell the people who need to know.",
    'is anyone in danger': 'someone is coming to meet them',
    'listen, do not interview': "listen, don't interview",
    'do not look': "don't look at the picture, and don't save, copy, print or send it",
    'do not delete or confiscate by reflex': 'the safeguarding lead decides on devices',
    'go to the lead at once': 'in person or by phone, not by email',
    'write it down': 'date, time, their words, what you did',
    'help them act': 'with somebody beside them',
    'stay alongside': 'Tell them what happens next and when you will speak again.',
    'look after yourself': 'After a disclosure talk to somebody',
  };

  it.each(Object.entries(steps))('for staff has the step: %s', (_step, words) => {
    expect(oneLine(lessonOf('staff-briefing').text)).toContain(words);
  });

  it('for staff gives every figure from F14 to F22, and puts on slides those with source and year in their words', () => {
    const { text } = lessonOf('staff-briefing');
    const all = Array.from({ length: 9 }, (_, at) => `F${14 + at}`);
    expect(all.filter((id) => !valuesIn(text, 'Fact', 'id').includes(id))).toEqual([]);
    const figures = facts.filter(
      ({ id }) => all.includes(id) && valuesIn(shownIn('staff-briefing'), 'Fact', 'id').includes(id),
    );
    expect(figures.map(({ id }) => id)).toEqual(['F14', 'F15', 'F17', 'F19', 'F22']);
    for (const fact of figures) expect((fact as { adult?: string }).adult).toMatch(/\([^()]+, 20\d\d\)/u);
  });

  it('say where to report in each nation', () => {
    for (const id of ['staff-briefing', 'parent-briefing']) {
      const { shown } = lessonOf(id).slides.find((slide) => slide.id === 'what-to-do') ?? { shown: '' };
      expect(valuesIn(shown, 'For', 'nation')).toEqual(['england wales', 'scotland', 'northern-ireland', 'unset']);
    }
  });

  it('for parents has no chat, no story and nothing about deaths', () => {
    const { text } = lessonOf('parent-briefing');
    expect(text).not.toMatch(/<(?:SpotFlags|WalkRound|Story)\b|F107|F108|suicid|self-harm/u);
    expect(shownIn('parent-briefing')).not.toMatch(/\bdied?\b|\bdeaths?\b/u);
  });

  it('alone show what is for staff only, and that for staff the three messages pupils never hear', () => {
    const staffOnly = new Set(facts.filter(({ pupil }) => pupil === undefined).map(({ id }) => id));
    const showing = lessons.filter(({ id }) => valuesIn(shownIn(id), 'Fact', 'id').some((fact) => staffOnly.has(fact)));
    expect(showing.map(({ id }) => id)).toEqual(['parent-briefing', 'staff-briefing']);
    const naming = (fact: string) =>
      lessons.filter(({ id }) => valuesIn(shownIn(id), 'Fact', 'id').includes(fact)).map(({ id }) => id);
    for (const fact of ['F111', 'F115', 'F117']) expect(naming(fact)).toEqual(['staff-briefing']);
  });
});
