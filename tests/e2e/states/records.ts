import type { State } from './state';

/** From the preview of Wrap-up through the delivery record, which comes before the saved result is shown. */
export const deliveryRecord: readonly State[] = [
  {
    name: 'Delivery record',
    shows: ['windows/facilitator/record/record-screen.tsx', 'windows/facilitator/record/record-fields.tsx'],
    crowded: true,
    async go({ page, press, say, button }) {
      await page.getByRole('checkbox', { name: say('Then make a delivery record') }).check();
      await press('Save results');
      await button('Keep on this computer').waitFor();
    },
  },
  {
    name: 'Delivery record, still to fill in',
    shows: [],
    async go({ press, see }) {
      await press('Keep on this computer');
      await see('Not yet. Some fields are still to fill in.');
    },
  },
  {
    name: 'Delivery record, kept',
    shows: [],
    async go({ page, press, button }) {
      await page.getByRole('textbox').nth(0).fill('Example High School');
      await page.getByRole('textbox').nth(2).fill('A. Teacher');
      await press('Keep on this computer');
      await button('Done').waitFor();
    },
  },
];

/** From Results: what is kept, with a result and a delivery record. */
export const whatIsKept: readonly State[] = [
  {
    name: 'What is kept',
    shows: ['windows/facilitator/kept/kept-screen.tsx'],
    async go({ page, press }) {
      await page.keyboard.press('Escape');
      await press('What is kept');
      await page.getByText('Example High School').first().waitFor();
    },
  },
  {
    name: 'What is kept, delete this?',
    shows: ['windows/facilitator/kept/kept-section.tsx'],
    go: ({ page, say }) =>
      page
        .getByRole('button', { name: say('Delete'), exact: true })
        .first()
        .click(),
  },
  {
    name: 'What is kept, delete everything?',
    shows: [],
    async go({ page, press }) {
      await page.keyboard.press('Escape');
      await press('Delete everything');
    },
  },
];

/** From Settings. */
export const privacy: readonly State[] = [
  {
    name: 'Privacy',
    shows: ['windows/facilitator/privacy/privacy-screen.tsx'],
    go: ({ press, see }) => press('Privacy').then(() => see('In one line')),
  },
  {
    name: 'Privacy, for pupils',
    shows: [],
    go: ({ page, say }) => page.getByRole('radio', { name: say('For pupils') }).check(),
  },
];
