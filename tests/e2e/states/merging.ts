import { resultsJson } from '../../../renderer/core/results/results-file';
import { refusedCases, soundFile, soundText } from '../../support/result-cases';
import { holdSlowFile } from '../support/held-file';
import type { Walk } from './state';

const bytesOf = (name: string, text: string | Uint8Array) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Colleagues' result files: chosen, read, looked over, merged. */
export const merging: Walk = {
  name: 'merging colleagues’ files',
  before: holdSlowFile,
  states: [
    {
      name: 'Merging, choosing files',
      shows: ['windows/facilitator/results/merge/merge-screen.tsx', 'windows/facilitator/results/merge/add-files.tsx'],
      async go({ page, home, press, button }) {
        await page.goto(home);
        await press('Results');
        await press('Add colleagues’ files');
        await button('Choose files').waitFor();
      },
    },
    {
      name: 'Merging, reading',
      shows: ['windows/facilitator/results/merge/reading-files.tsx'],
      async go({ page, button }) {
        await page
          .locator('input[type="file"]')
          .first()
          .setInputFiles([bytesOf('slow.json', soundText)]);
        await button('Cancel').waitFor();
        await page.locator('progress[value="0"]').waitFor();
      },
    },
    {
      name: 'Merging, the report before',
      shows: ['windows/facilitator/results/merge/merge-report.tsx'],
      async go({ page, press, see }) {
        await press('Cancel');
        await see('Cancelled. None of those files was added.');
        const results = soundFile.results.map((entry) =>
          entry.phase === 'endpoint' ? { ...entry, result: { form: 'allbut' as const } } : entry,
        );
        const other = resultsJson({ ...soundFile, session: 'b'.repeat(32), month: '2026-12', results });
        await page
          .locator('input[type="file"]')
          .first()
          .setInputFiles([
            bytesOf('colleague.json', soundText),
            bytesOf('colleague-again.json', soundText),
            bytesOf('other.json', other),
            ...refusedCases
              .filter(({ name }) => ['would-be-hidden.json', 'newer.json', 'utf-16.json'].includes(name))
              .map(({ name, bytes }) => bytesOf(name, bytes ?? '')),
          ]);
        await see('They will not be merged. Nothing was changed in them.');
      },
    },
    {
      name: 'Merged class results',
      shows: [
        'windows/facilitator/results/merge/merged-view.tsx',
        'windows/facilitator/results/merge/merged-questions.tsx',
      ],
      async go({ page }) {
        await page.locator('.merge-report .button.primary').click();
        await page.locator('.merged-view').waitFor();
      },
    },
  ],
};
