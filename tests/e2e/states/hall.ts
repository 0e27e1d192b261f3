import type { Walk } from './state';

const assembly = 'Assembly: not alone, ages 14 to 16';

/** An assembly: hands judged in words, on a screen of the facilitator's own and on the room's. */
export const hall: Walk = {
  name: 'hall',
  states: [
    {
      name: 'Assembly, judging hands in words',
      shows: ['windows/facilitator/present/estimate-panel.tsx', 'windows/facilitator/present/estimates.ts'],
      fixed: true,
      crowded: true,
      async go({ page, home, onCard, press, button }) {
        await page.goto(home);
        await onCard('Start lesson', assembly).click();
        await press('No, only I can see it');
        await button('Next slide').waitFor();
        await page.keyboard.type('11');
        await page.keyboard.press('Enter');
        await page.keyboard.press('o');
        await press('About a quarter');
      },
    },
    {
      name: 'Assembly, estimated',
      shows: ['windows/facilitator/present/estimate-note.tsx'],
      fixed: true,
      async go({ page, press }) {
        await page.keyboard.press('5');
        await press('Close responses');
      },
    },
    {
      name: 'Assembly on one display, judging hands in words',
      shows: ['windows/facilitator/present/estimate-strip.tsx'],
      fixed: true,
      crowded: true,
      async go({ page, press, button }) {
        await page.keyboard.press('s');
        await press('Yes, the room sees it');
        await page.keyboard.press('o');
        await button('Close responses').waitFor();
        await page.mouse.move(220, 220);
      },
    },
  ],
};
