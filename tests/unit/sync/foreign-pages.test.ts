import { beforeEach, expect, it, vi } from 'vitest';
import { fakeWindows, turns, viewOf } from './fake-windows';

let windows: ReturnType<typeof fakeWindows>;
beforeEach(() => {
  windows = fakeWindows((locks) => vi.stubGlobal('navigator', { locks }));
  return () => vi.unstubAllGlobals();
});

/** A lesson being taught in two windows, and another page of the same origin on their line. */
async function teaching() {
  const line = windows.stranger();
  const facilitator = await windows.openFacilitator();
  const audience = await windows.openAudience();
  facilitator.publish(viewOf('start'));
  await turns();
  return { line, facilitator, audience };
}

it('a view of an owner nobody stands behind is never shown', async () => {
  const { line, audience } = await teaching();
  line.sendView('forged', 1, 'quiz');
  await turns();
  expect(audience.shown).not.toContain('quiz');
  expect(audience.shown.at(-1)).toBe('start');
});

it('a view of an owner whose page does not own the session is never shown', async () => {
  const { line, audience } = await teaching();
  await line.claims('forged');
  line.sendView('forged', 1, 'quiz');
  await turns();
  expect(audience.shown).not.toContain('quiz');
});

it('a view forged in the owner’s own name is replaced at once and freezes nothing', async () => {
  const { line, facilitator, audience } = await teaching();
  line.sendView(line.owner(), 1_000_000, 'quiz');
  await turns();
  expect(audience.shown.slice(-2)).toEqual(['quiz', 'start']);
  expect(facilitator.presence.at(-1)).toEqual({ kind: 'open', shown: 1 });
  facilitator.publish(viewOf('talk'));
  expect(audience.shown.at(-1)).toBe('talk');
});

it('the facilitator is told of a view that is not theirs, and of nothing when all is well', async () => {
  const { line, facilitator } = await teaching();
  expect(facilitator.timesDisturbed()).toBe(0);
  line.sendView('forged', 1, 'quiz');
  await turns();
  expect(facilitator.timesDisturbed()).toBe(1);
});

it('a burst of forged views is answered without an end of owners', async () => {
  const { line, facilitator, audience } = await teaching();
  for (let sent = 0; sent < 50; sent += 1) line.sendView(line.owner(), 1000 + sent, 'quiz');
  await turns();
  expect(facilitator.timesDisturbed()).toBe(1);
  expect(audience.shown.at(-1)).toBe('start');
});

it('the views of a page that has taken the session over are not fought', async () => {
  const { facilitator, audience } = await teaching();
  const second = await windows.openFacilitator();
  second.publish(viewOf('talk'));
  await turns();
  expect(facilitator.timesDisturbed()).toBe(0);
  expect(audience.shown.at(-1)).toBe('talk');
});

it('a hello of a window that is not there closes nothing', async () => {
  const { line, facilitator, audience } = await teaching();
  line.sendHello('ghost');
  await turns();
  expect(audience.timesClosed()).toBe(0);
  facilitator.publish(viewOf('talk'));
  expect(facilitator.presence.at(-1)).toEqual({ kind: 'open', shown: 2 });
});

it('a view that was never sent cannot have been shown', async () => {
  const line = windows.stranger();
  const facilitator = await windows.openFacilitator();
  await windows.openAudience(false);
  facilitator.publish(viewOf('start'));
  const hello = line.heard.find((message) => message.kind === 'hello');
  if (hello === undefined) throw new Error('Unexpected silence, expected a hello');
  line.sendShown(hello.window, line.owner(), 7);
  expect(facilitator.presence.at(-1)).toEqual({ kind: 'open', shown: 0 });
  line.sendShown(hello.window, line.owner(), 1);
  expect(facilitator.presence.at(-1)).toEqual({ kind: 'open', shown: 1 });
});
