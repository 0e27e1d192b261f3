import { giveVoice } from '../support/fake-voice';
import type { Walk } from './state';

/** What there is on a computer that has a voice of its own. */
export const reading: Walk = {
  name: 'a computer with a voice',
  before: giveVoice,
  states: [
    {
      name: 'Settings, with a voice',
      shows: ['windows/facilitator/settings/reading.tsx'],
      async go({ page, home, press, see }) {
        await page.goto(home);
        await press('Settings');
        await see('Pace of the voice');
      },
    },
    {
      name: 'Present, reading aloud',
      shows: ['windows/facilitator/present/slide-tools.tsx'],
      fixed: true,
      async go({ page, home, onCard, press, button }) {
        await page.goto(home);
        await onCard('Start lesson').click();
        await press('No, only I can see it');
        await press('Read aloud');
        await button('Read aloud').and(page.locator('[aria-pressed="true"]')).waitFor();
      },
    },
  ],
};
