import type { Hand, State, Walk } from './state';

/** Goes to a slide by its number, as the keys do. */
async function goTo({ page }: Hand, slide: number): Promise<void> {
  await page.bringToFront();
  await page.keyboard.type(String(slide));
  await page.keyboard.press('Enter');
}

/** What the audience window shows after these keys in the facilitator's. */
const shown = (name: string, shows: readonly string[], keys: readonly string[], screen: string): State => ({
  name,
  shows,
  window: 'audience',
  async go({ page, audience }) {
    await page.bringToFront();
    for (const key of keys) await page.keyboard.press(key);
    await audience.locator(`.stage${screen}`).waitFor();
  },
});

/** Present with the audience window: every kind of activity in both windows, and what can lie over the slide. */
export const teaching: Walk = {
  name: 'teaching',
  states: [
    {
      name: 'Which screen the room sees',
      shows: ['windows/facilitator/present/wall-question.tsx'],
      async go({ page, home, onCard, see }) {
        await page.goto(home);
        await onCard('Start lesson').click();
        await see('No, only I can see it');
      },
    },
    {
      name: 'Present, no audience display yet',
      shows: ['windows/facilitator/present/present.tsx', 'windows/facilitator/present/separate-present.tsx'],
      fixed: true,
      crowded: true,
      async go({ press, button }) {
        await press('No, only I can see it');
        await button('Next slide').waitFor();
      },
    },
    {
      name: 'Audience, first slide',
      shows: ['lesson-parts/slide-stage.tsx', 'lesson-parts/slide.tsx', 'lesson-parts/welcome.tsx'],
      window: 'audience',
      go: ({ openAudience }) => openAudience('Open audience display'),
    },
    {
      name: 'Present',
      shows: ['windows/facilitator/present/status-line.tsx', 'windows/facilitator/present/notes-pane.tsx'],
      fixed: true,
      async go({ page, see }) {
        await page.bringToFront();
        await see('Notes');
      },
    },
    {
      name: 'Slides',
      shows: ['windows/facilitator/present/slide-list.tsx'],
      go: ({ page }) => page.keyboard.press('g'),
    },
    {
      name: 'Minutes left, and a cut',
      shows: [
        'windows/facilitator/present/clock.tsx',
        'windows/facilitator/present/rest-of-plan.tsx',
        'windows/facilitator/cuts/fit-time.tsx',
        'windows/facilitator/cuts/cut-loss-list.tsx',
      ],
      async go({ page, see }) {
        await page.keyboard.press('Escape');
        await page.locator('.clock-pace').click();
        await page.getByRole('spinbutton').fill('40');
        await see('Drop them');
      },
    },
    {
      name: 'When a pupil tells you',
      shows: ['windows/facilitator/present/disclosure-card.tsx'],
      async go({ page, press }) {
        await press('Go by the planned length');
        await page.keyboard.press('Escape');
        await page.keyboard.press('d');
      },
    },
    {
      name: 'Present, key words',
      shows: [],
      fixed: true,
      async go({ page, press, see }) {
        await page.keyboard.press('Escape');
        await press('Key words');
        await see('the key words');
      },
    },
    shown('Audience, key words', ['lesson-parts/screens/words-screen.tsx'], [], '[data-screen="words"]'),
    shown('Audience, black', ['lesson-parts/screens/cover-screen.tsx'], ['b'], '[data-screen="black"]'),
    {
      name: 'Present, the room sees black',
      shows: [],
      fixed: true,
      go: ({ page }) => page.bringToFront(),
    },
    shown('Audience, hidden from pupils', [], ['b', 'x'], '[data-screen="hide"]'),
    shown(
      'Audience, help',
      ['lesson-parts/screens/help-screen.tsx', 'lesson-parts/help-card.tsx'],
      ['x', 'h'],
      '[data-screen="help"]',
    ),
    {
      name: 'Present, help is shown and Next is refused',
      shows: ['windows/facilitator/present/says.tsx'],
      fixed: true,
      crowded: true,
      async go({ page, see }) {
        await page.bringToFront();
        await page.keyboard.press('PageDown');
        await see('Take it away first');
      },
    },
    {
      name: 'Present, a scale on slips',
      shows: ['activities/scale/facilitator.tsx'],
      fixed: true,
      async go(hand) {
        await hand.page.keyboard.press('h');
        await goTo(hand, 3);
        await hand.page.keyboard.press('PageDown');
      },
    },
    shown('Audience, a scale', ['activities/scale/audience.tsx'], [], '[data-screen="slide"]'),
    {
      name: 'Present, a chat with flags',
      shows: ['activities/spot-flags/facilitator.tsx'],
      fixed: true,
      async go(hand) {
        await goTo(hand, 6);
        for (let press = 0; press < 4; press += 1) await hand.page.keyboard.press('PageDown');
        await hand.page.keyboard.press('r');
      },
    },
    shown('Audience, a chat with flags', ['activities/spot-flags/audience.tsx'], [], '[data-screen="slide"]'),
    {
      name: 'Present, a story',
      shows: ['activities/story/facilitator.tsx'],
      fixed: true,
      crowded: true,
      async go(hand) {
        await goTo(hand, 7);
        await hand.see('Press what the class votes for.');
      },
    },
    shown('Audience, a story', ['activities/story/audience.tsx'], [], '[data-screen="slide"]'),
    {
      name: 'Present, cards in order',
      shows: ['activities/sequence/facilitator.tsx'],
      fixed: true,
      async go(hand) {
        await goTo(hand, 8);
        await hand.page.getByRole('grid').waitFor();
      },
    },
    shown('Audience, cards in order', ['activities/sequence/audience.tsx'], [], '[data-screen="slide"]'),
    {
      name: 'How many pupils?',
      shows: ['windows/facilitator/present/present-dialogs.tsx', 'windows/facilitator/present/group-size.tsx'],
      async go(hand) {
        await goTo(hand, 9);
        await hand.press('Open responses');
        await hand.see('How many pupils are taking part?');
      },
    },
    {
      name: 'Present, counting hands',
      shows: ['windows/facilitator/present/responses-panel.tsx'],
      fixed: true,
      crowded: true,
      async go({ page, press, button }) {
        await page.keyboard.type('28');
        await page.keyboard.press('Enter');
        await button('Close responses').waitFor();
        for (const digit of [1, 2, 2, 3]) await page.keyboard.press(`Digit${digit}`);
        await button('Undo').and(page.locator(':not([aria-disabled="true"])')).waitFor();
        await press('Undo');
      },
    },
    {
      name: 'Change the number of pupils',
      shows: [],
      go: ({ press, button }) => press('Change 28 pupils').then(() => button('Not now').waitFor()),
    },
    {
      name: 'Present, counted',
      shows: ['activities/choice/facilitator.tsx'],
      fixed: true,
      async go({ page, press, button }) {
        await press('Not now');
        await press('Close responses');
        await button('Close responses').waitFor({ state: 'detached' });
        await page.keyboard.press('r');
        await page.keyboard.press('r');
      },
    },
    {
      name: 'Count again?',
      shows: [],
      async go({ page, see }) {
        await page.keyboard.press('o');
        await see('Count again');
      },
    },
    shown('Audience, an answer', ['activities/choice/audience.tsx'], ['Escape'], '[data-screen="slide"]'),
    {
      name: 'Present, choosing a reply',
      shows: ['activities/reply/facilitator.tsx'],
      fixed: true,
      go: (hand) => goTo(hand, 13),
    },
    shown('Audience, choosing a reply', ['activities/reply/audience.tsx'], [], '[data-screen="slide"]'),
    {
      name: 'Present, the audience display has closed',
      shows: [],
      fixed: true,
      async go({ audience, see }) {
        await audience.close();
        await see('The audience display has closed.');
      },
    },
  ],
};
