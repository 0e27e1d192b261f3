import { type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { accented } from '../../../renderer/words/compiler/pseudo';
import { handOn } from '../states/hand';
import { readAria } from '../states/read-aria';
import type { Hand, State, Walk } from '../states/state';
import { walks } from '../states/walks';
import { expectAccessible, test } from '../support/app';
import { expectFocusSeen } from '../support/focus-seen';
import { type LessonServer, serveLessons } from '../support/lesson-server';
import {
  enlargeText,
  expectEdgesInForcedColours,
  expectNothingClipped,
  expectStill,
  spaceText,
  watchMotion,
} from '../support/overrides';
import { expectCountInSight, expectNoScroll, expectReachable } from '../support/reachable';
import { expectTargets } from '../support/targets';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A small school laptop with a large scale, and a common one. */
const laptops: readonly Size[] = [
  { width: 819, height: 512 },
  { width: 1366, height: 768 },
];

/** 1366 × 768 at 200 %. */
const zoomed: Size = { width: 683, height: 384 };

/** A way of looking at every state. */
interface Lens {
  readonly name: string;
  readonly viewport: Size;
  readonly theme: 'Light' | 'Dark' | 'High contrast';
  /** Pages whose words are longer and accented, in place of those that ship. */
  readonly locale?: 'pseudo';
  /** What the reader has chosen in the system, for every window. */
  readonly chosen?: Pick<BrowserContextOptions, 'forcedColors' | 'reducedMotion'>;
  readonly before?: (page: Page) => Promise<void>;
  readonly look: (page: Page, state: State) => Promise<void>;
}

const lenses: readonly Lens[] = [
  {
    name: 'as it is told to assistive technology',
    viewport: { width: 1024, height: 768 },
    theme: 'Light',
    async look(page, state) {
      const { name } = state;
      await expectAccessible(page, name);
      if (state.window !== 'audience') await expectReachable(page, name);
      await expectTargets(page, name);
      await expect(
        page.locator('[role="status"], [role="log"], [aria-live="polite"]'),
        `live regions on ${name}`,
      ).toHaveCount(1);
      expect(await readAria(page)).toMatchSnapshot(`${name.toLowerCase().replaceAll(/[^a-z]+/gu, '-')}.yml`);
    },
  },
  {
    name: 'small and dark',
    viewport: { width: 819, height: 512 },
    theme: 'Dark',
    async look(page, state) {
      await reachable(page, state);
      await expectTargets(page, state.name, true);
      if (state.window !== 'audience') await expectFocusSeen(page, state.name);
      if (state.crowded !== true) return;
      await enlargeText(page, true);
      await expectCountInSight(page, `${state.name}, in the largest letters`);
      await reachableAt(laptops, page, `${state.name}, in the largest letters`);
      await enlargeText(page, false);
    },
  },
  {
    name: 'large, in high contrast',
    viewport: { width: 1920, height: 1080 },
    theme: 'High contrast',
    async look(page, state) {
      await reachable(page, state);
      await expectTargets(page, state.name);
    },
  },
  {
    // A window of 1280 at 400 %. Slides are as large as the window whatever the zoom.
    name: 'reflowed at 320 pixels',
    viewport: { width: 320, height: 256 },
    theme: 'Light',
    async look(page, { name, window, crowded }) {
      if (window !== 'audience') await expectReachable(page, name);
      if (crowded === true) await reachableAt([zoomed], page, name);
    },
  },
  {
    name: 'in the reader’s own colours and spacing, without motion',
    viewport: { width: 1024, height: 768 },
    theme: 'Light',
    chosen: { forcedColors: 'active', reducedMotion: 'reduce' },
    before: watchMotion,
    async look(page, { name, window, crowded }) {
      await expectStill(page, name);
      if (window === 'audience') return;
      await expectEdgesInForcedColours(page, name);
      await spaceText(page);
      await expectReachable(page, name);
      await expectNothingClipped(page, name);
      if (crowded === true) await reachableAt(laptops, page, name);
    },
  },
  {
    name: 'in longer, accented words',
    viewport: { width: 1024, height: 768 },
    theme: 'Light',
    locale: 'pseudo',
    async look(page, { name, window, fixed, crowded }) {
      if (window === 'audience') return;
      await expectReachable(page, name);
      await expectNothingClipped(page, name);
      if (fixed === true) await expectNoScroll(page, name);
      if (crowded === true) await reachableAt(laptops, page, name);
    },
  },
];

/** The first lens has asked axe for everything: a theme changes what is seen alone. */
async function reachable(page: Page, { name, window, fixed }: State): Promise<void> {
  await expectAccessible(page, name, true);
  if (window === 'audience') return;
  await expectReachable(page, name);
  if (fixed === true) await expectNoScroll(page, name);
}

/** The same state in windows of other sizes, and back. */
async function reachableAt(sizes: readonly Size[], page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const [place, { width, height }] of sizes.entries()) {
    await page.setViewportSize({ width, height });
    // What comes with the pointer comes again.
    await page.mouse.move(150 + 60 * place, 100);
    await expectReachable(page, `${name}, ${width} × ${height}`);
  }
  if (before !== null) await page.setViewportSize(before);
}

async function chooseTheme({ page, home, press, say }: Hand, theme: Lens['theme']): Promise<void> {
  if (theme === 'Light') return;
  await page.goto(home);
  await press('Settings');
  await page.getByRole('radio', { name: say(theme) }).check();
}

/** Built once for all the ways of looking. */
const served = new Map<string, Promise<LessonServer>>();
async function addressOf({ fixture }: Walk, locale: Lens['locale']): Promise<string> {
  if (fixture === undefined && locale === undefined) return '/';
  const key = `${fixture} ${locale}`;
  const server = served.get(key) ?? serveLessons({ fixture, locale: locale ?? 'en-GB' });
  served.set(key, server);
  return (await server).url;
}

test.afterAll(async () => {
  for (const server of served.values()) await (await server).stop();
  served.clear();
});

for (const { name, viewport, theme, locale, chosen, before, look } of lenses)
  test.describe(name, () => {
    test.use({ viewport, contextOptions: { ...chosen } });
    for (const walk of walks)
      test(`${walk.name}, ${name}`, async ({ page }) => {
        const hand = handOn(page, await addressOf(walk, locale), locale === 'pseudo' ? accented : undefined);
        await before?.(page);
        await walk.before?.(page);
        await chooseTheme(hand, theme);
        for (const state of walk.states)
          await test.step(state.name, async () => {
            await state.go(hand);
            await look(state.window === 'audience' ? hand.audience : page, state);
          });
      });
  });
