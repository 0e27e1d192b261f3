import type { Hand, State, Walk } from './state';

/** Goes to a slide by its number, then presses keys. */
async function goTo({ page }: Hand, slide: number, ...keys: readonly string[]): Promise<void> {
  await page.bringToFront();
  await page.keyboard.type(String(slide));
  for (const key of ['Enter', ...keys]) await page.keyboard.press(key);
}

/** An activity in both windows, from the same moment. */
const both = (what: string, kind: string, go: State['go']): readonly State[] => [
  { name: `Present, ${what}`, shows: [`activities/${kind}/facilitator.tsx`], fixed: true, go },
  {
    name: `Audience, ${what}`,
    shows: [`activities/${kind}/audience.tsx`],
    window: 'audience',
    go: ({ audience }) => audience.locator('.stage-activity > *').first().waitFor(),
  },
];

/** The activities that not every lesson has, from a lesson made for the tests. */
export const newerKinds: Walk = {
  name: 'the newer activities',
  fixture: 'kinds',
  states: [
    {
      name: 'Audience, a lesson of the newer activities',
      shows: [],
      window: 'audience',
      async go({ page, home, press, openAudience }) {
        await page.goto(home);
        await press('Start lesson');
        await press('No, only I can see it');
        await openAudience('Open audience display');
      },
    },
    ...both('a standing line', 'standing-line', async (hand) => {
      await goTo(hand, 2, 'PageDown');
      await hand.press('In the middle');
      await hand.page.keyboard.press('r');
      await hand.audience.locator('.stage').getByText(hand.say('Most of us stand in the middle')).waitFor();
    }),
    ...both('group work', 'groups', async (hand) => {
      await goTo(hand, 9);
      await hand.press('One group more');
      await hand.press('Start the timer');
      // What stands still can be told.
      await hand.press('Pause');
      await hand.audience.locator('.stage').getByText(hand.say('6 minutes left')).waitFor();
    }),
    ...both('a station of a walk', 'walk-round', async (hand) => {
      await goTo(hand, 4, 'PageDown');
      await hand.press('Flag');
      await hand.page.keyboard.press('r');
      await hand.audience.locator('.stage').getByText('Friends in common can be copied').waitFor();
    }),
    ...both('a myth', 'myth-fact', async (hand) => {
      await goTo(hand, 5, 'r');
      await hand.audience.locator('.stage').getByText(hand.say('What is so')).waitFor();
    }),
    ...both('a sort', 'sort', async (hand) => {
      await goTo(hand, 7);
      const panel = hand.page.getByRole('region', { name: hand.say('Sorting') });
      await panel.getByRole('button', { name: /^Ella, 13/u }).click();
      await panel.getByRole('button', { name: 'Report Remove', exact: true }).click();
      await panel.getByRole('button', { name: /^Chidi, 17/u }).click();
      await hand.audience.getByRole('listitem').filter({ hasText: 'Report Remove' }).getByText('Ella, 13').waitFor();
    }),
    ...both('a transcript', 'clip', async (hand) => {
      await goTo(hand, 8);
      await hand.press('Show the transcript');
      await hand.audience.locator('.stage').getByText('Leah: I thought').waitFor();
    }),
  ],
};
