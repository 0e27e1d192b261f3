import type { Walk } from './state';

/** What a school or force has set cannot be read: said on every screen, and the strictest holds. */
export const policy: Walk = {
  name: 'policy',
  before: (page) => page.route('**/policy.json', (route) => route.fulfill({ json: { smallestGroup: 4 } })),
  states: [
    {
      name: 'Home, the policy cannot be read',
      shows: [],
      async go({ page, home, see }) {
        await page.goto(home);
        await see('What your school or force has set cannot be read');
      },
    },
    {
      name: 'Settings, the smallest group is locked',
      shows: ['windows/facilitator/settings/smallest-group.tsx'],
      async go({ press, see }) {
        await press('Settings');
        await see('Smallest group shown');
      },
    },
  ],
};
