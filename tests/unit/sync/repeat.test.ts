import { beforeEach, expect, it, vi } from 'vitest';
import type { WindowMessage } from '../../../renderer/core/contract/messages';
import { connectAudience } from '../../../renderer/sync/audience-link';
import { memoryChannels, type SyncChannel } from '../../../renderer/sync/channel';
import { connectFacilitator } from '../../../renderer/sync/facilitator-link';
import { ownSession } from '../../../renderer/sync/presence';
import { fakeLocks } from '../../support/fake-locks';
import { turns, viewOf } from './fake-windows';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: fakeLocks().page('one') });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

/** A line whose messages of one kind can be lost on their way in. */
function lossy(channel: SyncChannel): SyncChannel & { lose: WindowMessage['kind'] | null } {
  const line = {
    ...channel,
    lose: null as WindowMessage['kind'] | null,
    listen: (listener: (message: WindowMessage) => void) =>
      channel.listen((message) => {
        if (message.kind !== line.lose) listener(message);
      }),
  };
  return line;
}

async function openBoth() {
  await ownSession('s1', true, () => undefined);
  const channels = memoryChannels();
  const [mine, theirs] = [lossy(channels()), lossy(channels())];
  const painted: number[] = [];
  const seen: number[] = [];
  const facilitator = connectFacilitator({
    session: 's1',
    channel: mine,
    onRequest: () => undefined,
    onPresence: (presence) => presence.kind === 'open' && seen.push(presence.shown),
    whenGone: () => new Promise(() => undefined),
  });
  const audience = connectAudience({
    session: 's1',
    channel: theirs,
    onView: (_, stamp) => {
      painted.push(stamp.revision);
      audience.shown(stamp);
    },
    onClose: () => undefined,
  });
  await turns();
  return { facilitator, mine, theirs, painted, seen };
}

it('a view that a paused window lost is sent again until it is painted, and then no more', async () => {
  const { facilitator, theirs, painted, seen } = await openBoth();
  theirs.lose = 'view';
  facilitator.publish(viewOf('start'));
  facilitator.publish(viewOf('quiz'));
  await vi.advanceTimersByTimeAsync(2500);
  expect(painted).toEqual([]);
  theirs.lose = null;
  await vi.advanceTimersByTimeAsync(1000);
  expect(painted).toEqual([2]);
  expect(seen.at(-1)).toBe(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('a window whose answer was lost says again what it has painted, and paints nothing twice', async () => {
  const { facilitator, mine, painted, seen } = await openBoth();
  mine.lose = 'shown';
  facilitator.publish(viewOf('start'));
  await turns();
  expect(painted).toEqual([1]);
  expect(seen).toEqual([0]);
  mine.lose = null;
  await vi.advanceTimersByTimeAsync(1000);
  expect(seen).toEqual([0, 1]);
  expect(painted).toEqual([1]);
  expect(vi.getTimerCount()).toBe(0);
});

it('a closed line sends nothing again', async () => {
  const { facilitator, theirs } = await openBoth();
  theirs.lose = 'view';
  facilitator.publish(viewOf('start'));
  facilitator.close();
  expect(vi.getTimerCount()).toBe(0);
});
