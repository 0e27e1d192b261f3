import { journeyLesson } from '../../support/taught-app';
import { privacy } from './records';
import type { Hand, Walk } from './state';

async function showPrint({ button, press, see }: Hand, name: string): Promise<void> {
  await press(name);
  await see('Print');
  await button('Print').waitFor();
}

/** Home, help, Settings, Prepare and what Prepare prints. */
export const aroundLesson: Walk = {
  name: 'around a lesson',
  states: [
    {
      name: 'Home',
      shows: ['windows/facilitator/home/home.tsx', 'windows/facilitator/home/tour.tsx'],
      go: ({ page, home, onCard }) => page.goto(home).then(() => onCard('Start lesson').waitFor()),
    },
    {
      name: 'Home, the last first step',
      shows: ['windows/facilitator/home/tour-drawing.tsx'],
      async go({ press, see }) {
        for (const _step of [1, 2, 3, 4]) await press('Next');
        await see('Done');
      },
    },
    {
      name: 'Home, first steps done',
      shows: [],
      go: ({ press, button }) => press('Done').then(() => button('Done').waitFor({ state: 'detached' })),
    },
    {
      name: 'Help',
      shows: ['windows/facilitator/keys-help/keys-help.tsx'],
      go: ({ press }) => press('Help'),
    },
    {
      name: 'Settings',
      shows: ['windows/facilitator/settings/settings.tsx'],
      async go({ page, press, see }) {
        await page.keyboard.press('Escape');
        await press('Settings');
        await see('Smallest group shown');
      },
    },
    {
      name: 'Settings, adding a contact',
      shows: ['components/contacts-editor.tsx'],
      go: ({ press }) => press('Add a local contact'),
    },
    ...privacy,
    {
      name: 'Results, none yet',
      shows: ['windows/facilitator/routes/results-route.tsx', 'windows/facilitator/results/results-list.tsx'],
      async go({ page, home, button, press }) {
        await page.goto(home);
        await press('Results');
        await button('Home').waitFor();
      },
    },
    {
      name: 'Prepare',
      shows: ['windows/facilitator/prepare/prepare.tsx'],
      async go({ page, press, onCard, button }) {
        await press('Home');
        await onCard('Prepare').click();
        await button('Facilitator guide').waitFor();
        await page.getByRole('heading', { name: journeyLesson, level: 1 }).waitFor();
      },
    },
    {
      name: 'Print, facilitator guide',
      shows: ['print/print-view.tsx', 'print/facilitator-guide.tsx'],
      go: (hand) => showPrint(hand, 'Facilitator guide'),
    },
    {
      name: 'Print, help cards',
      shows: ['print/help-cards.tsx'],
      async go(hand) {
        await hand.press('Prepare');
        await showPrint(hand, 'Pupil help cards');
      },
    },
    {
      name: 'Print, help cards for a slot',
      shows: [],
      async go(hand) {
        await hand.page.getByRole('radio').nth(1).check();
      },
    },
    {
      name: 'Print, key words',
      shows: ['print/key-word-sheet.tsx'],
      async go(hand) {
        await hand.press('Prepare');
        await showPrint(hand, 'Key words');
      },
    },
    {
      name: 'Print, key words in large print',
      shows: [],
      async go(hand) {
        await hand.page.getByRole('radio', { name: hand.say('Large print') }).check();
      },
    },
    {
      name: 'Print, answer slips',
      shows: ['print/answer-slips.tsx'],
      async go(hand) {
        await hand.press('Prepare');
        await showPrint(hand, 'Answer slips');
      },
    },
    {
      name: 'Print, question cards',
      shows: ['print/question-cards.tsx'],
      async go(hand) {
        await hand.press('Prepare');
        await showPrint(hand, 'Question cards');
      },
    },
    {
      name: 'Print, voting cards',
      shows: ['print/voting-cards.tsx'],
      async go(hand) {
        await hand.press('Prepare');
        await showPrint(hand, 'Voting cards');
      },
    },
    {
      name: 'Print, tally sheet',
      shows: ['print/tally-sheet.tsx'],
      async go(hand) {
        await hand.press('Prepare');
        await showPrint(hand, 'Tally sheet');
      },
    },
    {
      name: 'Print, tally sheet for a hall',
      shows: [],
      async go(hand) {
        await hand.page.getByRole('radio', { name: hand.say('For a hall, row by row') }).check();
      },
    },
    {
      name: 'Prepare, an assembly',
      shows: ['windows/facilitator/prepare/assembly-notice.tsx'],
      async go({ page, home, onCard, see }) {
        await page.goto(home);
        await onCard('Prepare', 'Assembly: not alone, ages 11 to 14').click();
        await see('This topic belongs in lessons');
      },
    },
    {
      name: 'Prepare, an assembly in less time',
      shows: ['windows/facilitator/prepare/plan-section.tsx', 'windows/facilitator/cuts/undo-button.tsx'],
      async go({ page, button }) {
        await page.getByRole('spinbutton').fill('15');
        await button('Drop and shorten').waitFor();
      },
    },
    {
      name: 'Prepare, an assembly cut short',
      shows: ['windows/facilitator/cuts/full-time-button.tsx'],
      async go({ page, press }) {
        await press('Drop and shorten');
        await page.locator('[data-dropped]').first().waitFor();
      },
    },
    {
      name: 'Print, tutor script',
      shows: ['print/tutor-script.tsx'],
      go: (hand) => showPrint(hand, 'Tutor script'),
    },
  ],
};
