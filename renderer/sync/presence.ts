/**
 * Who is there, told by Web Locks: a lock is let go the moment its page closes, reloads or crashes. Timers in hidden
 * windows are throttled, so heartbeats would lie.
 */

export const audienceLock = (session: string, windowId: string) => `audience:${session}:${windowId}`;
const facilitatorLock = (session: string) => `facilitator:${session}`;
const ownerLock = (session: string, owner: string) => `facilitator:${session}:${owner}`;

/** Holds a lock until it is let go, or for as long as the page lives. Resolves once it is held. */
export function hold(name: string): Promise<() => void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => new Promise<void>((done) => resolve(done)));
  });
}

/** The facilitator page's proof that the views of `owner` are its own: only the page that owns the session counts. */
export const holdOwner = (session: string, owner: string) => hold(ownerLock(session, owner));

/** True when the page that owns the session stands behind this owner of views. */
export async function isOwner(session: string, owner: string): Promise<boolean> {
  const held = await heldLocks();
  const page = held?.find(({ name }) => name === facilitatorLock(session))?.clientId;
  return held === null || held.some(({ name, clientId }) => name === ownerLock(session, owner) && clientId === page);
}

/** True when the audience window of this id is there. */
export async function isThere(session: string, windowId: string): Promise<boolean> {
  const held = await heldLocks();
  return held === null || held.some(({ name }) => name === audienceLock(session, windowId));
}

const hasLocks = () => 'locks' in navigator;

/** Every lock held in any window; `null` where the browser does not tell: then everybody is believed. */
async function heldLocks(): Promise<readonly LockInfo[] | null> {
  if (!hasLocks() || !('query' in navigator.locks)) return null;
  return (await navigator.locks.query()).held ?? [];
}

/** Resolves when nobody holds the lock any more: its page is gone. */
export function whenReleased(name: string): Promise<void> {
  return navigator.locks.request(name, { mode: 'shared' }, () => undefined);
}

/** Ownership of a session by one facilitator page. */
export interface Ownership {
  release(): void;
}

/**
 * Takes ownership of a session. `null` when another page has it and `takeOver` is false. `onLost` is called when another
 * page takes it over later.
 */
export function ownSession(session: string, takeOver: boolean, onLost: () => void): Promise<Ownership | null> {
  return new Promise((resolve) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    const options = takeOver ? { steal: true } : { ifAvailable: true };
    navigator.locks
      .request(facilitatorLock(session), options, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        resolve({ release });
        return held;
      })
      // A stolen lock rejects the request that held it.
      .catch(() => onLost());
  });
}

/** Acts on a session that no page teaches just now, and keeps it from being opened meanwhile. `false` when one does. */
export async function whileClosed(session: string, act: () => Promise<void>): Promise<boolean> {
  const ownership = hasLocks() ? await ownSession(session, false, () => undefined) : { release: () => undefined };
  if (ownership === null) return false;
  try {
    await act();
  } finally {
    ownership.release();
  }
  return true;
}
