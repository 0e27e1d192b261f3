import { onCard } from '../../support/taught-app';
import { withSecondDisplay } from '../support/displays';
import type { Hand, Walk } from './state';

/** Starts the lesson in another tab of the same browser, and leaves it there. */
async function teachInAnotherTab({ page, home, say }: Hand): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(home);
  await onCard(other, say('Start lesson')).click();
  await other.getByRole('button', { name: say('No, only I can see it'), exact: true }).click();
  await other.getByRole('button', { name: say('Next slide'), exact: true }).waitFor();
}

/** A lesson that another tab has, and one that waits for its slips. */
export const anotherTab: Walk = {
  name: 'another tab',
  states: [
    {
      name: 'This lesson is open elsewhere',
      shows: ['windows/facilitator/home/open-elsewhere.tsx'],
      async go(hand) {
        await teachInAnotherTab(hand);
        await hand.page.bringToFront();
        await hand.page.goto(hand.home);
        await hand.press('Continue lesson');
        await hand.see('Take over here');
      },
    },
    {
      name: 'Taken over by another tab',
      shows: ['windows/facilitator/routes/session-route.tsx'],
      async go({ page, press, see, say }) {
        await press('Take over here');
        await press('No, only I can see it');
        const other = page.context().pages().at(-1);
        await other?.getByRole('button', { name: say('Take it back here'), exact: true }).click();
        await see('Take it back here');
      },
    },
    {
      name: 'Home, slips are waited for',
      shows: ['windows/facilitator/home/waiting-slips.tsx'],
      async go({ press, see }) {
        await press('Take it back here');
        await press('No, only I can see it');
        await press('End lesson');
        await press('The room is empty');
        await press('Type the slips another day');
        await see('Waiting for slips');
      },
    },
  ],
};

/** The question which of two screens the room sees, before and after the audience window is there. */
export const twoDisplays: Walk = {
  name: 'two displays',
  before: (page) => withSecondDisplay(page.context()),
  states: [
    {
      name: 'Which screen, with a second display',
      shows: ['windows/facilitator/present/wall-question.tsx'],
      async go({ page, home, onCard: card, see }) {
        await page.goto(home);
        await card('Start lesson').click();
        await see('Open audience display');
      },
    },
    {
      name: 'Audience, its number',
      shows: ['lesson-parts/screens/number-screen.tsx'],
      window: 'audience',
      go: ({ openAudience }) => openAudience('Open audience display'),
    },
    {
      name: 'Which number does the room see',
      shows: [],
      async go({ page, see }) {
        await page.bringToFront();
        await see('Which number does the room see?');
      },
    },
  ],
};

/** A browser that keeps nothing. */
export const nothingKept: Walk = {
  name: 'nothing kept',
  before: (page) =>
    page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined, configurable: true })),
  states: [
    {
      name: 'Home, nothing will be kept',
      shows: ['windows/facilitator/edition-banner.tsx'],
      async go({ page, home, see }) {
        await page.goto(home);
        await see('Nothing will be kept in this window');
      },
    },
    {
      name: 'Audience, opened by hand without a lesson',
      shows: ['lesson-parts/screens/holding-screen.tsx'],
      async go({ page }) {
        await page.goto('/audience.html');
        await page.locator('.stage[data-screen="holding"]').waitFor();
      },
    },
  ],
};
