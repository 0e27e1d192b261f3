import { beforeEach, expect, it, vi } from 'vitest';
import type { WindowMessage } from '../../../renderer/core/contract/messages';
import type { SessionState } from '../../../renderer/core/session/state';
import { broadcastChannel } from '../../../renderer/sync/channel';
import { openRuntime } from '../../../renderer/windows/facilitator/session-runtime';
import { atQuiz, fakeSession, fakeTaughtLesson, look } from '../../support/fake-lesson';
import { fakeLocks } from '../../support/fake-locks';
import { turns } from '../sync/fake-windows';

vi.mock('virtual:lessons/audience', () => ({ loadLesson: {} }));
vi.mock('virtual:lessons/facilitator', () => ({ loadLesson: {}, helplines: [], cards: [] }));

const taught = fakeTaughtLesson();
const slides = {};
const Empty = () => null;
const lesson = {
  taught,
  facilitator: { outline: taught.outline, activities: {}, facts: {}, helplines: {}, Notes: Empty },
  audience: {
    ...{ id: 'fake-lesson', version: 1, title: '', language: 'en-GB', slides },
    ...{ activities: {}, facts: {}, helplines: {}, Content: Empty },
  },
};

let locks: ReturnType<typeof fakeLocks>;
beforeEach(() => {
  locks = fakeLocks();
  return () => vi.unstubAllGlobals();
});

function open(tab: string, takeOver = false, found: 'gone' | 'kept' | 'broken' | Promise<SessionState> = 'kept') {
  vi.stubGlobal('navigator', { locks: locks.page(tab) });
  const saved: SessionState[] = [];
  const onLost = vi.fn();
  const save = (state: SessionState) => {
    saved.push(state);
    return Promise.resolve();
  };
  const state = atQuiz(taught);
  const initial = vi.fn(async (): Promise<SessionState | null> => {
    if (found === 'broken') throw new RangeError('Unexpected lesson with no slides');
    if (typeof found === 'object') return found;
    return found === 'gone' ? null : state;
  });
  const runtime = openRuntime({ lesson, id: state.id, initial, look, takeOver, save, onLost });
  return { runtime, saved, onLost, initial };
}
async function opened(tab: string, takeOver = false) {
  const { runtime, ...rest } = open(tab, takeOver);
  const found = await runtime;
  if (typeof found === 'string') throw new Error(`Unexpected ${found}, expected a session that can be owned`);
  return { ...rest, runtime: found };
}

it('a second tab cannot own the same session', async () => {
  const first = await opened('first');
  const second = open('second');
  expect(await second.runtime).toBe('open-elsewhere');
  expect(second.initial).not.toHaveBeenCalled();
  expect(second.saved).toEqual([]);
  first.runtime.close();
});

it('a session that was taken over is neither published nor saved nor closed from the old tab any more', async () => {
  const line = broadcastChannel(atQuiz(taught).id);
  const heard: WindowMessage[] = [];
  const first = await opened('first');
  const second = await opened('second', true);
  await turns();
  expect(first.onLost).toHaveBeenCalledOnce();
  const savedBefore = first.saved.length;
  line.listen((message) => heard.push(message));
  first.runtime.store.dispatch({ kind: 'go-to', slide: 'chat' });
  first.runtime.closeAudience();
  await first.runtime.store.settled();
  second.runtime.store.dispatch({ kind: 'go-to', slide: 'end' });
  const view = { kind: 'view', view: { screen: { kind: 'slide', slide: 'end' } } };
  await vi.waitFor(() => expect(heard.at(-1)).toMatchObject(view));
  expect(heard.filter(({ kind }) => kind === 'close')).toEqual([]);
  expect(JSON.stringify(heard)).not.toContain('"chat"');
  expect(first.saved).toHaveLength(savedBefore);
  expect(() => first.runtime.close()).not.toThrow();
  second.runtime.close();
  line.close();
});

it('a session that is gone by the time it is owned is let go again', async () => {
  expect(await open('first', false, 'gone').runtime).toBe('gone');
  await turns();
  const second = await opened('second');
  second.runtime.close();
});

it('a session whose reading fails is let go again', async () => {
  const { runtime } = open('first', false, 'broken');
  await expect(runtime).rejects.toThrow('no slides');
  await turns();
  const second = await opened('second');
  second.runtime.close();
});

it('a session that is taken over while it is being read is not opened here', async () => {
  let read: (state: SessionState) => void = () => undefined;
  const first = open('first', false, new Promise((resolve) => (read = resolve)));
  await turns();
  const second = await opened('second', true);
  read(atQuiz(taught));
  expect(await first.runtime).toBe('open-elsewhere');
  expect([first.saved, first.onLost.mock.calls.length]).toEqual([[], 1]);
  second.runtime.close();
});

it('a session that is closed can be opened by another tab', async () => {
  const first = await opened('first');
  first.runtime.close();
  await turns();
  const second = await opened('second');
  second.runtime.close();
  expect(first.onLost).not.toHaveBeenCalled();
});

it('leaves out what is asked in other nations than that of the session', async () => {
  const slides = taught.outline.slides.map((slide) => ({
    ...slide,
    activities: slide.activities.map((activity) => ({ ...activity, nations: ['wales'] as const })),
  }));
  const forWales = { ...lesson, taught: { ...taught, outline: { ...taught.outline, slides } } };
  const askedIn = async (nation: 'wales' | 'scotland' | null) => {
    vi.stubGlobal('navigator', { locks: fakeLocks().page('only') });
    const state = { ...fakeSession(taught), nation, position: { slide: 'talk', beat: 0 } };
    const save = () => Promise.resolve();
    const initial = () => Promise.resolve(state);
    const options = { lesson: forWales, id: state.id, initial, look, takeOver: false, save, onLost: vi.fn() };
    const runtime = await openRuntime(options);
    if (typeof runtime === 'string') throw new Error(`Unexpected ${runtime}, expected a session`);
    runtime.close();
    return runtime.lesson.taught.outline.slides.flatMap(({ activities }) => activities).length;
  };
  expect(await askedIn('wales')).toBeGreaterThan(3);
  expect([await askedIn('scotland'), await askedIn(null)]).toEqual([0, 0]);
});
