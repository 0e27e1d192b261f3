import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import { openAppStore } from '../../../renderer/state/app-store';
import { memoryDatabase } from '../../../renderer/state/database';
import { useSessions } from '../../../renderer/windows/facilitator/use-sessions';
import { fakeSession } from '../../support/fake-lesson';
import { fakeLocks } from '../../support/fake-locks';
import { openLesson } from './fake-present';

vi.mock('virtual:lessons/audience', () => ({ loadLesson: {} }));
vi.mock('virtual:lessons/facilitator', () => ({ loadLesson: {}, helplines: [], cards: [] }));
vi.mock(import('../../../renderer/windows/facilitator/session-runtime'), async (original) => ({
  ...(await original()),
  openLesson: () => Promise.resolve(openLesson),
}));

const nowMs = Date.now();
const preparation = { nation: null, contacts: [], methods: {}, k: 5, dropped: [] };
let locks: ReturnType<typeof fakeLocks>;
beforeEach(() => {
  locks = fakeLocks();
  vi.stubGlobal('navigator', { locks: locks.page('here') });
  return () => vi.unstubAllGlobals();
});

async function show() {
  const database = memoryDatabase();
  const state = fakeSession(openLesson.taught, { startedAtMs: nowMs });
  await database.write([{ store: 'sessions', key: state.id, value: toSaved(state, nowMs) }]);
  const app = await openAppStore({ database, outlineOf: () => Promise.resolve(openLesson.taught.outline) });
  const { result } = renderHook(() => useSessions(app));
  const [saved] = app.getSnapshot().sessions;
  if (saved === undefined) throw new Error('Unexpected empty list, expected the saved session');
  return { database, app, result, saved, state };
}
const ids = async (database: ReturnType<typeof memoryDatabase>) =>
  (await database.readAll('sessions', parseSaved)).map(({ key }) => key);

it('two presses of Start lesson start one session', async () => {
  const { result, database } = await show();
  await act(() => Promise.all([result.current.start('a', preparation), result.current.start('a', preparation)]));
  await act(async () => result.current.runtime?.store.settled());
  expect(await ids(database)).toHaveLength(2);
  await act(() => result.current.leave());
});

it('two presses of Continue lesson open it, and do not find it open elsewhere', async () => {
  const { result, saved } = await show();
  await act(() => Promise.all([result.current.resume(saved, false), result.current.resume(saved, false)]));
  expect(result.current.runtime?.store.getSnapshot().state.id).toBe(saved.id);
  expect(result.current.elsewhere).toBeNull();
  await act(() => result.current.leave());
});

it('continues with what is on the disk now, not with what Home read when it opened', async () => {
  const { result, saved, state, database } = await show();
  const later = { ...state, position: { slide: 'chat', beat: 1 } };
  await database.write([{ store: 'sessions', key: state.id, value: toSaved(later, nowMs) }]);
  await act(() => result.current.resume(saved, false));
  expect(result.current.runtime?.store.getSnapshot().state.position).toEqual({ slide: 'chat', beat: 1 });
  await act(() => result.current.leave());
});

it('does not bring back a session that another page has finished meanwhile', async () => {
  const { result, saved, database } = await show();
  await database.write([{ store: 'sessions', key: saved.id, value: undefined }]);
  await act(() => result.current.resume(saved, false));
  expect(result.current.runtime).toBeNull();
  expect(await ids(database)).toEqual([]);
});

it('says that a session is open elsewhere, and takes it over when asked', async () => {
  const { result, saved } = await show();
  const other = locks.page('other tab').request(`facilitator:${saved.id}`, () => new Promise(() => undefined));
  other.catch(() => undefined);
  await act(() => result.current.resume(saved, false));
  expect(result.current).toMatchObject({ runtime: null, elsewhere: { id: saved.id } });
  await act(() => result.current.resume(saved, true));
  expect(result.current.runtime).not.toBeNull();
  expect(result.current.elsewhere).toBeNull();
  await act(() => result.current.leave());
});

it('leaving lets the session go and shows it as it was left', async () => {
  const { result, saved, app } = await show();
  await act(() => result.current.resume(saved, false));
  await act(async () => {
    result.current.runtime?.store.dispatch({ kind: 'wall', wall: { kind: 'separate' } });
    result.current.runtime?.store.dispatch({ kind: 'go-to', slide: 'story' });
  });
  await act(() => result.current.leave());
  expect(result.current.runtime).toBeNull();
  expect(app.getSnapshot().sessions[0]?.position.slide).toBe('story');
  await act(() => result.current.resume(saved, false));
  expect(result.current.elsewhere).toBeNull();
  await act(() => result.current.leave());
});
