import {
  type AudienceRequest,
  messageFormat,
  type RoomRatio,
  type ViewStamp,
  type WindowMessage,
} from '../core/contract/messages';
import type { AudienceView } from '../core/session/audience-view';
import { broadcastChannel, type SyncChannel } from './channel';
import { newId } from './new-id';
import { audienceLock, holdOwner, isOwner, isThere, whenReleased } from './presence';

/** What the facilitator window knows of the audience window. */
export type AudiencePresence =
  /** None has been open in this run. */
  | { readonly kind: 'none' }
  /** Open; `shown` is the revision it has painted, from which a lag is told, `ratio` its stage once it has said so. */
  | { readonly kind: 'open'; readonly shown: number; readonly ratio?: RoomRatio }
  /** It was open and has gone. */
  | { readonly kind: 'gone' };

export interface FacilitatorLinkOptions {
  readonly session: string;
  readonly onRequest: (request: AudienceRequest) => void;
  readonly onPresence: (presence: AudiencePresence) => void;
  /** Something else wrote to the audience display; what belongs there has been sent again. */
  readonly onForeignView?: () => void;
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

/**
 * The facilitator window's end of the line. Answers every hello with the whole view, and closes older audience windows.
 * Any page of this origin can write on the channel. Views carry an owner that only the page owning the session can stand
 * behind; when somebody else's view is heard, ours goes out again under a new one, so that nothing forged stays.
 */
export function connectFacilitator(options: FacilitatorLinkOptions): FacilitatorLink {
  const { session, onRequest, onPresence, onForeignView, channel = broadcastChannel(session) } = options;
  const whenGone = options.whenGone ?? ((id, windowId) => whenReleased(audienceLock(id, windowId)));
  const v = messageFormat;
  let open = true;
  let owner = '';
  /** Present once the audience window can see that `owner` is ours; nothing is sent before. */
  let letGo: (() => void) | null = null;
  let revision = 0;
  let latest: AudienceView | null = null;
  let current: string | null = null;
  let shown = 0;
  let repeat: ReturnType<typeof setTimeout> | undefined;

  const sendLatest = () => {
    if (open && letGo !== null && latest !== null)
      channel.post({ v, kind: 'view', stamp: { owner, revision } satisfies ViewStamp, view: latest });
  };

  const takeNewOwner = async () => {
    letGo?.();
    letGo = null;
    shown = 0;
    const taken = newId();
    owner = taken;
    const release = await holdOwner(session, taken);
    // A closed line lets go at once: a page may open the session again later.
    if (!open) return release();
    letGo = release;
    sendLatest();
    awaitShown();
  };

  const awaitShown = () => {
    clearTimeout(repeat);
    if (!open || current === null || latest === null || shown >= revision) return;
    repeat = setTimeout(() => {
      sendLatest();
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

  const welcome = (windowId: string) => {
    channel.post({ v, kind: 'close', except: windowId });
    adopt(windowId);
    onPresence({ kind: 'open', shown: 0 });
    sendLatest();
    awaitShown();
  };

  const hearShown = ({ window, stamp, ratio }: Extract<WindowMessage, { kind: 'shown' }>) => {
    if (stamp.owner !== owner || stamp.revision > revision) return;
    // A reloaded facilitator page finds the audience window that was open all along by its answer to the first view.
    if (current === null) adopt(window);
    if (current !== window) return;
    shown = stamp.revision;
    awaitShown();
    onPresence({ kind: 'open', shown, ...(ratio && { ratio }) });
  };

  const hearForeignView = async () => {
    // Answered already; or another page has taken the session over, and this line is about to be closed.
    if (letGo === null || !(await isOwner(session, owner)) || letGo === null) return;
    void takeNewOwner();
    if (current !== null) onPresence({ kind: 'open', shown });
    onForeignView?.();
  };

  channel.listen((message) => {
    if (message.kind === 'request') onRequest(message.request);
    else if (message.kind === 'shown') hearShown(message);
    // A channel never gives back what this page posted itself.
    else if (message.kind === 'view') void hearForeignView();
    else if (message.kind === 'hello')
      // Older windows are closed for one that is there, never for a word.
      void isThere(session, message.window).then((there) => there && open && welcome(message.window));
  });
  void takeNewOwner();

  return {
    publish(view) {
      revision += 1;
      latest = view;
      sendLatest();
      awaitShown();
      return revision;
    },
    closeAudience: () => channel.post({ v, kind: 'close', except: null }),
    close() {
      open = false;
      clearTimeout(repeat);
      letGo?.();
      channel.close();
    },
  };
}
