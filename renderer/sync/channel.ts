import { parseMessage, type WindowMessage } from '../core/contract/messages';

/** One session's line between its windows. Both editions use `broadcastChannel`; tests use `memoryChannels`. */
export interface SyncChannel {
  post(message: WindowMessage): void;
  /** Returns its own unsubscribe. Messages that do not parse never arrive. */
  listen(listener: (message: WindowMessage) => void): () => void;
  close(): void;
}

export function broadcastChannel(session: string): SyncChannel {
  const channel = new BroadcastChannel(`session:${session}`);
  return {
    post: (message) => channel.postMessage(message),
    listen(listener) {
      const handle = (event: MessageEvent<unknown>) => {
        const message = parseMessage(event.data);
        if (message !== null) listener(message);
      };
      channel.addEventListener('message', handle);
      return () => channel.removeEventListener('message', handle);
    },
    close: () => channel.close(),
  };
}

/** Makes channels that hear one another, without a browser. What one posts reaches the others, never itself. */
export function memoryChannels(): () => SyncChannel {
  const ends = new Set<{ listeners: Set<(message: WindowMessage) => void> }>();
  return () => {
    const end = { listeners: new Set<(message: WindowMessage) => void>() };
    ends.add(end);
    return {
      post(message) {
        const copy = parseMessage(structuredClone(message));
        if (!ends.has(end)) throw new Error('Unexpected message on a closed channel');
        if (copy === null)
          throw new TypeError(`Unexpected message ${JSON.stringify(message)}, expected one that parses`);
        for (const other of [...ends]) if (other !== end) for (const listener of [...other.listeners]) listener(copy);
      },
      listen(listener) {
        end.listeners.add(listener);
        return () => end.listeners.delete(listener);
      },
      close: () => ends.delete(end),
    };
  };
}
