import type { ResultsFile } from '../core/contract/results-file';
import type { Outline } from '../core/lesson/outline';
import { type Policy, smallestGroupOf } from '../core/policy';
import { type DeliveryRecord, parseDeliveryRecord } from '../core/record/delivery-record';
import { isPastRetention, type Retention } from '../core/results/expiry';
import { parseResultsFile } from '../core/results/results-file';
import { asideAfterMidnight, monthOf, type Overnight, overnight } from '../core/session/overnight';
import { parseSaved, type SavedSession, toSaved, withKAtLeast } from '../core/session/saved-session';
import type { SessionState } from '../core/session/state';
import { defaultSettings, parseSettings, type Settings } from '../core/settings';
import { newId } from '../sync/new-id';
import { whileClosed } from '../sync/presence';
import { type Database, memoryDatabase, type StoreName, type Temporary, type Writes } from './database';

/** What is kept on this computer, as the screens see it. */
export interface AppSnapshot {
  readonly settings: Settings;
  /** What the school or force has set for this computer. */
  readonly policy: Policy;
  /** Smallest group that the results of a lesson started now may show. */
  readonly smallestGroup: number;
  /** Newest first. */
  readonly sessions: readonly SavedSession[];
  readonly results: readonly ResultsFile[];
  /** Delivery records that somebody chose to keep, newest first. */
  readonly records: readonly DeliveryRecord[];
  /** How many records could not be read and are set aside. */
  readonly aside: number;
  /** How many of them were set aside in this run. */
  readonly setAside: number;
  /** Why nothing outlives this window; `null` when it does. */
  readonly temporary: Temporary | null;
  /** True when the last change outside a lesson could not be written. */
  readonly unsaved: boolean;
}

export interface AppStore {
  getSnapshot(): AppSnapshot;
  subscribe(listener: () => void): () => void;
  saveSettings(settings: Settings): Promise<void>;
  /** Throws when it cannot be written. */
  saveSession(state: SessionState): Promise<void>;
  deleteSession(id: string): Promise<void>;
  /** Keeps a session that came from another computer. `false` when it cannot be written. */
  addSession(session: SavedSession): Promise<boolean>;
  /**
   * Saves the protected result and erases the session with its tallies, in one write. `null` discards. Throws when it
   * cannot be written: all is then as it was.
   */
  finishSession(id: string, result: ResultsFile | null): Promise<void>;
  deleteResult(session: string): Promise<void>;
  /** Keeps a delivery record, in place of an earlier form of the same one. Throws when it cannot be written. */
  keepRecord(record: DeliveryRecord): Promise<void>;
  deleteRecord(record: string): Promise<void>;
  deleteAside(): Promise<void>;
  deleteEverything(): Promise<void>;
  /** Reads what another tab may have written meanwhile. */
  reload(): Promise<void>;
}

/** The day of a time on this computer's calendar, as `2026-11-23`. */
export function localDay(ms: number): string {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const deletion = (store: StoreName, key: string) => ({ store, key, value: undefined });

export interface AppStoreOptions {
  readonly database: Database;
  /** The outline of a lesson, or `null` when it is not installed. */
  readonly outlineOf: (lesson: string) => Promise<Outline | null>;
  /** Absent: there is none. */
  readonly policy?: Policy;
  readonly now?: () => number;
}

/**
 * Reads everything kept, carries out what midnight asks for, and keeps it up to date from then on. No fault of the storage
 * keeps the app from starting: what cannot be read or written is told in the snapshot.
 */
export async function openAppStore(options: AppStoreOptions): Promise<AppStore> {
  const { outlineOf, policy = { kind: 'none' }, now = Date.now } = options;
  let { database } = options;
  const listeners = new Set<() => void>();
  let snapshot: AppSnapshot = {
    settings: defaultSettings,
    policy,
    smallestGroup: smallestGroupOf(defaultSettings.k, policy),
    sessions: [],
    results: [],
    records: [],
    aside: 0,
    temporary: database.temporary,
    unsaved: false,
    setAside: 0,
  };
  const set = (change: Partial<AppSnapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of [...listeners]) listener();
  };

  const setting = (settings: Settings) => ({ settings, smallestGroup: smallestGroupOf(settings.k, policy) });
  // A policy that came while a lesson was open holds for its results too.
  const readSession = (value: unknown) => {
    const session = parseSaved(value);
    return session && withKAtLeast(session, smallestGroupOf(session.k, policy));
  };
  const readResult = (value: unknown) => {
    const parsed = parseResultsFile(value);
    return parsed.ok ? parsed.file : null;
  };
  const reload = async () => {
    const [settings, sessions, results, records] = await Promise.all([
      database.readAll('settings', parseSettings),
      database.readAll('sessions', readSession),
      database.readAll('results', readResult),
      database.readAll('records', parseDeliveryRecord),
    ]);
    // Last: reading sets aside what cannot be read.
    const aside = await database.countAside();
    set({
      ...setting(settings[0]?.value ?? defaultSettings),
      sessions: sessions.map(({ value }) => value).sort((a, b) => b.startedAtMs - a.startedAtMs),
      results: results.map(({ value }) => value).sort((a, b) => b.month.localeCompare(a.month)),
      records: records.map(({ value }) => value).sort((a, b) => b.date.localeCompare(a.date)),
      aside,
      setAside: database.setAside,
    });
  };
  /** Carries out a write, and tells in the snapshot whether it failed. */
  const writing = async (write: () => Promise<void>): Promise<void> => {
    try {
      await write();
    } catch (error) {
      set({ unsaved: true });
      throw error;
    }
    if (snapshot.unsaved) set({ unsaved: false });
  };
  const attempt = (write: () => Promise<void>): Promise<boolean> =>
    writing(write).then(
      () => true,
      () => false,
    );

  /** What is no longer kept is gone from the snapshot, unless it could not be deleted. */
  const remove = async (write: () => Promise<void>): Promise<void> => {
    if (await attempt(write)) await reload();
  };
  const putBy = (before: SavedSession, { session, result }: Overnight) =>
    database.write([
      deletion('sessions', before.id),
      ...(session === null ? [] : [{ store: 'sessions' as const, key: session.id, value: session }]),
      ...(result === null ? [] : [{ store: 'results' as const, key: result.session, value: result }]),
    ]);

  const passMidnight = async () => {
    const after = async (session: SavedSession) =>
      overnight(session, await outlineOf(session.lesson.id), now(), localDay, newId());
    const due = await Promise.all(
      snapshot.sessions.map(async (session) => ((await after(session)).session === session ? [] : [session.id])),
    );
    // A lesson still being taught in another tab keeps its counts. Read again, because that tab may just have let it go.
    for (const id of due.flat())
      await whileClosed(id, async () => {
        await reload();
        const kept = snapshot.sessions.find((session) => session.id === id);
        if (kept !== undefined) await putBy(kept, await after(kept));
      });
    await database.reviseAside('sessions', (record) => asideAfterMidnight(record, now(), localDay));
    const retention: Retention = { kind: 'yearly', ...snapshot.settings.retention };
    const isPast = (month: string) => isPastRetention({ month }, retention, localDay(now()));
    const past: Writes = [
      ...snapshot.results.filter(({ month }) => isPast(month)).map(({ session }) => deletion('results', session)),
      ...snapshot.records.filter(({ date }) => isPast(monthOf(date))).map(({ record }) => deletion('records', record)),
    ];
    if (past.length > 0) await database.write(past);
  };

  try {
    await reload();
  } catch {
    // It opens, and cannot be read.
    database = memoryDatabase('refused');
    set({ temporary: database.temporary });
    await reload();
  }
  // Counts that cannot be protected for want of space stay until the next start.
  if (await attempt(passMidnight)) await reload();

  return {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async saveSettings(settings) {
      set(setting(settings));
      await attempt(() => database.write([{ store: 'settings', key: 'settings', value: settings }]));
    },
    async saveSession(state) {
      // The list of sessions is not drawn while teaching: leaving reloads it.
      await database.write([{ store: 'sessions', key: state.id, value: toSaved(state, now()) }]);
    },
    async addSession(session) {
      const added = await attempt(() => database.write([{ store: 'sessions', key: session.id, value: session }]));
      if (added) await reload();
      return added;
    },
    deleteSession: (id) => remove(() => database.write([deletion('sessions', id)])),
    async finishSession(id, result) {
      await writing(() =>
        database.write([
          ...(result === null ? [] : [{ store: 'results' as const, key: result.session, value: result }]),
          deletion('sessions', id),
        ]),
      );
      await reload();
    },
    deleteResult: (session) => remove(() => database.write([deletion('results', session)])),
    async keepRecord(record) {
      await writing(() => database.write([{ store: 'records', key: record.record, value: record }]));
      await reload();
    },
    deleteRecord: (record) => remove(() => database.write([deletion('records', record)])),
    deleteAside: () => remove(() => database.deleteAside()),
    deleteEverything: () => remove(() => database.deleteEverything()),
    reload,
  };
}
