import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedOn, facts, heard, type LessonEntry, lessonOf, lessons, oneLine, textOf, valuesIn } from './bank-files';
import { lessonPlans } from './lesson-plans';

const isForPupils = (id: string) => facts.find((fact) => fact.id === id)?.pupil !== undefined;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe.each(lessonPlans)('$id', (plan) => {
  const lesson = lessonOf(plan.id);
  const { front, slides } = lesson;

  it('has the slides of its plan with their minutes, and may drop what the plan drops', () => {
    expect(slides.map(({ id, minutes, keep, least }) => ({ id, minutes, keep, least }))).toEqual(
      plan.slides.map(({ id, minutes, drop, least }) => ({ id, minutes, keep: drop !== true, least: least ?? null })),
    );
    expect(sum(slides.map(({ minutes }) => minutes))).toBe(plan.minutes);
    expect(sum(slides.map(({ keep, minutes, least }) => (keep ? (least ?? minutes) : 0)))).toBe(plan.shortest);
  });

  it('says what it is, for whom, and what comes before and after it', () => {
    const { id, format, ages, minutes, follows, followedBy } = plan;
    expect(front).toMatchObject({ id, format, ages, minutes, follows, followedBy, audience: 'pupils', version: 1 });
    expect(front.outcomes.length).toBeGreaterThan(1);
    // Each outcome says how it is seen or asked.
    for (const outcome of front.outcomes) expect(outcome).toMatch(/\(.*\b(?:asked|seen|questions?)\b.*\)\.$/u);
  });

  it.each(plan.slides)('asks on $id what the plan asks', ({ id, baseline = [], endpoint = [], once = [] }) => {
    const { shown } = slides.find((slide) => slide.id === id) ?? { shown: '' };
    expect(askedOn(shown, 'baseline')).toEqual(baseline);
    expect(askedOn(shown, 'endpoint')).toEqual(endpoint);
    expect(askedOn(shown, null)).toEqual(once);
    if (baseline.length + endpoint.length > 1) expect(shown).toContain('reveal="turns"');
  });

  it.each(plan.slides)('renders on $id the facts of the plan', ({ id, shows = [], tells = {} }) => {
    const { shown, notes } = slides.find((slide) => slide.id === id) ?? { shown: '', notes: '' };
    expect(valuesIn(shown, 'Fact', 'id')).toEqual(expect.arrayContaining([...shows]));
    const aloud = [...notes.matchAll(/<Say>([\s\S]*?)<\/Say>/gu)].map(([, words = '']) => words).join('\n');
    for (const [fact, words] of Object.entries(tells))
      expect(oneLine(heard(isForPupils(fact) ? aloud : notes)), fact).toContain(words);
  });

  it('shows help and "not your fault" within five minutes, and ends on help', () => {
    const early = slides.filter((_, index) => sum(slides.slice(0, index).map(({ minutes }) => minutes)) < 5);
    const opening = early.map(({ shown }) => shown).join('\n');
    for (const part of ['<Welcome>', '<GroundRules>', '<ContentNote>', '<NotYourFault>', '<HelpCard when="opening" />'])
      expect(opening).toContain(part);
    expect(slides.at(-1)?.shown.replace('</Slide>', '').trimEnd()).toMatch(
      /<Closer>[\s\S]*<HelpCard when="closing" \/>$/u,
    );
  });

  it('has support for those who need it in its notes', () => {
    expect(slides.map(({ notes }) => notes).join('\n')).toMatch(/Support:/u);
  });

  it('keeps Outcome 21, records and the services for adults out of what pupils see', () => {
    const shown = slides.map((slide) => slide.shown).join('\n');
    expect(shown).not.toMatch(/Outcome 21|record(?!ing|ed)|StopNCII|Revenge Porn/u);
  });

  it('asks nobody about their own life, blames nobody and promises nothing', () => {
    const refused =
      /have you ever|has this happened to you|who here has|hands up if|\bvictim|fell for|should have|careless|\balways\b|\bfor ?ever\b|they won't|never a record/iu;
    expect(lesson.text).not.toMatch(refused);
    for (const { shown } of slides) expect(shown).not.toMatch(/stupid/iu);
  });
});

describe('every lesson that ships', () => {
  it.each(lessons)('$id has words to say and things to do on every slide', ({ slides }) => {
    expect(slides.filter(({ notes }) => !notes.includes('<Say>') || !notes.includes('<Do>'))).toEqual([]);
  });

  it.each(lessons)('$id names no telephone number, text code or web address', ({ text }) => {
    expect(text).not.toMatch(/\b(?:999|101|85258|116 ?123|0[38]\d\d[ \d]+)\b|\.(?:org|uk|com|net)\b/u);
  });

  it.each(lessons)('$id is reviewed by nobody that the register of reviews does not hold', ({ id, front }) => {
    if (front.reviewed !== null)
      expect(textOf('docs/reviews.md')).toContain(`| ${String(front.reviewed)} | lesson ${id} |`);
    expect(front.reviewed).toBeNull();
    expect(front.reviewBy).toBeNull();
  });

  it.each(lessons)('$id names Outcome 21 to staff in England and Wales alone', ({ text }) => {
    const blocks = [...text.matchAll(/<For nation="([^"]*)">([\s\S]*?)<\/For>/gu)];
    const naming = blocks.filter(([, , words]) => words?.includes('Outcome 21')).map(([, nations]) => nations);
    expect(naming.filter((nations) => nations !== 'england wales')).toEqual([]);
    expect(text.match(/Outcome 21/gu)?.length ?? 0).toBe(naming.length);
  });

  it('has a title of its own on Home', () => {
    const titles = lessons.map(({ front }) => front.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each(lessons)('$id and the lessons around it name each other', ({ id, front }) => {
    const oneSided = [
      ...front.followedBy.filter((next) => !lessonOf(next).front.follows.includes(id)),
      ...front.follows.filter((before) => !lessonOf(before).front.followedBy.includes(id)),
    ];
    expect(oneSided).toEqual([]);
  });
});

describe('the KS4 lesson', () => {
  it('gives the law for each nation once, and what holds in all four while none is set', () => {
    const { shown } = lessonOf('ks4-lesson').slides.find(
      ({ id }) => id === 'the-law-plainly',
    ) as LessonEntry['slides'][0];
    expect(valuesIn(shown, 'For', 'nation')).toEqual(['england wales', 'scotland', 'northern-ireland', 'unset']);
  });
});

describe('the assemblies', () => {
  const assemblies = lessons.filter(({ front }) => front.format === 'assembly');

  it('have the same drawings', () => {
    const drawingsOf = ({ id }: LessonEntry) => {
      const folder = new URL(`../../../lessons/${id}/media/`, import.meta.url);
      return readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]);
    };
    const [first, second] = assemblies;
    if (first === undefined || second === undefined) throw new Error('Unexpected lack of an assembly, expected two');
    expect(drawingsOf(first)).toEqual(drawingsOf(second));
  });

  it.each(assemblies)('say in $id who leads, and leave the officer’s place and hours open', ({ text }) => {
    expect(new Set(valuesIn(text, 'Part', 'role'))).toEqual(new Set(['officer', 'teacher']));
    expect(text).toContain("I'm in (place) until (time).");
  });
});
