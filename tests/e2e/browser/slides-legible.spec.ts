import { type BrowserContext, expect, test } from '@playwright/test';
import { nations } from '../../../renderer/core/lesson/bank';
import type { TaughtLesson } from '../../../renderer/core/session/taught-lesson';
import { measureSlideAt } from '../../support/measure-slide';
import { type BareAudience, openBareAudience } from '../support/bare-audience';
import { everyView, type NamedView, placeViews, taughtLessons } from '../support/every-view';
import { problemsOf } from '../support/legible';
import { contrastProblems } from '../support/slide-contrast';

/** Screens that lessons are taught on. A stage of either shape may stand on any of them. */
const screens = [
  [800, 600],
  [1024, 768],
  [1280, 800],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const;
const stages = [
  { name: '16:9', ratio: 16 / 9, window: { width: 1920, height: 1080 } },
  { name: '4:3', ratio: 4 / 3, window: { width: 1024, height: 768 } },
] as const;
/** As long as they may be, in wide letters and words of ordinary length. */
const longestContacts = [
  { role: 'Designated safeguarding lead, upper years', who: 'Ms Wilhelmina Okoro-Armstrong, room M204' },
  { role: 'Schools police officer, Wednesday morning', who: 'PC Mohammed Whitworth-Thompson, reception' },
  { role: 'Community youth worker, homework club, MW', who: 'Gwendolyn Montgomery-Marchwood, main hall' },
].map(({ role, who }) => ({ role: role.slice(0, 40), who: who.slice(0, 40) }));

const nameOf = ({ outline, hall }: TaughtLesson) => (hall ? `${outline.id} in hall mode` : outline.id);

/** Puts every view on the display and collects what is wrong, each with the lesson and the slide. */
async function look(
  context: BrowserContext,
  window: { readonly width: number; readonly height: number },
  viewsOf: (lesson: TaughtLesson) => readonly NamedView[],
  wrongWith: (audience: BareAudience, lesson: TaughtLesson) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const audience = await openBareAudience(context, window);
  const problems: string[] = [];
  for (const lesson of await taughtLessons())
    for (const { where, view } of viewsOf(lesson)) {
      await audience.show(view);
      for (const problem of await wrongWith(audience, lesson)) problems.push(`${nameOf(lesson)}, ${where}: ${problem}`);
    }
  return problems;
}

/** How many of the sizes: a stage is laid out in parts of its own height, so that only rounding differs. */
const sizes =
  (ratio: number, most: number = screens.length) =>
  async (audience: BareAudience, lesson: TaughtLesson) => {
    const stage = audience.page.locator('.stage');
    const widths = [...new Set(screens.map(([width, height]) => Math.min(width, Math.round(height * ratio))))].slice(
      -most,
    );
    const found = (await measureSlideAt(stage, widths)).flatMap((measure, at) =>
      problemsOf(measure, lesson.hall).map((problem) => `${problem}, on a stage ${widths[at]} pixels wide`),
    );
    const titles = await stage.locator('.slide > .slide-title, .slide > .slide-label').count();
    return titles === 1 ? found : [...found, `${titles} titles, expected one`];
  };

// Each test has its own window: two run at a time.
test.describe.configure({ mode: 'parallel' });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, ratio, window } of stages) {
  test(`every state of every slide can be read from the back at ${name}, on every size of screen`, async ({
    context,
  }) => {
    expect(await look(context, window, everyView, sizes(ratio))).toEqual([]);
  });

  test(`wording and help of every nation can be read at ${name}, with contacts as long as they may be`, async ({
    context,
  }) => {
    const places = [null, ...nations].map((nation) => ({ nation, contacts: longestContacts }));
    const views = (lesson: TaughtLesson) =>
      places.flatMap((place) =>
        placeViews(lesson, place).map(({ where, view }) => ({ view, where: `${place.nation ?? 'not set'}, ${where}` })),
      );
    expect(await look(context, window, views, sizes(ratio, 1))).toEqual([]);
  });
}

test('every text and chart stands out in every theme and tint, also in a lit room', async ({ context }) => {
  const views = (lesson: TaughtLesson) => [...everyView(lesson), ...placeViews(lesson, { nation: null, contacts: [] })];
  const problems = await look(context, stages[0].window, views, ({ page }) => contrastProblems(page.locator('.stage')));
  expect([...new Set(problems)]).toEqual([]);
});
