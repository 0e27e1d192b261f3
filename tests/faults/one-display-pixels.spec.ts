import { type BrowserContext, expect, type Page } from '@playwright/test';
import { audienceAfter, startAlone, test } from '../e2e/support/app';
import { countHands, goToSlide } from '../e2e/support/teach';
import { button, journeyLesson, startLesson } from '../support/taught-app';
import { film, paintSecrets, secretsIn } from './painted-secrets';
import { isLong, numberFrom, type Seeded, seeded } from './seeded';

const actions = numberFrom('NOT_ALONE_ACTIONS', isLong ? 200 : 40);
const seed = numberFrom('NOT_ALONE_SEED', 0) || Date.now() % 1_000_000;
const slides = 14;
const question = 9;
const size = { width: 819, height: 512 };

/** Pieces of text of a part of the page, long enough to be nobody else's. */
const sentencesIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const found: string[] = [];
    for (const part of document.querySelectorAll(wanted)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = (node.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
        if (text.length >= 16) found.push(text);
      }
    }
    return found;
  }, selector);

/** Teaches the lesson to nobody: what its notes and its unrevealed answers say, and the room never reads on a slide. */
async function learnSecrets(page: Page): Promise<readonly string[]> {
  await startAlone(page);
  const [notes, stages] = [new Set<string>(), new Set<string>()];
  const heading = page.getByRole('heading', { level: 1 });
  for (let slide = 1; slide <= slides; slide += 1) {
    await goToSlide(page, slide);
    await expect(heading).toContainText(`${slide} of ${slides}`);
    // To its last beat; a story waits for a choice.
    for (let beat = 0; beat < 8 && (await heading.innerText()).startsWith(`${slide} of`); beat += 1) {
      for (const text of await sentencesIn(page, '.present-side')) notes.add(text);
      for (const text of await sentencesIn(page, '.present-stages')) stages.add(text);
      await page.keyboard.press('PageDown');
    }
  }
  await goToSlide(page, question);
  const before = await sentencesIn(page, '.present-now');
  for (let reveal = 0; reveal < 3; reveal += 1) await page.keyboard.press('r');
  await expect.poll(() => sentencesIn(page, '.present-now')).not.toEqual(before);
  const answers = (await sentencesIn(page, '.present-now')).filter((text) => !stages.has(text));
  return [...notes, ...answers].filter((text) => ![...stages].some((shown) => shown.includes(text)));
}

type Action = (page: Page, random: Seeded) => Promise<unknown>;
const press =
  (key: string): Action =>
  (page) =>
    page.keyboard.press(key);
/** Presses a button of a screen that may be there. */
const pressIfThere = async (page: Page, name: string) => {
  if (await button(page, name).isVisible()) await button(page, name).click();
};

/** What a facilitator can do on the room's one screen, but for revealing, which is done for the room to see. */
const doings: Readonly<Record<string, Action>> = {
  next: press('PageDown'),
  back: press('PageUp'),
  'another slide': (page, random) => goToSlide(page, 1 + random.below(slides)),
  'the question': (page) => goToSlide(page, question),
  black: press('b'),
  white: press('w'),
  hide: press('x'),
  help: press('h'),
  count: async (page, random) => {
    await goToSlide(page, question);
    await page.keyboard.press('o');
    const n = page.getByLabel('How many pupils are taking part?');
    if (await n.isVisible()) await page.keyboard.type('28').then(() => page.keyboard.press('Enter'));
    await countHands(page, [random.below(4), random.below(4), random.below(3)]);
  },
  'end of the count': press('o'),
  'slide list': (page) => page.keyboard.press('g').then(() => page.keyboard.press('Escape')),
  keys: (page) => page.keyboard.press('?').then(() => page.keyboard.press('Escape')),
  'the bar': (page, random) => page.mouse.move(random.below(size.width), random.below(size.height)),
  'notes, not covered': async (page) => {
    await page.mouse.move(100, 100);
    await pressIfThere(page, 'Notes');
    await pressIfThere(page, 'Back to the slide');
  },
  'disclosure card, not covered': async (page) => {
    await page.keyboard.press('d');
    await pressIfThere(page, 'Back to the slide');
  },
  swap: async (page) => {
    await page.keyboard.press('s');
    await pressIfThere(page, 'Yes, the room sees it');
  },
  'larger notes': press('+'),
};

test(`in ${actions} random actions on one display no frame shows a note, an unrevealed answer or a number beside an option`, async ({
  page,
  context,
}) => {
  test.setTimeout(60_000 + actions * 5_000);
  const random = seeded(seed);
  let doing = 'start';
  const secrets = await learnSecrets(page);
  expect(secrets.length).toBeGreaterThan(50);

  await page.close();

  const shared = await context.newPage();
  await shared.setViewportSize(size);
  shared.setDefaultTimeout(20_000);
  await paintSecrets(shared, secrets);
  const eye = await film(shared, () => doing);
  // The eye is proved first: it finds the notes where they are drawn, and one of them put on the room's screen for a moment.
  doing = 'notes, alone';
  // Another lesson, of which nothing is revealed.
  await startLesson(shared, '/', journeyLesson, 'alone');
  await expect(button(shared, 'Next slide')).toBeVisible();
  await expect.poll(() => eye.secrets()).toContain(doing);
  const opened = await audienceAfter(shared, () => button(shared, 'Open audience display').click());
  const address = opened.url();
  await opened.close();
  let audience = await openAudience(context, address, secrets);
  await shared.bringToFront();
  await shared.keyboard.press('s');
  await button(shared, 'Yes, the room sees it').click();
  await expect(shared.locator('.shared-main')).toBeVisible();
  doing = 'planted';
  const planted = secrets[random.below(secrets.length)] ?? '';
  for (const text of [planted, '17 hands']) {
    const before = (await eye.secrets()).length;
    await plantFor(shared, text, 2);
    await expect.poll(async () => (await eye.secrets()).length, text).toBeGreaterThan(before);
  }
  const proved = await eye.secrets();
  expect(new Set(proved)).toEqual(new Set(['notes, alone', 'planted']));
  const known = proved.length;

  let theirs = await film(audience, () => doing);
  const seenByRoom: string[] = [];
  const told = new Set<string>();
  const names = Object.keys(doings);
  for (let done = 0; done < actions; done += 1) {
    // One action in eight closes the audience window, or opens another.
    doing = done % 8 === 7 ? 'the audience window' : random.pick(names);
    await shared.bringToFront();
    if (doing !== 'the audience window') await doings[doing]?.(shared, random);
    else if (audience.isClosed()) {
      audience = await openAudience(context, address, secrets);
      theirs = await film(audience, () => doing);
    } else {
      seenByRoom.push(...(await theirs.secrets()));
      await audience.close();
    }
    // In words, beside the frames: which secret it was.
    for (const text of await secretsIn(shared)) told.add(`${doing}: ${text}`);
    if (done % 10 === 9) await eye.secrets();
  }
  if (!audience.isClosed()) seenByRoom.push(...(await theirs.secrets()));
  const frames = eye.frames();
  expect([...told], `with NOT_ALONE_SEED=${seed}`).toEqual([]);
  expect((await eye.secrets()).slice(known), `with NOT_ALONE_SEED=${seed}`).toEqual([]);
  expect(seenByRoom, `with NOT_ALONE_SEED=${seed}`).toEqual([]);
  expect(frames).toBeGreaterThan(actions);
  process.stdout.write(
    `One display with NOT_ALONE_SEED=${seed}: ${actions} actions, ${frames} frames, no secret in any\n`,
  );
});

/** Puts a text on the page for so many frames. */
const plantFor = (page: Page, text: string, frames: number) =>
  page.evaluate(
    async ([words, count]) => {
      const note = document.createElement('p');
      note.style.cssText = 'position: fixed; inset: 40% auto auto 10%; z-index: 9';
      note.textContent = words;
      document.body.append(note);
      for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
      note.remove();
    },
    [text, frames] as const,
  );

/** Opens the audience window by its address, as a browser does when it restores a tab; it knows the secrets. */
async function openAudience(context: BrowserContext, address: string, secrets: readonly string[]): Promise<Page> {
  const audience = await context.newPage();
  await paintSecrets(audience, secrets);
  await audience.goto(address);
  await expect(audience.locator('.stage:not([data-screen="holding"])')).toBeVisible();
  return audience;
}
