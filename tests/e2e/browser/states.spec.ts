import { expect, type Page } from '@playwright/test';
import { handOn } from '../states/hand';
import { readAria } from '../states/read-aria';
import type { Hand, State } from '../states/state';
import { walks } from '../states/walks';
import { expectAccessible, test } from '../support/app';
import { expectNoScroll, expectReachable } from '../support/reachable';

/** A way of looking at every state. */
interface Lens {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly theme: 'Light' | 'Dark' | 'High contrast';
  readonly look: (page: Page, state: State) => Promise<void>;
}

const lenses: readonly Lens[] = [
  {
    name: 'as it is told to assistive technology',
    viewport: { width: 1024, height: 768 },
    theme: 'Light',
    async look(page, { name }) {
      await expectAccessible(page, name);
      expect(await readAria(page)).toMatchSnapshot(`${name.toLowerCase().replaceAll(/[^a-z]+/gu, '-')}.yml`);
    },
  },
  { name: 'small and dark', viewport: { width: 819, height: 512 }, theme: 'Dark', look: reachable },
  { name: 'large, in high contrast', viewport: { width: 1920, height: 1080 }, theme: 'High contrast', look: reachable },
];

async function reachable(page: Page, { name, window, fixed }: State): Promise<void> {
  await expectAccessible(page, name);
  if (window === 'audience') return;
  await expectReachable(page, name);
  if (fixed === true) await expectNoScroll(page, name);
}

async function chooseTheme({ page, press, say }: Hand, theme: Lens['theme']): Promise<void> {
  if (theme === 'Light') return;
  await page.goto('/');
  await press('Settings');
  await page.getByRole('radio', { name: say(theme) }).check();
}

for (const { name, viewport, theme, look } of lenses)
  test.describe(name, () => {
    test.use({ viewport });
    for (const walk of walks)
      test(`${walk.name}, ${name}`, async ({ page }) => {
        const hand = handOn(page);
        await chooseTheme(hand, theme);
        for (const state of walk.states)
          await test.step(state.name, async () => {
            await state.go(hand);
            await look(state.window === 'audience' ? hand.audience : page, state);
          });
      });
  });
