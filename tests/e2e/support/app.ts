import { createRequire } from 'node:module';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Watched {
  /** Everything a page complained about: script errors, refused resources, violations of the policy. */
  readonly complaints: string[];
}

/** Every page of a test is watched: a test fails on any script error or violation of the policy, wherever it happens. */
export const test = base.extend<Watched>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      watch(context, complaints);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

function watch(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme or a size of window can break; the rest is in the page, whatever it looks like. */
const rulesOfLook = {
  type: 'rule' as const,
  values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'],
};

/**
 * Fails with axe's own words when a state has any WCAG 2.2 A or AA violation. `lookAlone`: the same state is checked whole
 * elsewhere, and here it only looks different.
 */
export async function expectAccessible(page: Page, state: string, lookAlone = false): Promise<void> {
  // The policy refuses an injected script tag: the source is evaluated through the debugger instead.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource());
  const violations = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const result = await axe.run(document, { runOnly, resultTypes: ['violations'] });
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    },
    lookAlone ? rulesOfLook : everyRule,
  );
  expect(violations, `axe on ${state}`).toEqual([]);
}

let source: Promise<string> | undefined;
function axeSource(): Promise<string> {
  source ??= import('node:fs/promises').then(({ readFile }) => readFile(axePath, 'utf8'));
  return source;
}

/** Waits for the window that a press opens. */
export async function audienceAfter(page: Page, press: () => Promise<void>): Promise<Page> {
  const [audience] = await Promise.all([page.context().waitForEvent('page'), press()]);
  await expect(audience.locator('.stage')).toBeVisible();
  return audience;
}

/** Starts the lesson of the journeys from Home and says that the room cannot see this screen. */
export async function startAlone(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await onCard(page, 'Start lesson').click();
  await page.getByRole('button', { name: 'No, only I can see it' }).click();
  await expect(page.getByRole('button', { name: 'Next slide' })).toBeVisible();
}

/** The number and title of the slide, as the facilitator view has them: `3 of 14 Starting point`. */
export const slideHeading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The room's slide, heading and text, as one string. */
export const shownOn = (audience: Page) => audience.locator('.stage').innerText();
