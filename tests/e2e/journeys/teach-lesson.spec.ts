import { readFile } from 'node:fs/promises';
import { audienceAfter, test } from '../support/app';
import { teachWholeLesson, wholeLessonMs } from '../support/teach-whole-lesson';

test.describe.configure({ timeout: wholeLessonMs });

test('a whole lesson runs by keyboard alone, from Home to an exported result that is what was typed', async ({
  page,
}) => {
  await page.goto('/');
  await teachWholeLesson({
    facilitator: page,
    audienceAfter: (press) => audienceAfter(page, press),
    savedAfter: async (press) => {
      const [file] = await Promise.all([page.waitForEvent('download'), press()]);
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
    },
  });
});
