import { test as base, expect } from '@playwright/test';
import { nations } from '../../../renderer/core/lesson/bank';
import { shippedLessons } from '../../support/shipped-lessons';
import { type BareAudience, openBareAudience, type Wanted } from '../support/bare-audience';
import { everyView, placeViews, taughtLessons } from '../support/every-view';
import { lessonProblems } from '../support/legible';

/** Screens that lessons are taught on. A stage of either shape may stand on any of them. */
const screens = [
  [800, 600],
  [1024, 768],
  [1280, 800],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const;
const widthsAt = (ratio: number) => [
  ...new Set(screens.map(([width, height]) => Math.min(width, Math.round(height * ratio)))),
];
const everyWidth = { '16:9': widthsAt(16 / 9), '4:3': widthsAt(4 / 3) };

/** As long as they may be, in wide letters and words of ordinary length. */
const longestContacts = [
  { role: 'Designated safeguarding lead, upper years', who: 'Ms Wilhelmina Okoro-Armstrong, room M204' },
  { role: 'Schools police officer, Wednesday morning', who: 'PC Mohammed Whitworth-Thompson, reception' },
  { role: 'Community youth worker, homework club, MW', who: 'Gwendolyn Montgomery-Marchwood, main hall' },
].map(({ role, who }) => ({ role: role.slice(0, 40), who: who.slice(0, 40) }));

const everything: Wanted = { widths: everyWidth, colours: true };
/** A stage is laid out in parts of its own height: one width tells what another would, but for rounding. */
const words: Wanted = { widths: { '16:9': [1366], '4:3': [1024] }, colours: false };

// One window for each of the two that run at a time: what lessons have in common is measured once.
const test = base.extend<object, { readonly audience: BareAudience }>({
  audience: [
    async ({ browser }, use, { project }) => {
      const audience = await openBareAudience(browser, project.use.baseURL);
      await use(audience);
      await audience.close();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel' });

const library = taughtLessons();

for (const id of shippedLessons)
  for (const hall of [false, true]) {
    const name = hall ? `${id} in hall mode` : id;

    test(`every state of every slide of ${name} can be read from the back, on every size and shape of screen, in every theme`, async ({
      audience,
    }) => {
      const lesson = await lessonOf(id, hall);
      const views = [...everyView(lesson), ...placeViews(lesson, { nation: null, contacts: [] })];
      expect(await lessonProblems(audience, lesson, views, everything)).toEqual([]);
    });

    test(`wording and help of every nation in ${name} can be read, with contacts as long as they may be`, async ({
      audience,
    }) => {
      const lesson = await lessonOf(id, hall);
      const views = [null, ...nations].flatMap((nation) =>
        placeViews(lesson, { nation, contacts: longestContacts }).map(({ where, view }) => ({
          view,
          where: `${nation ?? 'not set'}, ${where}`,
        })),
      );
      expect(await lessonProblems(audience, lesson, views, words)).toEqual([]);
    });
  }

async function lessonOf(id: string, hall: boolean) {
  const found = (await library).find((lesson) => lesson.outline.id === id && (lesson.hall ?? false) === hall);
  if (found === undefined) throw new RangeError(`Unexpected lesson ${id}, expected one that ships`);
  return found;
}
