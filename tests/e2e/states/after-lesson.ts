import type { Walk } from './state';

/** Home with a lesson that is open, then from the end of the lesson to a saved result. */
export const afterLesson: Walk = {
  name: 'after a lesson',
  states: [
    {
      name: 'Home, a lesson is open',
      shows: ['windows/facilitator/home/continue-panel.tsx'],
      async go({ page, home, press, onCard, button, see }) {
        await page.goto(home);
        await onCard('Start lesson').click();
        await press('No, only I can see it');
        await page.keyboard.press('9');
        await page.keyboard.press('Enter');
        await press('Open responses');
        await page.keyboard.type('28');
        await page.keyboard.press('Enter');
        await button('The rest').nth(1).click();
        await press('Close responses');
        await button('Close responses').waitFor({ state: 'detached' });
        await page.goto(home);
        await see('Continue lesson');
      },
    },
    {
      name: 'Start a new lesson?',
      shows: ['windows/facilitator/home/start-another.tsx'],
      go: ({ onCard }) => onCard('Start lesson').click(),
    },
    {
      name: 'Finish without teaching on?',
      shows: [],
      async go({ page, press }) {
        await page.keyboard.press('Escape');
        await press('Finish it without teaching on');
      },
    },
    {
      name: 'The lesson has ended',
      shows: ['windows/facilitator/wrap-up/after-the-room.tsx', 'windows/facilitator/wrap-up/wrap-up.tsx'],
      async go({ page, press, button }) {
        await page.keyboard.press('Escape');
        await press('Continue lesson');
        await button('No, only I can see it').click();
        await press('End lesson');
        await button('The room is empty').waitFor();
      },
    },
    {
      name: 'Wrap-up, typing slips',
      shows: ['windows/facilitator/wrap-up/slips-entry.tsx', 'windows/facilitator/wrap-up/ask-n.tsx'],
      async go({ page, press, see }) {
        await press('The room is empty');
        await see('Type the slips');
        await page.getByRole('textbox').first().fill('44444A');
        await page.keyboard.press('Enter');
      },
    },
    {
      name: 'Wrap-up, slips would be lost',
      shows: ['windows/facilitator/wrap-up/lose-slips.tsx'],
      go: ({ press }) => press('There are no slips'),
    },
    {
      name: 'Wrap-up, are all slips in?',
      shows: [],
      async go({ page, press }) {
        await page.keyboard.press('Escape');
        await press('All slips are in');
      },
    },
    {
      name: 'Wrap-up, preview',
      shows: ['windows/facilitator/wrap-up/results-preview.tsx'],
      async go({ press, button }) {
        await press('Yes, all are in');
        await button('Save results').waitFor();
      },
    },
    {
      name: 'A result, exporting',
      shows: ['windows/facilitator/results/result-detail.tsx', 'windows/facilitator/results/export-results.tsx'],
      async go({ press }) {
        await press('Save results');
        await press('Export results');
      },
    },
    {
      name: 'A result, on one page',
      shows: ['print/print-frame.tsx', 'windows/facilitator/results/print-class-result.tsx'],
      async go({ page, press, see }) {
        await press('One page (PDF)');
        await see('How to read it');
        await page.locator('.class-result .chart-group').first().waitFor();
      },
    },
    {
      name: 'Results',
      shows: [],
      async go({ press, button }) {
        await press('Results');
        await button('Export results').waitFor();
        await press('Results');
        await button('Open').waitFor();
      },
    },
    {
      name: 'Results, delete?',
      shows: [],
      go: ({ press }) => press('Delete'),
    },
  ],
};
