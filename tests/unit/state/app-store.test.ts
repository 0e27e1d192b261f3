import { beforeEach, expect, it, vi } from 'vitest';
import type { Policy } from '../../../renderer/core/policy';
import { parseSaved, toSaved } from '../../../renderer/core/session/saved-session';
import type { SessionState } from '../../../renderer/core/session/state';
import { defaultSettings } from '../../../renderer/core/settings';
import { localDay, openAppStore } from '../../../renderer/state/app-store';
import { type Database, memoryDatabase, type Writes } from '../../../renderer/state/database';
import { after, atQuiz, fakeSessionId, fakeTaughtLesson, startedAtMs } from '../../support/fake-lesson';
import { fakeLocks } from '../../support/fake-locks';
import { fakeRecord } from '../record/fake-record';
import { fakeEntry, fakeFile } from '../results/fake-lesson';

const lesson = fakeTaughtLesson();
const hour = 60 * 60 * 1000;
const day = 24 * hour;
const counted: SessionState = after(
  lesson,
  atQuiz(lesson),
  { kind: 'open-responses' },
  { kind: 'count-rest', option: 1 },
  { kind: 'close-responses' },
);
let locks: ReturnType<typeof fakeLocks>;
beforeEach(() => {
  locks = fakeLocks();
  vi.stubGlobal('navigator', { locks: locks.page('this tab') });
  return () => vi.unstubAllGlobals();
});
const other = (digit: string) => digit.repeat(32);
const session = (state: SessionState) =>
  ({ store: 'sessions', key: state.id, value: toSaved(state, startedAtMs) }) as const;
const result = (month: string, id: string) => {
  const value = fakeFile([fakeEntry()], { month, session: id });
  return { store: 'results', key: id, value } as const;
};

async function open(kept: Writes = [], nowMs = startedAtMs + hour, installed = true, policy?: Policy) {
  const database = memoryDatabase();
  await database.write(kept);
  const write = vi.spyOn(database, 'write');
  const outlineOf = () => Promise.resolve(installed ? lesson.outline : null);
  const app = await openAppStore({ database, outlineOf, now: () => nowMs, ...(policy && { policy }) });
  return { app, database, write };
}
const everything = async (database: Database) =>
  JSON.stringify([await database.readAll('sessions', (value) => value), await database.readAll('results', (v) => v)]);

it('starts with the usual settings and nothing kept', async () => {
  const { app } = await open();
  expect(app.getSnapshot()).toEqual({
    settings: defaultSettings,
    policy: { kind: 'none' },
    smallestGroup: 5,
    sessions: [],
    results: [],
    records: [],
    aside: 0,
    temporary: 'refused',
    unsaved: false,
    setAside: 0,
  });
});

it('reads what is kept, newest first', async () => {
  const older = { ...counted, id: other('a'), startedAtMs: startedAtMs - hour };
  const { app } = await open([
    session(older),
    session(counted),
    result('2026-10', other('b')),
    result('2026-11', other('c')),
  ]);
  expect(app.getSnapshot().sessions.map(({ id }) => id)).toEqual([fakeSessionId, other('a')]);
  expect(app.getSnapshot().results.map(({ month }) => month)).toEqual(['2026-11', '2026-10']);
});

it('passes over records that do not parse and leaves them where they are', async () => {
  const newer = { ...toSaved(counted, startedAtMs), version: 2 };
  const { app, database } = await open([
    { store: 'sessions', key: 'newer', value: newer },
    { store: 'results', key: 'junk', value: { schema: 'other' } },
    { store: 'settings', key: 'settings', value: 'junk' },
    session(counted),
  ]);
  expect(app.getSnapshot().sessions.map(({ id }) => id)).toEqual([fakeSessionId]);
  expect(app.getSnapshot()).toMatchObject({ results: [], settings: defaultSettings });
  expect(await everything(database)).toContain('"version":2');
});

it('keeps the counts of a session of today, so that it goes on after a power cut', async () => {
  const { app, write } = await open([session(counted)]);
  expect(app.getSnapshot().sessions[0]?.tallies).toEqual({ 'quiz.K15': [0, 28, 0] });
  expect(write).not.toHaveBeenCalled();
});

it('protects and erases counts at the first start after midnight, in one write', async () => {
  const { app, database, write } = await open([session(counted)], startedAtMs + day);
  const { sessions, results } = app.getSnapshot();
  expect(results).toMatchObject([{ flags: ['unfinished'], results: [{ item: 'K15' }] }]);
  expect(sessions).toMatchObject([{ tallies: {}, n: null, position: { slide: 'quiz', beat: 0 } }]);
  expect(results[0]?.session).not.toBe(fakeSessionId);
  expect(write).toHaveBeenCalledOnce();
  expect(await everything(database)).not.toContain('[0,28,0]');
});

it('does that once: the next start finds nothing more to do', async () => {
  const first = await open([session(counted)], startedAtMs + day);
  const before = first.app.getSnapshot();
  const outlineOf = () => Promise.resolve(lesson.outline);
  const again = await openAppStore({ database: first.database, outlineOf, now: () => startedAtMs + 2 * day });
  expect(again.getSnapshot()).toEqual(before);
});

it('leaves a session that another tab still teaches as it is, until that tab has let it go', async () => {
  void locks.page('other tab').request(`facilitator:${fakeSessionId}`, () => new Promise(() => undefined));
  const { app, database, write } = await open([session(counted)], startedAtMs + day);
  expect(app.getSnapshot()).toMatchObject({ results: [], sessions: [{ tallies: { 'quiz.K15': [0, 28, 0] } }] });
  expect(write).not.toHaveBeenCalled();
  locks.closePage('other tab');
  const outlineOf = () => Promise.resolve(lesson.outline);
  const again = await openAppStore({ database, outlineOf, now: () => startedAtMs + day });
  expect(again.getSnapshot()).toMatchObject({ results: [{ flags: ['unfinished'] }], sessions: [{ tallies: {} }] });
});

it('two tabs opened together after midnight save one result', async () => {
  const database = memoryDatabase();
  await database.write([session(counted)]);
  const outlineOf = () => Promise.resolve(lesson.outline);
  const options = { database, outlineOf, now: () => startedAtMs + day };
  const tabs = await Promise.all([openAppStore(options), openAppStore(options)]);
  for (const tab of tabs) await tab.reload();
  expect(tabs.map((tab) => tab.getSnapshot().results.length)).toEqual([1, 1]);
  expect(tabs[0]?.getSnapshot().sessions).toHaveLength(1);
});

it('forgets a lesson that was ended, at the first start after midnight, with its result saved', async () => {
  const ended: SessionState = { ...counted, kind: 'ended' };
  const { app } = await open([session(ended)], startedAtMs + day);
  expect(app.getSnapshot()).toMatchObject({ sessions: [], results: [{ results: [{ item: 'K15' }] }] });
});

it('protects counts in place while slips are still to come', async () => {
  const waiting: SessionState = { ...counted, kind: 'room-empty', methods: { ...counted.methods, B1: 'slips' } };
  const { app } = await open([session(waiting)], startedAtMs + day);
  expect(app.getSnapshot()).toMatchObject({
    results: [],
    sessions: [{ id: fakeSessionId, n: 28, tallies: {}, earlier: { results: [{ item: 'K15' }] } }],
  });
  expect(parseSaved(app.getSnapshot().sessions[0])).not.toBeNull();
});

it('drops a session that waited 14 days for its slips', async () => {
  const waiting: SessionState = { ...counted, kind: 'room-empty', methods: { ...counted.methods, B1: 'slips' } };
  const { app } = await open([session(waiting)], startedAtMs + 15 * day);
  expect(app.getSnapshot()).toMatchObject({ sessions: [], results: [{ flags: ['unfinished'] }] });
});

it('erases counts of a lesson that is no longer installed: nothing can protect them', async () => {
  const { app, database } = await open([session(counted)], startedAtMs + day, false);
  expect(app.getSnapshot().results).toEqual([]);
  expect(await everything(database)).not.toContain('[0,28,0]');
});

it('deletes results past the day until which they are kept', async () => {
  const kept = [result('2025-07', other('a')), result('2025-09', other('b'))];
  const { app } = await open(kept, Date.UTC(2026, 6, 1));
  expect(app.getSnapshot().results.map(({ month }) => month)).toEqual(['2025-09']);
});

it('finishing saves the result and erases the session with its counts in one write', async () => {
  const { app, database, write } = await open([session(counted)]);
  const file = fakeFile([fakeEntry()], { session: counted.id });
  await app.finishSession(counted.id, file);
  expect(write).toHaveBeenCalledOnce();
  expect(write.mock.calls[0]?.[0]).toHaveLength(2);
  expect(app.getSnapshot()).toMatchObject({ sessions: [], results: [file] });
  expect(await everything(database)).not.toContain('[0,28,0]');
});

it('finishing without a result only erases', async () => {
  const { app } = await open([session(counted)]);
  await app.finishSession(counted.id, null);
  expect(app.getSnapshot()).toMatchObject({ sessions: [], results: [] });
});

it('keeps session and counts when the result cannot be written, and says so', async () => {
  const { app, write } = await open([session(counted)]);
  write.mockRejectedValueOnce(new Error('disk full'));
  await expect(app.finishSession(counted.id, fakeFile([fakeEntry()]))).rejects.toThrow('disk full');
  expect(app.getSnapshot().sessions).toHaveLength(1);
});

it('saves a session as it goes, and shows it once it is left', async () => {
  const { app } = await open();
  await app.saveSession(counted);
  await app.saveSession({ ...counted, position: { slide: 'chat', beat: 0 } });
  await app.reload();
  expect(app.getSnapshot().sessions).toMatchObject([{ id: fakeSessionId, position: { slide: 'chat' } }]);
});

it('settings are seen at once and kept', async () => {
  const { app, database } = await open();
  const listener = vi.fn();
  const stop = app.subscribe(listener);
  const saving = app.saveSettings({ ...defaultSettings, nation: 'wales' });
  expect(app.getSnapshot().settings.nation).toBe('wales');
  expect(listener).toHaveBeenCalledOnce();
  await saving;
  stop();
  const again = await openAppStore({ database, outlineOf: () => Promise.resolve(null), now: () => startedAtMs });
  expect(again.getSnapshot().settings.nation).toBe('wales');
});

it('keeps a delivery record, replaces it by a later form of itself, and deletes it', async () => {
  const { app, database } = await open();
  await app.keepRecord(fakeRecord());
  await app.keepRecord(fakeRecord({ reached: 30 }));
  await app.keepRecord(fakeRecord({ record: other('e'), date: '2026-11-20' }));
  const again = await openAppStore({ database, outlineOf: () => Promise.resolve(null), now: () => startedAtMs });
  expect(again.getSnapshot().records.map(({ date, reached }) => [date, reached])).toEqual([
    ['2026-11-20', 28],
    ['2026-11-12', 30],
  ]);
  await again.deleteRecord(other('e'));
  expect(again.getSnapshot().records).toMatchObject([{ date: '2026-11-12' }]);
});

it('deletes delivery records past the day until which they are kept', async () => {
  const { record } = fakeRecord();
  const kept: Writes = [
    { store: 'records', key: record, value: fakeRecord({ date: '2025-07-31' }) },
    { store: 'records', key: other('e'), value: fakeRecord({ record: other('e'), date: '2025-09-01' }) },
  ];
  const { app } = await open(kept, Date.UTC(2026, 6, 1));
  expect(app.getSnapshot().records.map(({ date }) => date)).toEqual(['2025-09-01']);
});

it('deletes one session, one result, or everything', async () => {
  const { app } = await open([session(counted), result('2026-11', other('a')), result('2026-11', other('b'))]);
  await app.deleteSession(counted.id);
  await app.deleteResult(other('a'));
  expect(app.getSnapshot()).toMatchObject({ sessions: [], results: [{ session: other('b') }] });
  await app.saveSettings({ ...defaultSettings, k: 10 });
  await app.deleteEverything();
  expect(app.getSnapshot()).toMatchObject({ sessions: [], results: [], settings: defaultSettings });
});

/** A database that refuses every write from now on, as on a disk that is full. */
function fill(database: Database) {
  const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  return [
    vi.spyOn(database, 'write').mockImplementation(full),
    vi.spyOn(database, 'deleteEverything').mockImplementation(full),
  ];
}

it('tells of a change that could not be written, until one can be', async () => {
  const { app, database } = await open([session(counted), result('2026-11', other('a'))]);
  const refusals = fill(database);
  await app.saveSettings({ ...defaultSettings, k: 10 });
  expect(app.getSnapshot()).toMatchObject({ unsaved: true, settings: { k: 10 } });
  await app.deleteResult(other('a'));
  await app.deleteEverything();
  expect(await app.addSession(toSaved({ ...counted, id: other('d') }, startedAtMs))).toBe(false);
  await expect(app.finishSession(counted.id, null)).rejects.toThrow('full');
  expect(app.getSnapshot()).toMatchObject({ unsaved: true, sessions: [{ id: counted.id }], results: [{}] });
  for (const refusal of refusals) refusal.mockRestore();
  await app.saveSettings({ ...defaultSettings, k: 12 });
  expect(app.getSnapshot().unsaved).toBe(false);
});

it('starts, and says so, when what midnight asks for cannot be written or the database cannot be read', async () => {
  const full = memoryDatabase();
  await full.write([session(counted)]);
  fill(full);
  const options = { outlineOf: () => Promise.resolve(lesson.outline), now: () => startedAtMs + 2 * day };
  const app = await openAppStore({ database: full, ...options });
  expect(app.getSnapshot()).toMatchObject({ unsaved: true, sessions: [{ id: counted.id }] });

  const torn: Database = { ...memoryDatabase(), temporary: null, readAll: () => Promise.reject(new Error('torn')) };
  const other = await openAppStore({ database: torn, ...options });
  expect(other.getSnapshot()).toMatchObject({ temporary: 'refused', sessions: [] });
  await other.saveSettings({ ...defaultSettings, k: 10 });
  expect(other.getSnapshot()).toMatchObject({ unsaved: false, settings: { k: 10 } });
});

it('a day is a day of this computer’s calendar', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 12, 0, 0).getTime())).toBe('2026-11-12');
});

it('takes the smallest group from the policy while there is one, and keeps what Settings says', async () => {
  const { app } = await open([], startedAtMs, true, { kind: 'set', smallestGroup: 10 });
  expect(app.getSnapshot()).toMatchObject({ smallestGroup: 10, settings: { k: 5 } });
  await app.saveSettings({ ...app.getSnapshot().settings, k: 7 });
  expect(app.getSnapshot()).toMatchObject({ smallestGroup: 10, settings: { k: 7 } });
  expect((await open()).app.getSnapshot().smallestGroup).toBe(5);
});

it('protects an open lesson by a policy that came while it was open, what was put by included', async () => {
  const earlier = fakeFile([fakeEntry({ result: { form: 'two', target: 8 } })]);
  const kept = [session({ ...counted, earlier }), session({ ...counted, id: other('d'), k: 15 })];
  const { app } = await open(kept, startedAtMs + hour, true, { kind: 'set', smallestGroup: 10 });
  const [raised, stricter] = ['id', other('d')].map((id) =>
    app.getSnapshot().sessions.find((one) => one.id === (id === 'id' ? counted.id : id)),
  );
  expect(raised).toMatchObject({ k: 10, earlier: { k: 10, results: [{ result: { form: 'fewer' } }] } });
  expect(stricter?.k).toBe(15);
});

it('protects a lesson nobody finished by the policy, at the first start after midnight', async () => {
  const { app } = await open([session(counted)], startedAtMs + day, true, { kind: 'set', smallestGroup: 20 });
  expect(app.getSnapshot().results).toMatchObject([{ k: 20, group: { fewerThan: 40 } }]);
  expect(app.getSnapshot().results[0]?.results.map((entry) => entry.result)).toEqual([{ form: 'withheld' }]);
});
