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
import { audienceLock, hold, isOwner } from './presence';

export interface AudienceLinkOptions {
  readonly session: string;
  readonly onView: (view: AudienceView, stamp: ViewStamp) => void;
  /** Another audience window has taken over, or the session is over: close. */
  readonly onClose: () => void;
  /** Replaced in tests. */
  readonly channel?: SyncChannel;
  readonly windowId?: string;
}

export interface AudienceLink {
  request(request: AudienceRequest): void;
  /** Say so once the view is painted, and again when the stage has changed. */
  shown(stamp: ViewStamp, ratio?: RoomRatio): void;
  close(): void;
}

/**
 * The audience window's end of the line. Says hello at once, so that a window opened late or reloaded catches up by
 * itself; takes a view from a new owner of the session or with a newer revision, and drops the rest.
 */
export function connectAudience(options: AudienceLinkOptions): AudienceLink {
  const { session, onView, onClose, channel = broadcastChannel(session), windowId = newId() } = options;
  let last: ViewStamp | null = null;
  let painted: ViewStamp | null = null;
  let stage: RoomRatio | undefined;
  let open = true;
  /** Owners that another has followed: what still arrives from them is late. */
  const former = new Set<string>();
  const v = messageFormat;
  // A page being closed may still say what it has painted; a closed channel would throw.
  const post = (message: WindowMessage) => open && channel.post(message);
  const sayShown = (stamp: ViewStamp) =>
    post({ v, kind: 'shown', window: windowId, stamp, ...(stage && { ratio: stage }) });
  const isSame = (a: ViewStamp | null, b: ViewStamp) => a?.owner === b.owner && a.revision === b.revision;
  const receive = (view: AudienceView, stamp: ViewStamp) => {
    if (former.has(stamp.owner)) return;
    if (last?.owner === stamp.owner && stamp.revision <= last.revision) {
      // Sent again: the other window has not heard that it is painted.
      if (isSame(painted, stamp)) sayShown(stamp);
      return;
    }
    if (last !== null && last.owner !== stamp.owner) former.add(last.owner);
    last = stamp;
    onView(view, stamp);
  };
  // Another tab of this origin may write on the channel too: an owner not heard of before must own the session.
  const check = (view: AudienceView, stamp: ViewStamp) => {
    if (last?.owner === stamp.owner || former.has(stamp.owner)) receive(view, stamp);
    else void isOwner(session, stamp.owner).then((owns) => owns && open && receive(view, stamp));
  };
  channel.listen((message) => {
    if (message.kind === 'view') check(message.view, message.stamp);
    else if (message.kind === 'close' && message.except !== windowId) onClose();
  });
  // The lock first, so that the facilitator window can wait for its release as soon as it hears the hello.
  void hold(audienceLock(session, windowId)).then(() => post({ v, kind: 'hello', window: windowId }));
  return {
    request: (request) => post({ v, kind: 'request', window: windowId, request }),
    shown(stamp, ratio) {
      painted = stamp;
      stage = ratio;
      sayShown(stamp);
    },
    close() {
      open = false;
      channel.close();
    },
  };
}
