/**
 * Who is there, told by Web Locks: a lock is let go the moment its page closes, reloads or crashes. Timers in hidden
 * windows are throttled, so heartbeats would lie.
 */

export const audienceLock = (session: string, windowId: string) => `audience:${session}:${windowId}`;
const facilitatorLock = (session: string) => `facilitator:${session}`;

/** Holds a lock for as long as the page lives. Resolves once it is held. */
export function holdWhileOpen(name: string): Promise<void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
  });
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
