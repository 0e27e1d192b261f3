import { setTimeout as delay } from 'node:timers/promises';
import { expect as expectSoon, test } from '@playwright/test';
import { stageNow } from '../e2e/support/teach';
import { button } from '../support/taught-app';
import { type KillingRoom, openKillingRoom, type Signature } from './killing-room';
import { type Action, scriptOf } from './script';
import { numberFrom, type Seeded, seeded } from './seeded';

/**
 * The judge is the log that this test keeps itself. An action is **painted** when every word it puts on the stage has been
 * read off the facilitator's screen, and **written** when the browser has told the page that its strict write is complete.
 * After a kill in the middle of action i the lesson must stand as after action i or as after the one before: whatever was
 * written is there, and no more than the last action is lost.
 */
const kills = numberFrom('NOT_ALONE_KILLS', 8);
const seed = numberFrom('NOT_ALONE_SEED', 0) || Date.now() % 1_000_000;
/** A round teaches its script once without a kill, and then again with about so many. */
const killsInARound = 8;
/** A machine that runs other things too may be slow: that is no fault of the lesson. */
const expect = expectSoon.configure({ timeout: 60_000 });
const nearMs = 50;

const kinds = ['browser', 'page', 'audience window', 'server', 'frozen page'] as const;
type Kind = (typeof kinds)[number];

/** The log of a script taught without a kill: what is on the screen and on the disk after each action; first of none. */
interface Step {
  readonly shown: Signature;
  readonly record: string;
  /** The counts closed by then, as the test counted them. */
  readonly counts: readonly (readonly number[])[];
}

interface Told {
  readonly kind: Kind | 'while opening';
  readonly nearWrite: boolean;
  readonly lost: boolean;
  /** From asking for the page to an offer to continue, in ms. */
  readonly offeredMs?: number;
}

async function teachOnce(room: KillingRoom, script: readonly Action[]): Promise<readonly Step[]> {
  const first = { shown: await room.signature(), record: room.writes.at(-1)?.record ?? '', counts: [] };
  const steps: Step[] = [first];
  for (const action of script) {
    const before: Step = steps.at(-1) ?? first;
    await action.do(room.page());
    const isKept = () => room.writes.some(({ kind, record }) => kind === 'done' && record === lastRecord(room));
    await expect.poll(() => lastRecord(room) !== before.record && isKept(), `${action.name} is written`).toBe(true);
    await room.page().evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const counts = action.counts === undefined ? before.counts : [...before.counts, action.counts.hands];
    steps.push({ shown: await room.signature(), record: lastRecord(room), counts });
  }
  return steps;
}

const lastRecord = ({ writes }: KillingRoom) => writes.at(-1)?.record ?? '';
/** Two sessions of the same script differ in nothing but their ids. */
const withoutId = (record: string) => record.replaceAll(/"[0-9a-f]{32}"/gu, '"id"');

/** Kills one thing while an action runs, opens what is gone, and gives the number of actions the lesson has had. */
async function killDuring(
  room: KillingRoom,
  random: Seeded,
  kind: Kind,
  action: Action,
  steps: readonly Step[],
  at: number,
): Promise<{ readonly at: number; readonly told: readonly Told[] }> {
  if (kind === 'audience window') await room.audience();
  await room.page().bringToFront();
  const aimed = random.chance(0.7);
  const pauseMs = aimed ? random.below(30) : random.below(250);
  const begun = room.nextWrite('begun');
  const from = room.writes.length;
  let painted = false;
  let killed = false;
  const look = async () => {
    while (!painted && !killed) painted = (await room.signature()) === steps[at]?.shown;
  };
  const doing = action
    .do(room.page())
    .then(look)
    .catch(() => undefined);
  if (aimed) await begun;
  await delay(pauseMs);
  const killedAtMs = Date.now();
  const wasPainted = painted;
  killed = true;
  // A write whose end has been told before the kill is on the disk for good.
  const wasWritten = room.writes
    .slice(from)
    .some(({ kind: end, record }) => end === 'done' && withoutId(record) === withoutId(steps[at]?.record ?? ''));
  await kill(room, kind);
  const nearWrite = () => room.writes.some(({ atMs }) => Math.abs(killedAtMs - atMs) <= nearMs);

  if (kind === 'audience window' || kind === 'server') {
    // The facilitator page is untouched: the action is carried out as if nothing had happened.
    await doing;
    await expect.poll(() => room.signature(), `${kind} killed during ${action.name}`).toBe(steps[at]?.shown);
    if (kind === 'server') {
      await room.server.start();
      const offeredMs = await reopen(room);
      const now = await takeUp(room, steps, [at]);
      return { at: now, told: [{ kind, nearWrite: nearWrite(), lost: false, offeredMs }] };
    }
    await expect(room.page().getByRole('alert').filter({ hasText: 'The audience display has closed.' })).toBeVisible();
    const again = await room.audience();
    await expect(again.locator('.stage')).toHaveText(
      (await stageNow(room.page()).locator('.stage').textContent()) ?? '',
    );
    return { at, told: [{ kind, nearWrite: nearWrite(), lost: false }] };
  }
  const told: Told[] = [];
  if (random.chance(0.2)) {
    // And once more, while the page opens again.
    await room.reopen();
    await delay(random.below(600));
    await kill(room, random.pick(['browser', 'page']));
    told.push({ kind: 'while opening', nearWrite: false, lost: false });
  }
  const offeredMs = await reopen(room);
  const now = await takeUp(room, steps, wasWritten ? [at] : [at, at - 1]);
  await doing;
  return { at: now, told: [...told, { kind, nearWrite: nearWrite(), lost: wasPainted && now < at, offeredMs }] };
}

function kill(room: KillingRoom, kind: Kind): Promise<void> {
  switch (kind) {
    case 'browser':
      return room.killBrowser();
    case 'page':
      return room.killPage(false);
    case 'frozen page':
      return room.killPage(true);
    case 'audience window':
      return room.killAudience();
    case 'server':
      return room.server.kill();
  }
}

/** Opens the page until Home offers to continue; gives how long that took. */
async function reopen(room: KillingRoom): Promise<number> {
  const startedAtMs = Date.now();
  await room.reopen();
  await expect(button(room.page(), 'Continue lesson')).toBeVisible();
  return Date.now() - startedAtMs;
}

/** Continues the lesson, and gives which of the legal states it is in. */
async function takeUp(room: KillingRoom, steps: readonly Step[], legal: readonly number[]): Promise<number> {
  const page = room.page();
  const kept = await room.kept();
  const offered = await page.getByText(/^Slide \d+, .* · \d+ minutes? in · \d+ questions? counted$/u).innerText();
  await button(page, 'Continue lesson').click();
  await button(page, 'No, only I can see it').click();
  await expect(button(page, 'Next slide')).toBeVisible();
  const allowed = legal.flatMap((at) => steps[at] ?? []);
  await expect
    .poll(async () => allowed.map(({ shown }) => shown).includes(await room.signature()))
    .toBe(true)
    .catch(async () => {
      throw new Error(
        `Unexpected state after a kill: ${await room.signature()}, expected ${allowed.map(({ shown }) => shown).join(' or ')}`,
      );
    });
  const shown = await room.signature();
  const at = legal.find((one) => steps[one]?.shown === shown && countsIn(kept, steps[one]?.counts ?? []));
  if (at === undefined)
    throw new Error(`Unexpected counts after a kill: ${kept}, expected those of ${JSON.stringify(allowed)}`);
  // "Slide 9, … · 3 minutes in · 1 question counted", as the test knows it.
  const number = /^(?<number>\d+) of/u.exec(shown)?.groups?.['number'];
  expect(offered).toMatch(new RegExp(`^Slide ${number}, .* · ${steps[at]?.counts.length} questions? counted$`, 'u'));
  return at;
}

/** What is on the disk holds these closed counts, and no others. */
function countsIn(kept: string, counts: readonly (readonly number[])[]): boolean {
  const records = JSON.parse(kept) as readonly { readonly tallies: Readonly<Record<string, readonly number[]>> }[];
  const tallies = records.flatMap((record) => Object.values(record.tallies));
  return JSON.stringify(tallies) === JSON.stringify(counts);
}

test(`the lesson goes on from a legal state after each of ${kills} kills at random moments`, async ({
  launchOptions,
}) => {
  test.setTimeout(60_000 + kills * 30_000);
  const random = seeded(seed);
  test.info().annotations.push({ type: 'seed', description: String(seed) });
  const room = await openKillingRoom(launchOptions);
  const told: Told[] = [];
  let at = 0;
  try {
    while (told.length < kills) {
      const script = scriptOf(random, 2 * killsInARound);
      await room.startLesson();
      const steps = await teachOnce(room, script);
      await room.putAway();
      await room.startLesson();
      at = 0;
      while (at < script.length && told.length < kills) {
        const action = script[at];
        if (action === undefined) break;
        at += 1;
        if (random.chance(0.6)) {
          const kind = kinds[told.length % kinds.length] ?? 'browser';
          const after = await test.step(`${told.length + 1}: ${kind}, during ${action.name}`, () =>
            killDuring(room, random, kind, action, steps, at));
          told.push(...after.told);
          at = after.at;
        } else {
          await room.page().bringToFront();
          await action.do(room.page());
          await expect.poll(() => room.signature(), action.name).toBe(steps[at]?.shown);
        }
      }
      await room.putAway();
    }
    expect(room.complaints).toEqual([]);
  } catch (error) {
    throw new Error(`With NOT_ALONE_SEED=${seed}, after ${told.length} kills: ${String(error)}`, { cause: error });
  } finally {
    report(told);
    await room.close();
  }
  expect(told.length).toBeGreaterThanOrEqual(kills);
});

/** The figures, for whoever reads the output: nothing is judged by them. */
function report(told: readonly Told[]): void {
  const of = (kind: Told['kind']) => told.filter((one) => one.kind === kind);
  const counts = [...kinds, 'while opening' as const].map((kind) => `${kind} ${of(kind).length}`).join(', ');
  const near = told.filter(({ nearWrite }) => nearWrite).length;
  const offered = told.flatMap(({ offeredMs }) => offeredMs ?? []).sort((a, b) => a - b);
  const middle = offered[Math.floor(offered.length / 2)] ?? 0;
  process.stdout.write(
    [
      `Kills with NOT_ALONE_SEED=${seed}: ${told.length} (${counts})`,
      `  within ${nearMs} ms of a write: ${near}`,
      `  painted actions lost: ${told.filter(({ lost }) => lost).length}, never more than one a kill`,
      `  offered to continue after ${middle} ms (median), ${offered.at(-1) ?? 0} ms (worst)`,
      '',
    ].join('\n'),
  );
}
