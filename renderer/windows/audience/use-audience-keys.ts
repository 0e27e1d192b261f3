import { useEffect } from 'react';
import { assertNever } from '../../core/assert-never';
import { type ActingKeys, keyAction } from './audience-keys';
import type { SendRequest } from './audience-source';
import { leaveFullScreen, toggleFullScreen } from './full-screen';

const isControl = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('button, a[href], input, select, textarea, [tabindex]:not([tabindex="-1"]), [role="button"]') !== null;

/** Sends the keys and clickers of this window to the facilitator window, which decides. */
export function useAudienceKeys(send: SendRequest, { singleKeys, clicker }: ActingKeys): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const action = keyAction(event, isControl(event.target), { singleKeys, clicker });
      if (action === null) return;
      event.preventDefault();
      // A held key moves one step.
      if (event.repeat) return;
      switch (action) {
        case 'full-screen':
          return toggleFullScreen();
        case 'leave-full-screen':
          return leaveFullScreen();
        case 'next':
        case 'previous':
        case 'first':
        case 'last':
        case 'black':
        case 'white':
        case 'hide':
        case 'help':
        case 'reveal':
          return send({ kind: 'command', command: action });
        default:
          return assertNever(action);
      }
    };
    const handleDoubleClick = (event: MouseEvent) => {
      if (!isControl(event.target)) toggleFullScreen();
    };
    window.addEventListener('keydown', handleKey);
    window.addEventListener('dblclick', handleDoubleClick);
    return () => {
      window.removeEventListener('keydown', handleKey);
      window.removeEventListener('dblclick', handleDoubleClick);
    };
  }, [send, singleKeys, clicker]);
}
