import { type AudienceRequest, messageFormat, type ViewStamp } from '../core/contract/messages';
import type { AudienceView } from '../core/session/audience-view';
import { broadcastChannel, type SyncChannel } from './channel';
import { newId } from './new-id';
import { audienceLock, whenReleased } from './presence';

/** What the facilitator window knows of the audience window. */
export type AudiencePresence =
  /** None has been open in this run. */
  | { readonly kind: 'none' }
  /** Open; `shown` is the revision it has painted, from which a lag is told. */
  | { readonly kind: 'open'; readonly shown: number }
  /** It was open and has gone. */
  | { readonly kind: 'gone' };

export interface FacilitatorLinkOptions {
  readonly session: string;
  readonly onRequest: (request: AudienceRequest) => void;
  readonly onPresence: (presence: AudiencePresence) => void;
  /** Replaced in tests. */
  readonly channel?: SyncChannel;
  readonly whenGone?: (session: string, windowId: string) => Promise<void>;
}

export interface FacilitatorLink {
  /** Sends the whole view; returns its revision. */
  publish(view: AudienceView): number;
  /** Asks every audience window to close. */
  closeAudience(): void;
  close(): void;
}

/** A view that has not been painted for so long is sent again: a window that was paused loses what came meanwhile. */
const repeatAfterMs = 1000;

/** The facilitator window's end of the line. Answers every hello with the whole view, and closes older audience windows. */
export function connectFacilitator(options: FacilitatorLinkOptions): FacilitatorLink {
  const { session, onRequest, onPresence, channel = broadcastChannel(session) } = options;
  const whenGone = options.whenGone ?? ((id, windowId) => whenReleased(audienceLock(id, windowId)));
  const owner = newId();
  const v = messageFormat;
  let revision = 0;
  let latest: AudienceView | null = null;
  let current: string | null = null;
  let shown = 0;
  let repeat: ReturnType<typeof setTimeout> | undefined;
  const send = (view: AudienceView) =>
    channel.post({ v, kind: 'view', stamp: { owner, revision } satisfies ViewStamp, view });

  const awaitShown = () => {
    clearTimeout(repeat);
    if (current === null || latest === null || shown >= revision) return;
    repeat = setTimeout(() => {
      if (current !== null && latest !== null) send(latest);
      awaitShown();
    }, repeatAfterMs);
  };

  const adopt = (windowId: string) => {
    current = windowId;
    shown = 0;
    void whenGone(session, windowId).then(() => {
      if (current !== windowId) return;
      current = null;
      onPresence({ kind: 'gone' });
    });
  };

  channel.listen((message) => {
    if (message.kind === 'hello') {
      channel.post({ v, kind: 'close', except: message.window });
      adopt(message.window);
      onPresence({ kind: 'open', shown: 0 });
      if (latest !== null) send(latest);
      awaitShown();
    } else if (message.kind === 'request') {
      onRequest(message.request);
    } else if (message.kind === 'shown' && message.stamp.owner === owner) {
      // A reloaded facilitator page finds the audience window that was open all along by its answer to the first view.
      if (current === null) adopt(message.window);
      if (current !== message.window) return;
      shown = message.stamp.revision;
      awaitShown();
      onPresence({ kind: 'open', shown });
    }
  });

  return {
    publish(view) {
      revision += 1;
      latest = view;
      send(view);
      awaitShown();
      return revision;
    },
    closeAudience: () => channel.post({ v, kind: 'close', except: null }),
    close() {
      clearTimeout(repeat);
      channel.close();
    },
  };
}
