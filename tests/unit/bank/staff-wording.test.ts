import { beforeAll, describe, expect, it } from 'vitest';
import { buildLibrary, type Library } from '../../../lessons/compiler/library';
import { activityKinds } from '../../../renderer/activities/registry';
import { everyView, taughtLessons } from '../../e2e/support/every-view';
import { repository } from '../../support/served-app';
import { facts } from './bank-files';

/** Wording for staff that is not also what pupils read. */
const staffWords = facts.filter(({ pupil, staff }) => pupil === undefined || !pupil.includes(staff));
const saidIn = (text: string) => staffWords.filter(({ staff }) => text.includes(JSON.stringify(staff).slice(1, -1)));

describe('the wording of facts for staff, in the lessons for pupils that ship', () => {
  let library: Library;
  beforeAll(async () => {
    library = await buildLibrary(`${repository}/lessons`, repository, activityKinds);
  });
  const forPupils = () => [...library.lessons.values()].filter(({ outline }) => outline.audience === 'pupils');

  it('is found where it belongs: with the facilitator', () => {
    expect(
      saidIn(
        forPupils()
          .map(({ facilitator }) => facilitator)
          .join(),
      ).length,
    ).toBeGreaterThan(10);
  });

  it('is in no module that the audience page loads', () => {
    for (const { audience, outline } of forPupils())
      expect(
        saidIn(audience).map(({ id }) => id),
        outline.id,
      ).toEqual([]);
  });

  it('is in no view that is sent to the audience page', async () => {
    const lessons = await taughtLessons();
    expect(lessons.length).toBeGreaterThan(0);
    for (const lesson of lessons.filter(({ outline }) => outline.audience === 'pupils'))
      expect(
        saidIn(JSON.stringify(everyView(lesson))).map(({ id }) => id),
        lesson.outline.id,
      ).toEqual([]);
  });
});
