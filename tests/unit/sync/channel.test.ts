import { expect, it, vi } from 'vitest';
import type { WindowMessage } from '../../../renderer/core/contract/messages';
import { broadcastChannel, memoryChannels } from '../../../renderer/sync/channel';

const hello: WindowMessage = { v: 1, kind: 'hello', window: 'w1' };
const heardBy = (channel: ReturnType<typeof broadcastChannel>) => {
  const heard: WindowMessage[] = [];
  return { heard, stop: channel.listen((message) => heard.push(message)) };
};

it('a message reaches the other windows of its session, and no other session', async () => {
  const [one, other, elsewhere] = [broadcastChannel('s1'), broadcastChannel('s1'), broadcastChannel('s2')];
  const [own, near, far] = [heardBy(one), heardBy(other), heardBy(elsewhere)];
  one.post(hello);
  await vi.waitFor(() => expect(near.heard).toEqual([hello]));
  expect([own.heard, far.heard]).toEqual([[], []]);
  for (const channel of [one, other, elsewhere]) channel.close();
});

it('what does not parse never arrives', async () => {
  const channel = broadcastChannel('s3');
  const raw = new BroadcastChannel('session:s3');
  const { heard } = heardBy(channel);
  raw.postMessage({ v: 1, kind: 'view', stamp: {}, view: { notes: 'secret' } });
  raw.postMessage('junk');
  raw.postMessage(hello);
  await vi.waitFor(() => expect(heard).toEqual([hello]));
  raw.close();
  channel.close();
});

it('a listener that has stopped hears nothing more', async () => {
  const [one, other] = [broadcastChannel('s4'), broadcastChannel('s4')];
  const stopped = heardBy(other);
  const listening = heardBy(other);
  stopped.stop();
  one.post(hello);
  await vi.waitFor(() => expect(listening.heard).toEqual([hello]));
  expect(stopped.heard).toEqual([]);
  one.close();
  other.close();
});

it('channels in memory behave like those of the browser', () => {
  const channels = memoryChannels();
  const [one, other] = [channels(), channels()];
  const [own, near] = [heardBy(one), heardBy(other)];
  one.post(hello);
  expect([own.heard, near.heard]).toEqual([[], [hello]]);
  expect(() => one.post({ ...hello, kind: 'junk' } as unknown as WindowMessage)).toThrow(TypeError);
  one.close();
  expect(() => one.post(hello)).toThrow('closed');
});
