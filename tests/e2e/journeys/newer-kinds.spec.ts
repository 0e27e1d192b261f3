import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startLesson } from '../../support/taught-app';
import { audienceAfter, expectAccessible, test } from '../support/app';
import { type LessonServer, serveFixture } from '../support/lesson-server';
import { countHands, goToSlide, openResponses } from '../support/teach';

let server: LessonServer;
test.beforeAll(async () => {
  server = await serveFixture('kinds');
});
test.afterAll(() => server.stop());
test.describe.configure({ timeout: 240_000 });

interface Room {
  readonly page: Page;
  readonly audience: Page;
  readonly panel: Locator;
  readonly stage: Locator;
}

/** Opens the fixture lesson in two windows, on one of its slides. */
async function teach(page: Page, slide: number): Promise<Room> {
  await startLesson(page, server.url, 'The newer activities', 'alone');
  const audience = await audienceAfter(page, () => page.getByRole('button', { name: 'Open audience display' }).click());
  await audience.setViewportSize({ width: 1024, height: 768 });
  await goToSlide(page, slide);
  const panel = page.getByRole('region', { name: 'This activity' });
  await expect(panel).toBeVisible();
  return { page, audience, panel, stage: audience.locator('.stage') };
}

/** Presses a button of the panel with Enter, as someone without a mouse does. */
async function press({ panel }: Room, name: string | RegExp): Promise<void> {
  const target = panel.getByRole('button', { name, exact: typeof name === 'string' }).first();
  await target.focus();
  await target.press('Enter');
}

/** Both windows pass axe. */
async function accessible({ page, audience }: Room, state: string): Promise<void> {
  await expectAccessible(page, `facilitator, ${state}`);
  await expectAccessible(audience, `audience, ${state}`);
}

test('a myth is voted on by hands; counts, then the answer with what is so, show only when they are revealed', async ({
  page,
}) => {
  const room = await teach(page, 5);
  const { stage } = room;
  await expect(stage).toContainText('If someone pays, it ends.');
  const before = await stage.innerText();
  await openResponses(page);
  await countHands(page, [9, 15, 4]);
  await page.keyboard.press('o');
  await page.keyboard.press('Enter');
  expect(await stage.innerText()).toBe(before);
  await accessible(room, 'a myth counted');
  await page.keyboard.press('r');
  await expect(stage.getByText('15 hands')).toBeVisible();
  await expect(stage).not.toContainText('Paying often');
  await expectAccessible(room.audience, 'hands shown');
  await page.keyboard.press('r');
  await expect(stage).toContainText('Paying often leads to more demands.');
  await expect(stage).not.toContainText('15');
  await accessible(room, 'a myth revealed');
  await page.keyboard.press('PageDown');
  await expect(stage).toContainText('Forwarding a picture');
  await expect(stage).not.toContainText('Every copy');
});

test('cases are sorted by keyboard, by dragging and on the touch board; routes and whys show when they are revealed', async ({
  page,
}) => {
  const room = await teach(page, 7);
  const { audience, panel, stage } = room;
  const route = (name: string) => stage.getByRole('list', { name: `Sorted into ${name}` });
  await press(room, /^Ella, 13/u);
  await press(room, 'Take It Down');
  await expect(route('Take It Down')).toContainText('Ella, 13');
  // Focus goes on to the next case that waits.
  await expect(panel.getByRole('button', { name: /^Chidi/u })).toBeFocused();
  await drag(page, panel.getByRole('button', { name: /^Chidi/u }), () =>
    panel.getByRole('button', { name: 'Report Remove', exact: true }),
  );
  await expect(route('Report Remove')).toContainText('Chidi, 17');
  await audience.bringToFront();
  await stage.getByRole('button', { name: /^Rhys, 18: A picture/u }).click();
  await stage.getByRole('button', { name: 'StopNCII' }).click();
  await expect(route('StopNCII')).toContainText('Rhys, 18');
  await stage
    .getByRole('button', { name: /^Tomasz/u })
    .dragTo(stage.getByRole('button', { name: 'Trusted adult or Childline' }));
  await expect(route('Trusted adult or Childline')).toContainText('Tomasz, 16');
  await page.bringToFront();
  await press(room, /^Take back: Chidi/u);
  await expect(route('Report Remove')).toHaveCount(0);
  await accessible(room, 'a sort');
  expect(await stage.innerText()).not.toContain('before anyone posts it');
  await page.keyboard.press('r');
  const rights = stage.locator('.sort-right');
  await expect(rights).toHaveText([
    /Take It Down\s*your choice/u,
    /Report Remove/u,
    /CEOP/u,
    /Trusted adult or Childline/u,
  ]);
  await expect(stage).toContainText('before anyone posts it');
  await accessible(room, 'a sort revealed');
});

test('two bins hold whole cards, and take the slide when every card is sorted', async ({ page }) => {
  const room = await teach(page, 6);
  for (const card of ['Keep the messages', 'Tell Ms Okoro', 'Stop replying', 'Ask them nicely']) {
    await press(room, new RegExp(`^${card}`, 'u'));
    await press(room, 'This helps');
  }
  for (const card of ['Pay a little', 'Delete his account']) {
    await press(room, new RegExp(`^${card}`, 'u'));
    await press(room, "This doesn't help");
  }
  const bin = room.stage.getByRole('list', { name: "Sorted into This doesn't help" });
  await expect(bin.getByRole('listitem')).toHaveText(['Pay a little', 'Delete his account']);
  await expect(room.stage.locator('.sort-cases')).toHaveCount(0);
  await accessible(room, 'two bins');
});

test('group work says how long; its timer is off until it is started, and is right after the computer slept', async ({
  page,
}) => {
  await page.clock.install();
  const room = await teach(page, 9);
  const { audience, panel, stage } = room;
  await expect(stage).toContainText('about 6 minutes');
  await expect(panel).toContainText('No timer.');
  for (let group = 1; group < 7; group += 1) await press(room, 'One group more');
  await expect(stage).toContainText('7 groups');
  await expect(stage).toContainText('Groups 1, 5');
  await press(room, 'Start the timer');
  await expect(stage).toContainText('6 minutes left');
  await accessible(room, 'group work with a timer');
  // An hour passes at once, as when a lid is opened again: nothing had counted in the meantime.
  await page.clock.fastForward('01:00:00');
  await expect(panel).toContainText('Time to come back together');
  await press(room, 'Reset the timer');
  await expect(stage).toContainText('about 6 minutes');
  await audience.close();
});

test('each station of a walk is looked at by itself, and shows what is behind it only when that is revealed', async ({
  page,
}) => {
  const room = await teach(page, 4);
  const { stage } = room;
  await expect(stage.getByRole('list', { name: 'Stations' }).getByRole('listitem')).toHaveCount(9);
  await expect(stage).not.toContainText('ollie');
  await accessible(room, 'the walk');
  await page.keyboard.press('PageDown');
  await expect(stage).toContainText('you know ollie from hockey');
  await press(room, 'Flag');
  await expect(stage).toContainText('The group says: Flag');
  await expect(stage).not.toContainText('Friends in common');
  await page.keyboard.press('r');
  await expect(stage).toContainText('Friends in common can be copied');
  await accessible(room, 'a station revealed');
  await page.keyboard.press('PageDown');
  await expect(stage).toContainText("yeah he's in my year");
  await page.keyboard.press('PageDown');
  await expect(stage).toContainText('different to other lads');
  await expect(stage).not.toContainText('Getting close');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(stage).toContainText('Friends in common can be copied');
});

test('a standing line counts nobody; about where most people stand shows only when it is revealed', async ({
  page,
}) => {
  const room = await teach(page, 2);
  const { stage } = room;
  await expect(stage).toContainText('You can pass');
  await page.keyboard.press('PageDown');
  await press(room, 'Nearer “At the cinema”');
  await expect(stage).not.toContainText('Most of us');
  await page.keyboard.press('r');
  await expect(stage).toContainText('Most of us stand nearer “At the cinema”');
  await expect(stage).toContainText('What reason might make somebody take one step?');
  await accessible(room, 'a standing line revealed');
  await page.keyboard.press('PageDown');
  await expect(stage).toContainText('A free day is best');
  await expect(stage).not.toContainText('Most of us');
});

test('a clip never starts by itself, plays on the display when asked, and its transcript is one press away', async ({
  page,
}) => {
  const room = await teach(page, 8);
  const { audience, stage } = room;
  const video = stage.locator('video');
  const playing = () => video.evaluate((element: HTMLVideoElement) => !element.paused && element.currentTime > 0);
  const showing = () => video.evaluate((element: HTMLVideoElement) => element.textTracks[0]?.mode);
  await expect(video).toBeVisible();
  expect(await playing()).toBe(false);
  expect(await showing()).toBe('showing');
  await accessible(room, 'a clip');
  await press(room, 'Play');
  const own = stage.getByRole('button', { name: 'Play' });
  // Some browsers want a press on the window that makes the sound: then the display offers one.
  await expect.poll(async () => (await own.isVisible()) || (await playing())).toBe(true);
  if (await own.isVisible()) await own.click();
  await expect.poll(playing).toBe(true);
  // Covered and back: it does not go on by itself.
  await page.bringToFront();
  await page.keyboard.press('x');
  await expect(video).toHaveCount(0);
  await page.keyboard.press('x');
  await expect(video).toBeVisible();
  expect(await playing()).toBe(false);
  await press(room, 'Show the transcript');
  await expect(stage).toContainText('A door stands in a dark wall.');
  await expect(video).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(stage).toContainText('The door stays open all day.');
  await accessible(room, 'a transcript');
  await audience.close();
});

/** Drags by the mouse to a place that is there only once the drag has begun. */
async function drag(page: Page, from: Locator, to: () => Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const start = await from.boundingBox();
  if (start === null) throw new Error('Unexpected drag of something that is not drawn');
  await page.mouse.move(start.x + 20, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 20, { steps: 4 });
  await to().waitFor();
  const end = await to().boundingBox();
  if (end === null) throw new Error('Unexpected drop on something that is not drawn');
  await page.mouse.move(end.x + 20, end.y + 10, { steps: 6 });
  await page.mouse.up();
}
