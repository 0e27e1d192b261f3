import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { clip } from '../../../renderer/activities/clip/model';
import { measureSlideAt } from '../../support/measure-slide';
import { openBareAudience } from '../support/bare-audience';
import { everyView, taughtLessons } from '../support/every-view';
import { problemsOf } from '../support/legible';
import { type LessonServer, serveFixture } from '../support/lesson-server';
import { contrastProblems } from '../support/slide-contrast';

let server: LessonServer;

test.beforeAll(async () => {
  server = await serveFixture('kinds');
});

test.afterAll(() => server.stop());

const stages = [
  { name: '16:9', window: { width: 1920, height: 1080 }, widths: [910] },
  { name: '4:3', window: { width: 1024, height: 768 }, widths: [683] },
] as const;

for (const { name, window, widths } of stages)
  test(`the newer activities can be read from the back at ${name}, in hall mode too`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
    const audience = await openBareAudience(context, window);
    const stage = audience.page.locator('.stage');
    const transcript = await readFile(join(server.lessonsFolder, 'kinds/media/door.txt'), 'utf8');
    const item = {
      id: 'open-door',
      kind: 'Clip',
      version: 1,
      ages: [16, 18],
      title: 'An open door',
      src: 'a',
      captions: 'b',
      transcript,
    };
    const problems: string[] = [];
    for (const lesson of await taughtLessons(server.lessonsFolder, { 'open-door': { model: clip, item } }))
      for (const { where, view } of everyView(lesson)) {
        await audience.show(view);
        const found = (await measureSlideAt(stage, widths)).flatMap((measure) => problemsOf(measure, lesson.hall));
        const all = name === '16:9' ? [...found, ...(await contrastProblems(stage))] : found;
        for (const problem of all) problems.push(`${lesson.hall ? 'hall, ' : ''}${where}: ${problem}`);
      }
    await context.close();
    expect([...new Set(problems)]).toEqual([]);
  });
