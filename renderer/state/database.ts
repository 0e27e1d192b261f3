import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is kept on this computer, each record carrying its own version. What does not parse is set aside, untouched. */
interface Schema extends DBSchema {
  sessions: { key: string; value: unknown };
  results: { key: string; value: unknown };
  settings: { key: 'settings'; value: unknown };
  /** Delivery records that somebody chose to keep. */
  records: { key: string; value: unknown };
  /** Records that could not be read, with the store they came from: never overwritten, never in the way. */
  aside: { key: number; value: { readonly store: string; readonly key: string; readonly record: unknown } };
}

/** Every store there is, what was set aside included. */
export const allStores = ['sessions', 'results', 'settings', 'records', 'aside'] as const;
export type StoreName = Exclude<(typeof allStores)[number], 'aside'>;
export interface Stored<Value> {
  readonly key: string;
  readonly value: Value;
}

/** A write of several records at once: all of it happens, or none. `undefined` deletes. */
export type Writes = readonly { readonly store: StoreName; readonly key: string; readonly value: unknown }[];

export interface Database {
  /** True when nothing outlives the window: storage was refused. */
  readonly temporary: boolean;
  /** Every record of a store that parses; the others are set aside. */
  readAll<Value>(store: StoreName, parse: (value: unknown) => Value | null): Promise<readonly Stored<Value>[]>;
  write(writes: Writes): Promise<void>;
  /** Changes what was set aside from a store; a record given back as it came stays untouched. */
  reviseAside(store: StoreName, revise: (record: unknown) => unknown): Promise<void>;
  /** How many records are set aside. */
  countAside(): Promise<number>;
  deleteAside(): Promise<void>;
  deleteEverything(): Promise<void>;
}

const strict = { durability: 'strict' } as const;

/** Opens the database of this origin. Where storage is refused, one in memory takes its place and says so. */
export async function openDatabase(name = 'not-alone'): Promise<Database> {
  try {
    const db = await openDB<Schema>(name, 2, {
      upgrade(opened, before) {
        if (before < 1) {
          opened.createObjectStore('sessions');
          opened.createObjectStore('results');
          opened.createObjectStore('settings');
          opened.createObjectStore('aside', { autoIncrement: true });
        }
        if (before < 2) opened.createObjectStore('records');
      },
    });
    return indexedDatabase(db);
  } catch {
    return memoryDatabase();
  }
}

function indexedDatabase(db: IDBPDatabase<Schema>): Database {
  return {
    temporary: false,
    async readAll(store, parse) {
      // In one transaction: between two, another tab could delete a record, and each key would get its neighbour's value.
      const kept = db.transaction(store).store;
      const [keys, values] = await Promise.all([kept.getAllKeys(), kept.getAll()]);
      const records = keys.map((key, index) => ({ key: String(key), raw: values[index], value: parse(values[index]) }));
      for (const { key, raw, value } of records) if (value === null) await setAside(db, store, key, raw);
      return records.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
    },
    async write(writes) {
      const stores = [...new Set(writes.map(({ store }) => store))];
      const transaction = db.transaction(stores, 'readwrite', strict);
      const asked = writes.map(({ store, key, value }) => {
        const target = transaction.objectStore(store);
        return value === undefined ? target.delete(key as never) : target.put(value, key as never);
      });
      // On its way to the disk at once. Left alone, a transaction commits only when its answers have come back to this page,
      // which by then is busy drawing: a crash in between would lose the write.
      transaction.commit();
      await Promise.all([...asked, transaction.done]);
    },
    async reviseAside(store, revise) {
      const transaction = db.transaction('aside', 'readwrite', strict);
      for await (const cursor of transaction.store) {
        const revised = cursor.value.store === store ? revise(cursor.value.record) : cursor.value.record;
        if (revised !== cursor.value.record) await cursor.update({ ...cursor.value, record: revised });
      }
      await transaction.done;
    },
    countAside: () => db.count('aside'),
    deleteAside: () => empty(db, ['aside']),
    deleteEverything: () => empty(db, allStores),
  };
}

async function empty(db: IDBPDatabase<Schema>, stores: readonly (typeof allStores)[number][]): Promise<void> {
  const transaction = db.transaction(stores, 'readwrite', strict);
  await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
}

async function setAside(db: IDBPDatabase<Schema>, store: StoreName, key: string, record: unknown): Promise<void> {
  const transaction = db.transaction([store, 'aside'], 'readwrite', strict);
  await Promise.all([
    transaction.objectStore('aside').add({ store, key, record }),
    transaction.objectStore(store).delete(key as never),
    transaction.done,
  ]);
}

/** A database that lives as long as the window. */
export function memoryDatabase(): Database {
  const stores = new Map<StoreName, Map<string, unknown>>();
  const storeOf = (name: StoreName) => stores.get(name) ?? stores.set(name, new Map()).get(name) ?? new Map();
  return {
    temporary: true,
    readAll: (store, parse) =>
      Promise.resolve(
        [...storeOf(store)].flatMap(([key, raw]) => {
          const value = parse(structuredClone(raw));
          return value === null ? [] : [{ key, value }];
        }),
      ),
    write(writes) {
      for (const { store, key, value } of writes) {
        if (value === undefined) storeOf(store).delete(key);
        else storeOf(store).set(key, structuredClone(value));
      }
      return Promise.resolve();
    },
    // Nothing is set aside here: what cannot be read is left where it is.
    reviseAside: () => Promise.resolve(),
    countAside: () => Promise.resolve(0),
    deleteAside: () => Promise.resolve(),
    deleteEverything() {
      stores.clear();
      return Promise.resolve();
    },
  };
}
