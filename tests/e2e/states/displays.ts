import { journeyLesson } from '../../support/taught-app';
import { withSecondDisplay } from '../support/displays';
import type { Walk } from './state';

/** Trying the projector out, telling displays apart, and changing them over. */
export const displays: Walk = {
  name: 'displays',
  before: (page) => withSecondDisplay(page.context()),
  states: [
    {
      name: 'Test the projector',
      shows: ['windows/facilitator/displays/projector-test.tsx'],
      async go({ page, home, onCard, press, see }) {
        await page.goto(home);
        await onCard('Prepare').click();
        await page.getByRole('heading', { name: journeyLesson, level: 1 }).waitFor();
        await press('Test the projector');
        await see('What to look for');
      },
    },
    {
      name: 'Test the projector, on this screen',
      shows: ['lesson-parts/screens/test-screen.tsx'],
      fixed: true,
      async go({ page, press }) {
        await press('Show it on this screen');
        await page.locator('.stage[data-screen="test"]').waitFor();
        await page.keyboard.press('PageDown');
        await page.locator('.test-screen-keys [data-pressed]').waitFor();
      },
    },
    {
      name: 'Audience, projector test',
      shows: [],
      window: 'audience',
      async go(hand) {
        await hand.page.keyboard.press('Escape');
        await hand.press('Test the projector');
        await hand.openAudience('Show it on the audience display');
        await hand.audience.locator('.stage[data-screen="test"]').waitFor();
        await hand.audience.keyboard.press('b');
        await hand.audience.locator('.test-screen-keys [data-pressed]').waitFor();
      },
    },
    {
      name: 'Identify displays while teaching',
      shows: ['windows/facilitator/displays/display-tools.tsx'],
      async go({ page, home, onCard, press, say, see, openAudience }) {
        await page.bringToFront();
        await page.goto(home);
        await onCard('Start lesson').click();
        await openAudience('Open audience display');
        await page.bringToFront();
        await press('2, on the other screen');
        await page.getByRole('button', { name: say('Next slide'), exact: true }).waitFor();
        await press('Help');
        await press('Identify displays');
        await see('The audience display shows a 2.');
      },
    },
    {
      name: 'Swap displays?',
      shows: [],
      async go({ page, see }) {
        await page.keyboard.press('Escape');
        await page.keyboard.press('s');
        await see('Swap the two displays?');
      },
    },
  ],
};
