import { type RefObject, useEffect, useRef } from 'react';
import type { ClipState } from './model';

/** How far each clip was seen on this page: a slide that was covered and comes back goes on from there. */
const seenSeconds = new Map<string, number>();

interface Orders {
  readonly src: string;
  readonly order: ClipState['order'];
  /** Only the room's display plays. */
  readonly live: boolean;
  /** The transcript stands in front of it: the sound stops. */
  readonly covered: boolean;
  readonly onBlocked: (blocked: boolean) => void;
}

/**
 * Does what the facilitator asked for, once. What was asked before this page showed the clip is not done: nothing plays by
 * itself when a slide comes back or the display is opened.
 */
export function useOrders({ src, order, live, covered, onBlocked }: Orders): {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly playHere: () => void;
} {
  const video = useRef<HTMLVideoElement>(null);
  const done = useRef(order?.number ?? 0);
  const blocked = useRef(onBlocked);
  useEffect(() => {
    blocked.current = onBlocked;
  });
  const play = () => {
    video.current?.play().then(
      () => blocked.current(false),
      // A browser that wants a press on this very window says so here.
      (reason: unknown) => reason instanceof DOMException && reason.name === 'NotAllowedError' && blocked.current(true),
    );
  };
  useEffect(() => {
    const element = video.current;
    if (!live || element === null) return undefined;
    const seen = seenSeconds.get(src);
    if (seen !== undefined) element.currentTime = seen;
    return () => {
      seenSeconds.set(src, element.ended ? 0 : element.currentTime);
      element.pause();
    };
  }, [src, live]);
  useEffect(() => {
    const element = video.current;
    if (!live || element === null || order === null || order.number === done.current) return;
    done.current = order.number;
    if (order.what === 'pause') return element.pause();
    if (order.what === 'from-start') element.currentTime = 0;
    play();
  });
  useEffect(() => {
    if (covered) video.current?.pause();
  }, [covered]);
  return { video, playHere: play };
}
