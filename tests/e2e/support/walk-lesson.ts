import type { Page } from '@playwright/test';
import type { Outline, OutlineActivity } from '../../../renderer/core/lesson/outline';
import { eachBeat } from '../../support/each-beat';
import { button, type TwoWindows } from '../../support/taught-app';

/** How many pupils are counted wherever hands are. */
const pupils = 28;

/** Called with every state the room can see, and a name for it, such as `starting-point, press 2, revealed 1`. */
export type Visit = (where: string) => Promise<void>;

/**
 * Passes every press of Next of a lesson that has started, and on each everything its activity can show: counts,
 * answers, every scene of a story, cards in the bin.
 */
export async function walkLesson(windows: TwoWindows, outline: Outline, visit: Visit): Promise<void> {
  const { facilitator, painted } = windows;
  await facilitator.bringToFront();
  for await (const { slide, beat, activity } of eachBeat(facilitator, outline, painted)) {
    const where = `${slide.id}, press ${beat + 1}`;
    await visit(where);
    if (activity !== undefined) await showAll(windows, activity, (state) => visit(`${where}, ${state}`));
  }
}

async function showAll(windows: TwoWindows, activity: OutlineActivity, visit: Visit): Promise<void> {
  const { facilitator, painted } = windows;
  if (activity.kind === 'Story') return visitStory(windows, visit);
  if (activity.kind === 'Sequence') {
    for (const card of [1, 2, 3])
      await painted(() => facilitator.getByRole('button', { name: 'To the bin: ' }).nth(card).click());
    await visit('three cards in the bin');
  }
  if (activity.options.length > 0) await countHands(facilitator, activity.options.length);
  const reveal = button(facilitator, 'Reveal answer');
  for (let press = 1; (await reveal.getAttribute('aria-disabled')) !== 'true'; press += 1) {
    await painted(() => reveal.click());
    await visit(`revealed ${press}`);
  }
}

/** One hand for each option but the last, which has all the others. Nothing of it is on the wall until it is revealed. */
async function countHands(page: Page, options: number): Promise<void> {
  const open = button(page, 'Open responses');
  if ((await open.getAttribute('aria-disabled')) === 'true') return;
  await page.keyboard.press('o');
  const asked = page.getByLabel('How many pupils are taking part?');
  const close = button(page, 'Close responses');
  await asked.or(close).first().waitFor();
  if (await asked.isVisible()) {
    await page.keyboard.type(String(pupils));
    await page.keyboard.press('Enter');
    await close.waitFor();
  }
  for (let option = 1; option < options; option += 1) await page.keyboard.press(`Digit${option}`);
  await button(page, 'The rest').last().click();
  await page.keyboard.press('o');
  await page.keyboard.press('Enter');
  await close.waitFor({ state: 'detached' });
}

/** Every scene of a story and every result of a choice, by going forward and stepping back. */
async function visitStory({ facilitator, audience, painted }: TwoWindows, visit: Visit): Promise<void> {
  const panel = facilitator.getByRole('region', { name: 'This activity' });
  const goOn = button(facilitator, 'Go on');
  const stepBack = () => painted(() => button(facilitator, 'Step back').click());
  const seen = new Set<string>();
  const further = async () => {
    if ((await goOn.getAttribute('aria-disabled')) === 'true') return;
    await painted(() => goOn.click());
    await scene();
    await stepBack();
  };
  const scene = async (): Promise<void> => {
    const text = await audience.locator('.stage').innerText();
    if (seen.has(text)) return;
    seen.add(text);
    await visit(`scene “${text.slice(0, 60)}”`);
    const choices = panel.getByRole('listitem').getByRole('button');
    const count = await choices.count();
    for (let choice = 0; choice < count; choice += 1) {
      await painted(() => choices.nth(choice).click());
      await visit(`scene “${text.slice(0, 60)}”, choice ${choice + 1}`);
      await further();
      await stepBack();
    }
    if (count === 0) await further();
  };
  await scene();
}
