import { describe, expect, it } from 'vitest';
import { facts, items, lessons, sources, valuesIn } from './bank-files';

const ids = facts.map((fact) => fact.id);
const usedIn = (side: 'text' | 'shown', lessonsHere = lessons) =>
  lessonsHere.flatMap(({ slides }) => slides.flatMap((slide) => valuesIn(slide[side], 'Fact', 'id')));

describe('the facts of the bank', () => {
  it('are numbered once each and name sources of the bank', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const known = sources.map((source) => source.id);
    expect(facts.flatMap((fact) => fact.sources).filter((id) => !known.includes(id))).toEqual([]);
  });

  it('hold every fact that an item or a lesson uses', () => {
    const used = [...items.flatMap((item) => item.facts ?? []), ...usedIn('text')];
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('have pupil wording for every fact that a lesson for pupils shows', () => {
    const shown = usedIn(
      'shown',
      lessons.filter(({ front }) => front.audience === 'pupils'),
    );
    expect(shown.length).toBeGreaterThan(15);
    expect(shown.filter((id) => facts.find((fact) => fact.id === id)?.pupil === undefined)).toEqual([]);
  });

  it('keep what is for staff, and what nobody confirmed, away from pupils', () => {
    const staffOnly = ['F08', 'F09', 'F60', 'F61', 'F77', 'F78', 'F85', 'F86', 'F88', 'F94', 'F95', 'F104', 'F110'];
    const spoken = facts.filter((fact) => fact.pupil !== undefined);
    expect(spoken.map((fact) => fact.id).filter((id) => staffOnly.includes(id))).toEqual([]);
    expect(spoken.filter((fact) => fact.support === 'unconfirmed')).toEqual([]);
  });

  it('give pupils no figure: the only number they read is the age of 18', () => {
    for (const fact of facts) {
      const numbers = (fact.pupil ?? '').match(/\d+/gu) ?? [];
      expect(
        numbers.filter((number) => number !== '18'),
        fact.id,
      ).toEqual([]);
      expect(fact.figure, fact.id).toBe(false);
    }
  });

  it('give a year with every share in the staff wording', () => {
    const withShare = facts.filter((fact) => /\d %/u.test(fact.staff));
    expect(withShare.length).toBeGreaterThan(0);
    expect(withShare.filter((fact) => fact.year === undefined).map((fact) => fact.id)).toEqual([]);
  });

  it('use sentences of at most 20 words for pupils', () => {
    const long = facts
      .flatMap((fact) => (fact.pupil ?? '').split(/(?<=[.?!])\s+/u))
      .filter((sentence) => sentence.split(/\s+/u).length > 20);
    expect(long).toEqual([]);
  });

  it('leave out absolutes, doom, deaths and nationalities for pupils', () => {
    const refused =
      /\balways\b|\bnever works\b|won't|for ?ever|ruin|suicid|self-harm|\bdied\b|\bdeath|Africa|Nigeria|Philippin|overseas/iu;
    expect(facts.filter((fact) => refused.test(fact.pupil ?? '')).map((fact) => fact.id)).toEqual([]);
  });

  it('are looked at again by September 2027, and the newest law sooner', () => {
    const sooner = facts.filter((fact) => fact.reviewBy !== '2027-09-01');
    // A law of which parts were to come into force on that day.
    expect(sooner.map(({ id, reviewBy }) => [id, reviewBy])).toEqual([['F81', '2026-06-29']]);
  });

  it('say of Report Remove that the picture is sent, and of Take It Down that it stays', () => {
    const pupil = (id: string) => facts.find((fact) => fact.id === id)?.pupil;
    expect(pupil('F97')).toContain('The picture is sent');
    expect(pupil('F97')).toContain('checks it');
    expect(pupil('F100')).toContain('The picture stays on the device');
  });
});
