import { beforeEach, expect, it, vi } from 'vitest';
import { fakeWindows, turns, viewOf } from './fake-windows';

let windows: ReturnType<typeof fakeWindows>;
beforeEach(() => {
  windows = fakeWindows((locks) => vi.stubGlobal('navigator', { locks }));
  return () => vi.unstubAllGlobals();
});

it('an audience window opened late shows the current view', async () => {
  const facilitator = await windows.openFacilitator();
  facilitator.publish(viewOf('start'));
  facilitator.publish(viewOf('quiz'));
  const audience = await windows.openAudience();
  expect(audience.shown).toEqual(['quiz']);
});

it('an audience window opened first waits for the view', async () => {
  const audience = await windows.openAudience();
  const facilitator = await windows.openFacilitator();
  facilitator.publish(viewOf('start'));
  await turns();
  expect(audience.shown).toEqual(['start']);
});

it('every change reaches the audience window, each with a higher revision', async () => {
  const facilitator = await windows.openFacilitator();
  const audience = await windows.openAudience();
  expect([facilitator.publish(viewOf('start')), facilitator.publish(viewOf('talk'))]).toEqual([1, 2]);
  await turns();
  expect(audience.shown).toEqual(['start', 'talk']);
});

it('a reloaded audience window catches up by itself', async () => {
  const facilitator = await windows.openFacilitator();
  facilitator.publish(viewOf('chat'));
  await (await windows.openAudience()).vanish();
  const reloaded = await windows.openAudience();
  expect(reloaded.shown).toEqual(['chat']);
  expect(facilitator.presence.at(-1)).toEqual({ kind: 'open', shown: 1 });
});

it('the facilitator is told when an audience window opens, what it has painted, and when it is gone', async () => {
  const facilitator = await windows.openFacilitator();
  facilitator.publish(viewOf('start'));
  const audience = await windows.openAudience();
  facilitator.publish(viewOf('talk'));
  await audience.vanish();
  expect(facilitator.presence).toEqual([
    { kind: 'open', shown: 0 },
    { kind: 'open', shown: 1 },
    { kind: 'open', shown: 2 },
    { kind: 'gone' },
  ]);
});

it('an audience window that has not painted a view is seen to be behind', async () => {
  const facilitator = await windows.openFacilitator();
  await windows.openAudience(false);
  facilitator.publish(viewOf('start'));
  expect(facilitator.presence).toEqual([{ kind: 'open', shown: 0 }]);
});

it('a second audience window closes the first and is the one that counts', async () => {
  const facilitator = await windows.openFacilitator();
  facilitator.publish(viewOf('start'));
  const first = await windows.openAudience();
  const second = await windows.openAudience();
  expect([first.timesClosed(), second.timesClosed()]).toEqual([1, 0]);
  await first.vanish();
  expect(facilitator.presence.at(-1)).toEqual({ kind: 'open', shown: 1 });
  await second.vanish();
  expect(facilitator.presence.at(-1)).toEqual({ kind: 'gone' });
});

it('what an older audience window still paints does not count', async () => {
  const facilitator = await windows.openFacilitator();
  await windows.openAudience();
  await windows.openAudience(false);
  facilitator.publish(viewOf('start'));
  expect(facilitator.presence.at(-1)).toEqual({ kind: 'open', shown: 0 });
});

it('a reloaded facilitator window finds the audience window that was open all along', async () => {
  (await windows.openFacilitator()).publish(viewOf('start'));
  const audience = await windows.openAudience();
  const reloaded = await windows.openFacilitator();
  reloaded.publish(viewOf('quiz'));
  await turns();
  expect(audience.shown.at(-1)).toBe('quiz');
  expect(reloaded.presence).toEqual([{ kind: 'open', shown: 1 }]);
  await audience.vanish();
  expect(reloaded.presence.at(-1)).toEqual({ kind: 'gone' });
});

it('requests reach the facilitator window', async () => {
  const facilitator = await windows.openFacilitator();
  const audience = await windows.openAudience();
  audience.request({ kind: 'command', command: 'next' });
  audience.request({ kind: 'activity', activity: 'story.BR2', event: { kind: 'restart' } });
  expect(facilitator.requests).toEqual([
    { kind: 'command', command: 'next' },
    { kind: 'activity', activity: 'story.BR2', event: { kind: 'restart' } },
  ]);
});

it('the facilitator window closes every audience window when the session is over', async () => {
  const facilitator = await windows.openFacilitator();
  const audience = await windows.openAudience();
  facilitator.closeAudience();
  expect(audience.timesClosed()).toBe(1);
});

it('drops a view with an older or the same revision', async () => {
  const audience = await windows.openAudience();
  await windows.standBehind('one');
  const line = windows.stranger();
  line.sendView('one', 2, 'quiz');
  line.sendView('one', 1, 'start');
  line.sendView('one', 2, 'talk');
  await turns();
  expect(audience.shown).toEqual(['quiz']);
});

it('takes a new owner whatever its revision, and from then on drops the old one', async () => {
  const audience = await windows.openAudience();
  await windows.standBehind('one', 'two');
  const line = windows.stranger();
  line.sendView('one', 9, 'quiz');
  await turns();
  line.sendView('two', 1, 'start');
  await turns();
  line.sendView('one', 10, 'talk');
  line.sendView('two', 2, 'chat');
  await turns();
  expect(audience.shown).toEqual(['quiz', 'start', 'chat']);
});

it('an audience window says hello only once its page can be seen to be there', async () => {
  const line = windows.stranger();
  const opening = windows.openAudience();
  expect(line.heard).toEqual([]);
  await opening;
  expect(line.heard.map(({ kind }) => kind)).toEqual(['hello']);
});

it('an audience window being closed says nothing more', async () => {
  const audience = await windows.openAudience();
  const line = windows.stranger();
  audience.close();
  expect(() => audience.request({ kind: 'command', command: 'next' })).not.toThrow();
  await turns();
  expect(line.heard).toEqual([]);
});
