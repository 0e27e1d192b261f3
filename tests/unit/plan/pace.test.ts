import { expect, it } from 'vitest';
import { proposeCuts } from '../../../renderer/core/lesson/cuts';
import { minutesToTeach, paceOf } from '../../../renderer/core/lesson/pace';
import { ks4Outline } from './fake-outline';

const minutes = (count: number) => count * 60_000;

// Slide 7 is planned from minute 21 to minute 31.
it.each([
  { spent: 21, kind: 'on-time', by: 0 },
  { spent: 31.9, kind: 'on-time', by: 0 },
  { spent: 32, kind: 'behind', by: 1 },
  { spent: 34.5, kind: 'behind', by: 3 },
  { spent: 20.5, kind: 'on-time', by: 0 },
  { spent: 18, kind: 'ahead', by: 3 },
])('slide 7 after $spent minutes is $kind by $by', ({ spent, kind, by }) => {
  expect(paceOf(ks4Outline, [], 's7', minutes(spent))).toMatchObject({ kind, minutes: by });
});

it('counts what is left of the plan, and how far over it is', () => {
  expect(paceOf(ks4Outline, [], 's1', 0)).toMatchObject({ plannedMinutes: 55, remainingMinutes: 55 });
  expect(paceOf(ks4Outline, ['s13'], 's7', minutes(20.5))).toMatchObject({ plannedMinutes: 52, remainingMinutes: 32 });
  expect(paceOf(ks4Outline, [], 's14', minutes(58))).toMatchObject({
    remainingMinutes: -3,
    kind: 'behind',
    minutes: 3,
  });
});

it('a slide dropped before it makes the present slide due earlier', () => {
  // Without slide 10 (2 min), slide 11 ends after 44 minutes in place of 46.
  expect(paceOf(ks4Outline, [], 's11', minutes(46)).kind).toBe('on-time');
  expect(paceOf(ks4Outline, ['s10'], 's11', minutes(46))).toMatchObject({ kind: 'behind', minutes: 2 });
});

it('a dropped slide that is shown all the same has its planned time', () => {
  expect(paceOf(ks4Outline, ['s10'], 's10', minutes(41.5))).toMatchObject({ kind: 'on-time', plannedMinutes: 55 });
});

it('three minutes behind on slide 9 proposes the three minute slide', () => {
  const pace = paceOf(ks4Outline, [], 's9', minutes(43));
  expect(pace).toMatchObject({ kind: 'behind', minutes: 3 });
  expect(proposeCuts(ks4Outline, [], { slide: 's9' }, pace.minutes).drop).toEqual(['s13']);
});

// After slide 7 there are 24 minutes to come.
it.each([
  { left: 24, kind: 'on-time', by: 0 },
  { left: 34, kind: 'on-time', by: 0 },
  { left: 23, kind: 'behind', by: 1 },
  { left: 14.5, kind: 'behind', by: 9 },
  { left: 36, kind: 'ahead', by: 2 },
])('with $left minutes left slide 7 is $kind by $by, however long it took to come here', ({ left, kind, by }) => {
  for (const spent of [0, 25, 70])
    expect(paceOf(ks4Outline, [], 's7', minutes(spent), minutes(left))).toMatchObject({
      kind,
      minutes: by,
      remainingMinutes: Math.ceil(left),
    });
});

it('the plan still takes what is left of the slide on show, and all after it', () => {
  expect(minutesToTeach(ks4Outline, [], 's7', 0)).toBe(34);
  expect(minutesToTeach(ks4Outline, [], 's7', minutes(3.5))).toBe(31);
  expect(minutesToTeach(ks4Outline, ['s10', 's13'], 's7', minutes(30))).toBe(19);
});

it('refuses a slide the lesson does not have', () => {
  expect(() => paceOf(ks4Outline, [], 's99', 0)).toThrow(/s99/u);
  expect(() => minutesToTeach(ks4Outline, [], 's99', 0)).toThrow(/s99/u);
});
