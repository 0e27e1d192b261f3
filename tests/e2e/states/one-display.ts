import type { Walk } from './state';

/** Present where the room sees this screen. */
export const oneDisplay: Walk = {
  name: 'one display',
  states: [
    {
      name: 'One display, slide',
      shows: ['windows/facilitator/present/shared-present.tsx'],
      fixed: true,
      async go({ page, home, onCard, press }) {
        await page.goto(home);
        await onCard('Start lesson').click();
        await press('Yes, the room sees it');
        await page.locator('.stage').waitFor();
      },
    },
    {
      name: 'One display, key words',
      shows: [],
      fixed: true,
      async go({ page, press, see }) {
        await page.mouse.move(180, 180);
        await press('Key words');
        await see('The room sees the key words.');
      },
    },
    {
      name: 'One display, the bar and a story',
      shows: ['windows/facilitator/present/controls.tsx'],
      fixed: true,
      crowded: true,
      async go({ page, press, see }) {
        await press('Key words');
        await page.keyboard.press('7');
        await page.keyboard.press('Enter');
        await page.mouse.move(200, 200);
        await see('Press what the class votes for.');
      },
    },
    {
      name: 'One display, counting',
      shows: ['windows/facilitator/present/counting-strip.tsx'],
      fixed: true,
      crowded: true,
      async go({ page, button }) {
        await page.keyboard.press('9');
        await page.keyboard.press('Enter');
        await page.keyboard.press('o');
        await page.keyboard.type('28');
        await page.keyboard.press('Enter');
        await button('Close responses').waitFor();
        await page.keyboard.press('Digit2');
        await page.mouse.move(220, 220);
      },
    },
    {
      name: 'One display, projector covered?',
      shows: ['windows/facilitator/present/uncover.tsx'],
      fixed: true,
      async go({ page, press, see }) {
        await press('Close responses');
        await page.keyboard.press('d');
        await see('It is covered: show it');
      },
    },
    {
      name: 'One display, covered, with notes',
      shows: [],
      fixed: true,
      crowded: true,
      async go({ page, press, button }) {
        await press('It is covered: show it');
        await page.keyboard.press('Escape');
        await button('Back to the slide').waitFor();
      },
    },
    {
      name: 'One display, the lesson has ended',
      shows: ['windows/facilitator/wrap-up/room-still-full.tsx'],
      fixed: true,
      async go({ page, press, button }) {
        await press('Back to the slide');
        await page.mouse.move(240, 240);
        await press('End lesson');
        await button('The room is empty').waitFor();
      },
    },
  ],
};
