import { expect, type Page } from '@playwright/test';
import { onCard } from '../../support/taught-app';
import { expectAccessible, slideHeading } from '../support/app';
import { pressByKeyboard } from '../support/by-keyboard';

/** What differs between the two editions in a journey. */
export interface TaughtEdition {
  /** On Home. */
  readonly facilitator: Page;
  /** Waits for the audience window that a press opens. */
  readonly audienceAfter: (press: () => Promise<void>) => Promise<Page>;
  /** Waits for the file that a press saves. */
  readonly savedAfter: (press: () => Promise<void>) => Promise<{ readonly name: string; readonly text: string }>;
}

/** Hands counted for each question asked once, option by option, for 28 pupils; `form` is what Rule A makes of them. */
const hands = [
  {
    item: 'K3',
    question: 'What often happens if people pay?',
    counts: [3, 20, 2, 3],
    result: { form: 'two', target: 20 },
  },
  { item: 'K15', question: 'Which is the fairest thing to say?', counts: [2, 1, 1, 24], result: { form: 'allbut' } },
  { item: 'K8', question: "What's true?", counts: [6, 10, 6, 6], result: { form: 'full', counts: [6, 10, 6, 6] } },
  {
    item: 'K6',
    question: 'Which could help to get her picture blocked?',
    counts: [9, 9, 9, 1],
    result: { form: 'fewer' },
  },
  { item: 'K7', question: 'What happens to the picture?', counts: [12, 8, 4, 0], result: { form: 'two', target: 12 } },
  { item: 'P2', question: 'They want £50 by midnight', counts: [28, 0, 0, 0], result: { form: 'allbut' } },
  {
    item: 'P3',
    question: "There's a fake of me",
    counts: [7, 7, 7, 7],
    result: { form: 'full', counts: [7, 7, 7, 7] },
  },
] as const;

const pupils = 28;
/** One slip: B1 to B5 and K10, one key each; `-` is no answer. */
const before = [...times(14, '11223a'), ...times(8, '22345b'), ...times(6, '44455c')].map(digits);
const after = [...times(20, '45555c'), ...times(4, '33345a'), ...times(4, '4455-c')].map(digits);
/** Pupils who chose a target option: 4 or 5 on a scale, C for K10. */
const slips = ['B1', 'B2', 'B3', 'B4', 'B5', 'K10'];

/** Longest time it may take: a whole lesson in two windows on a slow machine takes minutes. */
export const wholeLessonMs = 240_000;

/**
 * A whole lesson by keyboard alone, from Home to an exported result that is what was typed: the same steps in both
 * editions, so that what the desktop suite expects is seen to hold also where Electron is missing.
 */
export async function teachWholeLesson({ facilitator: page, audienceAfter, savedAfter }: TaughtEdition): Promise<void> {
  await expect(onCard(page, 'Start lesson')).toBeVisible();
  await expectAccessible(page, 'Home');
  await pressByKeyboard(page, onCard(page, 'Start lesson'));
  await expect(page.getByRole('heading', { name: 'Can the room see this screen?' })).toBeVisible();
  await expectAccessible(page, 'wall question');
  await pressByKeyboard(page, 'No, only I can see it');
  const audience = await audienceAfter(() => pressByKeyboard(page, 'Open audience display'));

  const asked: string[] = [];
  const seen = new Set<string>();
  for (;;) {
    const heading = await slideHeading(page).innerText();
    if (!seen.has(heading)) {
      seen.add(heading);
      await expectAccessible(page, `facilitator, ${heading}`);
      await expectAccessible(audience, `audience, ${heading}`);
    }
    const stage = await page.getByRole('region', { name: 'What the room sees now' }).innerText();
    const question = hands.find((one) => stage.includes(one.question));
    if (question !== undefined && !asked.includes(question.item)) {
      asked.push(question.item);
      await countHands(page, audience, question.counts, asked.length === 1);
    }
    if (heading.includes("Jay's choices")) await followStory(page, audience);
    // The two windows take turns: a clicker works whichever has the focus.
    const from = seen.size % 2 === 0 ? audience : page;
    const was = await stateOf(page);
    await from.bringToFront();
    await from.keyboard.press('PageDown');
    if (await isLast(page, was)) break;
  }
  expect(seen.size).toBe(14);
  expect(asked).toEqual(hands.map(({ item }) => item));

  await page.bringToFront();
  await pressByKeyboard(page, 'End lesson');
  await expect(audience.locator('.stage').getByText('0800 1111')).toBeVisible();
  await expectAccessible(page, 'ended');
  await expectAccessible(audience, 'closing help');
  await pressByKeyboard(page, 'The room is empty');
  await expect(audience.locator('.stage').getByText('0800 1111')).toBeHidden();
  await expectAccessible(page, 'typing slips');

  await typeSlips(page, before);
  await choosePile(page, 'After');
  await typeSlips(page, after);
  await pressByKeyboard(page, 'All slips are in');
  await expectAccessible(page, 'all slips are in');
  await pressByKeyboard(page, 'Yes, all are in');
  await expect(page.getByRole('button', { name: 'Save results' })).toBeVisible();
  await expectAccessible(page, 'preview');
  await pressByKeyboard(page, 'Save results');

  await expect(page.getByRole('button', { name: 'Export results' })).toBeVisible();
  await expectAccessible(page, 'result');
  const exported = async () => {
    await pressByKeyboard(page, 'Export results');
    const { name, text } = await savedAfter(() => pressByKeyboard(page, 'Result file (JSON)'));
    expect(name).toMatch(/^results-ks4-lesson-\d{4}-\d{2}-[0-9a-f]{6}\.json$/u);
    return text;
  };
  const first = await exported();
  expect(await exported()).toBe(first);
  const file = JSON.parse(first);
  expect(file).toMatchObject({
    schema: 'not-alone-results',
    version: 1,
    k: 5,
    group: { n: pupils },
    ages: [14, 16],
    flags: [],
  });
  expect(Object.fromEntries(file.results.filter(isSingle).map((one: Entry) => [one.item, one.result]))).toEqual(
    Object.fromEntries(hands.map(({ item, result }) => [item, result])),
  );
  for (const [place, item] of slips.entries())
    for (const [phase, pile] of [
      ['baseline', before],
      ['endpoint', after],
    ] as const) {
      const found = file.results.find((one: Entry) => one.item === item && one.phase === phase);
      expect(found, `${item} ${phase}`).toMatchObject({ method: 'slips' });
      expect(found.result, `${item} ${phase}`).toEqual(published(pile, place));
    }
}

interface Entry {
  readonly item: string;
  readonly phase: string;
  readonly result: unknown;
}
const isSingle = ({ phase }: Entry) => phase === 'single';

/** What may be published of one question on these slips, worked out by hand from the rule: no pair here is full. */
function published(pile: readonly string[], place: number): unknown {
  const safe = place === 5 ? ['3'] : ['4', '5'];
  const target = pile.filter((slip) => safe.includes(slip[place] ?? '')).length;
  if (target < 5) return { form: 'fewer' };
  if (pupils - target < 5) return { form: 'allbut' };
  return { form: 'two', target };
}

function times(count: number, slip: string): string[] {
  return Array.from({ length: count }, () => slip);
}

/** Letters on a slip are typed as their place: A is 1. */
function digits(slip: string): string {
  return slip.replace(/[a-d]/gu, (letter) => String('abcd'.indexOf(letter) + 1));
}

async function countHands(page: Page, audience: Page, counts: readonly number[], first: boolean): Promise<void> {
  const shown = await audience.locator('.stage').innerText();
  await page.bringToFront();
  await page.keyboard.press('o');
  if (first) {
    await expect(page.getByLabel('How many pupils are taking part?')).toBeFocused();
    await expectAccessible(page, 'asking for n');
    await page.keyboard.type(String(pupils));
    await page.keyboard.press('Enter');
  }
  const panel = page.getByRole('region', { name: 'Responses' });
  await expect(panel).toBeVisible();
  for (const [option, count] of counts.entries())
    for (let hand = 0; hand < count; hand += 1) await page.keyboard.press(`Digit${option + 1}`);
  const total = counts.reduce((sum, count) => sum + count, 0);
  await expect(panel.getByText(`${total} of ${pupils} counted`, { exact: true })).toBeVisible();
  await expectAccessible(page, 'counting');
  await page.keyboard.press('o');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(panel).toBeHidden();
  // Nothing of the count, and nothing of the answer, is on the wall until it is revealed.
  expect(await audience.locator('.stage').innerText()).toBe(shown);
  await page.keyboard.press('r');
  await expect.poll(() => audience.locator('.stage').innerText()).not.toBe(shown);
  await expectAccessible(audience, 'counts revealed');
  await page.keyboard.press('r');
  await expect(
    audience
      .locator('.stage')
      .getByText(/safe answer|good reply|helps|best/iu)
      .first(),
  ).toBeVisible();
  await expectAccessible(audience, 'answer revealed');
}

/** Follows the first choice wherever the story waits for one; Next then goes on with it. */
async function followStory(page: Page, audience: Page): Promise<void> {
  const panel = page.getByRole('region', { name: 'This activity' });
  await page.bringToFront();
  await expectAccessible(page, 'story');
  const choice = panel.getByRole('listitem').getByRole('button').first();
  if ((await choice.count()) === 0) return;
  await choice.focus();
  await page.keyboard.press('Enter');
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(audience, 'story, result of a choice');
}

async function typeSlips(page: Page, pile: readonly string[]): Promise<void> {
  const line = page.getByRole('textbox');
  await line.focus();
  for (const slip of pile) {
    await page.keyboard.type(slip);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(new RegExp(`${pile.length} of ${pupils}`, 'u')).first()).toBeVisible();
}

async function choosePile(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(name, 'iu') }).focus();
  await page.keyboard.press('Space');
}

const stateOf = async (page: Page) =>
  `${await slideHeading(page).innerText()} ${await page.getByRole('region', { name: 'What comes next' }).innerText()}`;

/** True when the press did nothing because there is nothing after this; otherwise waits until something changed. */
async function isLast(page: Page, was: string): Promise<boolean> {
  if (was.includes('End of the lesson')) return true;
  await expect.poll(() => stateOf(page)).not.toBe(was);
  return false;
}
