import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { clip } from '../../../renderer/activities/clip/model';
import { openBareAudience } from '../support/bare-audience';
import { everyView, taughtLessons } from '../support/every-view';
import { lessonProblems } from '../support/legible';
import { type LessonServer, serveFixture } from '../support/lesson-server';

let server: LessonServer;

test.beforeAll(async () => {
  server = await serveFixture('kinds');
});

test.afterAll(() => server.stop());

test('the newer activities can be read from the back, in hall mode too', async ({ browser }) => {
  const audience = await openBareAudience(browser, server.url);
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
    problems.push(
      ...(await lessonProblems(audience, lesson, everyView(lesson), {
        widths: { '16:9': [910], '4:3': [683] },
        colours: true,
      })),
    );
  await audience.close();
  expect(problems).toEqual([]);
});
