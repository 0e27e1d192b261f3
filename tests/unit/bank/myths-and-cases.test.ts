import { describe, expect, it } from 'vitest';
import { type MythFactItem, mythFact } from '../../../renderer/activities/myth-fact/model';
import type { SortItem } from '../../../renderer/activities/sort/item';
import { items } from './bank-files';

const myths = items.filter(({ kind }) => kind === 'MythFact') as unknown as readonly MythFactItem[];
const byId = (id: string) => items.find((item) => item.id === id);

describe('the myths', () => {
  it('are the fifteen', () => {
    expect(myths.map(({ id }) => id)).toEqual(
      Array.from({ length: 15 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('leave hope where a set may end', () => {
    expect(myths.filter(({ hope }) => hope).map(({ id }) => id)).toEqual(['M04', 'M05', 'M10']);
  });

  it('are not all myths, or pupils would learn one answer', () => {
    expect(new Set(myths.map(({ answer }) => answer))).toEqual(new Set(['myth', 'fact', 'depends']));
  });

  it.each([
    ['KS3', ['M01', 'M06', 'M13', 'M04', 'M05'], 13],
    ['KS4', ['M01', 'M02', 'M03', 'M08', 'M09', 'M14', 'M04'], 15],
    ['KS5', ['M03', 'M08', 'M11', 'M12', 'M13', 'M15', 'M10'], 17],
  ])('make a set for %s that ends on hope', (_stage, ids, age) => {
    const set = ids.map((id) => byId(id) as unknown as MythFactItem);
    expect(mythFact.checkSet?.(set)).toEqual([]);
    for (const { ages } of set) expect(ages[0] <= age && age <= ages[1]).toBe(true);
  });

  it('speak about somebody else', () => {
    const you = /\b(?:you|your|I|my|me)\b/u;
    expect(myths.filter(({ statement, why }) => you.test(`${statement} ${why}`)).map(({ id }) => id)).toEqual([]);
  });

  it('say what is so in sentences of at most 20 words', () => {
    for (const { statement, why } of myths)
      for (const sentence of `${statement} ${why}`.split(/[.?!]\s/u))
        expect(sentence.split(/\s+/u).length).toBeLessThanOrEqual(20);
  });
});

describe('the age sort', () => {
  const { cases } = byId('C1') as unknown as SortItem;
  const routesOf = (id: string) => cases.find((one) => one.id === id)?.routes ?? [];

  it('has the five cases', () => {
    expect(cases.map(({ id }) => id)).toEqual(['ella', 'chidi', 'rhys-then', 'rhys-now', 'tomasz']);
  });

  it('sends nobody under 18 to a service for adults', () => {
    for (const id of ['ella', 'chidi', 'tomasz'])
      for (const adult of ['stop-ncii', 'revenge-porn-helpline']) expect(routesOf(id)).not.toContain(adult);
  });

  it('goes by the age in the picture for Rhys', () => {
    expect(routesOf('rhys-then')).toContain('take-it-down');
    expect(routesOf('rhys-then')).not.toContain('stop-ncii');
    expect(routesOf('rhys-now')).toContain('stop-ncii');
    for (const young of ['report-remove', 'take-it-down']) expect(routesOf('rhys-now')).not.toContain(young);
  });

  it('has somebody to tell for each of them', () => {
    expect(cases.filter(({ routes }) => !routes.includes('tell'))).toEqual([]);
  });
});
