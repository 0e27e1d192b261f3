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

/** Why nothing outlives the window: storage was refused, or a newer version of the app keeps it in another form. */
export type Temporary = 'refused' | 'newer';

export interface Database {
  readonly temporary: Temporary | null;
  /** How many records have been set aside since it was opened. */
  readonly setAside: number;
  /** Every record of a store that parses; the others are set aside, or stay where they are when even that is refused. */
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
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const connect = () => {
    const forget = () => {
      opened = null;
    };
    const opening = openDB<Schema>(name, 2, {
      upgrade(fresh, before) {
        if (before < 1) {
          fresh.createObjectStore('sessions');
          fresh.createObjectStore('results');
          fresh.createObjectStore('settings');
          fresh.createObjectStore('aside', { autoIncrement: true });
        }
        if (before < 2) fresh.createObjectStore('records');
      },
      // The browser has closed it, as when its data is cleared while a lesson is taught: the next write opens a new one.
      terminated: forget,
      // Cleared from another tab, or opened by a newer version: this page is not in the way.
      blocking(_current, _wanted, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
    });
    opened = opening;
    opening.catch(forget);
    return opening;
  };
  try {
    await connect();
    return indexedDatabase(() => opened ?? connect());
  } catch (error) {
    return memoryDatabase(error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused');
  }
}

function indexedDatabase(connection: () => Promise<IDBPDatabase<Schema>>): Database {
  let setAside = 0;
  return {
    temporary: null,
    get setAside() {
      return setAside;
    },
    async readAll(store, parse) {
      const db = await connection();
      // In one transaction: between two, another tab could delete a record, and each key would get its neighbour's value.
      const kept = db.transaction(store).store;
      const [keys, values] = await Promise.all([kept.getAllKeys(), kept.getAll()]);
      const records = keys.map((key, index) => ({ key: String(key), raw: values[index], value: parse(values[index]) }));
      for (const { key, raw, value } of records)
        if (value === null && (await moveAside(db, store, key, raw))) setAside += 1;
      return records.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
    },
    async write(writes) {
      const stores = [...new Set(writes.map(({ store }) => store))];
      const transaction = (await connection()).transaction(stores, 'readwrite', strict);
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
      const transaction = (await connection()).transaction('aside', 'readwrite', strict);
      for await (const cursor of transaction.store) {
        const revised = cursor.value.store === store ? revise(cursor.value.record) : cursor.value.record;
        if (revised !== cursor.value.record) await cursor.update({ ...cursor.value, record: revised });
      }
      await transaction.done;
    },
    countAside: async () => (await connection()).count('aside'),
    deleteAside: async () => empty(await connection(), ['aside']),
    deleteEverything: async () => empty(await connection(), allStores),
  };
}

async function empty(db: IDBPDatabase<Schema>, stores: readonly (typeof allStores)[number][]): Promise<void> {
  const transaction = db.transaction(stores, 'readwrite', strict);
  await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
}

/** `false` when it could not be written: the record then stays where it is. */
async function moveAside(db: IDBPDatabase<Schema>, store: StoreName, key: string, record: unknown): Promise<boolean> {
  const transaction = db.transaction([store, 'aside'], 'readwrite', strict);
  try {
    await Promise.all([
      transaction.objectStore('aside').add({ store, key, record }),
      transaction.objectStore(store).delete(key as never),
      transaction.done,
    ]);
    return true;
  } catch {
    return false;
  }
}

/** A database that lives as long as the window. */
export function memoryDatabase(why: Temporary = 'refused'): Database {
  const stores = new Map<StoreName, Map<string, unknown>>();
  const storeOf = (name: StoreName) => stores.get(name) ?? stores.set(name, new Map()).get(name) ?? new Map();
  return {
    temporary: why,
    setAside: 0,
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
