import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AudienceCommand } from '../../../core/contract/messages';
import type { AudienceLook, AudienceScreen, AudienceView } from '../../../core/session/audience-view';
import type { Platform } from '../../../platform/platform';
import { type AudiencePresence, connectFacilitator, type FacilitatorLink } from '../../../sync/facilitator-link';
import { newId } from '../../../sync/new-id';
import { ownSession } from '../../../sync/presence';

export interface OwnLineOptions {
  readonly platform: Platform;
  readonly look: AudienceLook;
  readonly screen: AudienceScreen;
  readonly onCommand?: (command: AudienceCommand) => void;
}

/** An audience window that belongs to no lesson: nothing of one can be on it. It closes with what opened it. */
export function useOwnLine({ platform, look, screen, onCommand }: OwnLineOptions) {
  const [session] = useState(newId);
  const [presence, setPresence] = useState<AudiencePresence>({ kind: 'none' });
  const link = useRef<FacilitatorLink | null>(null);
  const hear = useEffectEvent((command: AudienceCommand) => onCommand?.(command));
  const view = useEffectEvent(() => viewOf(screen, look));
  useEffect(() => {
    let close: () => void = () => undefined;
    let closed = false;
    const connect = async () => {
      // An audience window believes only the page that owns what it belongs to.
      const ownership = await ownSession(session, false, () => undefined);
      if (closed || ownership === null) return ownership?.release();
      const opened = connectFacilitator({
        session,
        onRequest: (request) => request.kind === 'command' && hear(request.command),
        onPresence: setPresence,
      });
      opened.publish(view());
      link.current = opened;
      close = () => {
        opened.closeAudience();
        opened.close();
        ownership.release();
      };
    };
    void connect();
    return () => {
      closed = true;
      close();
    };
  }, [session]);
  useEffect(() => {
    link.current?.publish(viewOf(screen, look));
  }, [screen, look]);
  return { presence, open: () => platform.openAudience(session) };
}

/** No lesson is named, so none can be drawn. */
export const viewOf = (screen: AudienceScreen, look: AudienceLook): AudienceView => ({
  lesson: { id: 'no-lesson', version: 1 },
  nation: null,
  help: { contacts: [], groups: [] },
  look,
  screen,
});
