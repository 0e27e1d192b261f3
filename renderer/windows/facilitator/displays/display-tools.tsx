import { words } from 'virtual:words/displays';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../../components/dialog';
import { say } from '../../../components/live-region';
import type { AudienceLook, AudienceScreen } from '../../../core/session/audience-view';
import type { Platform } from '../../../platform/platform';
import { Figure } from './figure';
import { useOwnLine } from './use-own-line';

/** Puts numbers on all displays where the edition can; elsewhere `onCannot` puts them on its windows. */
async function identify(platform: Platform, onCannot: () => void): Promise<void> {
  const count = await platform.identifyDisplays();
  if (count === 0) onCannot();
  else say(words.numbersShown({ count }));
}

export interface IdentifyButtonProps {
  readonly platform: Platform;
  readonly look: AudienceLook;
}

/** Which display is which, outside a lesson. */
export function IdentifyButton({ platform, look }: IdentifyButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => void identify(platform, () => setOpen(true))}>
        {words.identifyDisplays()}
      </button>
      {open && <OwnFigures platform={platform} look={look} onClose={() => setOpen(false)} />}
    </>
  );
}

export interface DisplayActionsProps {
  readonly platform: Platform;
  /** Numbers can only be on the windows of this lesson. */
  readonly onCannot: () => void;
  readonly onSwap: () => void;
}

/** While a lesson is taught: which display is which, and changing them over. */
export function DisplayActions({ platform, onCannot, onSwap }: DisplayActionsProps) {
  return (
    <>
      <button type="button" className="button" onClick={() => void identify(platform, onCannot)}>
        {words.identifyDisplays()}
      </button>
      <button type="button" className="button" onClick={onSwap}>
        {words.swapDisplays()}
      </button>
    </>
  );
}

const two: AudienceScreen = { kind: 'number', number: 2 };

function OwnFigures({ platform, look, onClose }: IdentifyButtonProps & { readonly onClose: () => void }) {
  const { presence, open } = useOwnLine({ platform, look, screen: two });
  return (
    <FiguresDialog onClose={onClose}>
      {presence.kind === 'open' ? (
        <p>{words.dragOther()}</p>
      ) : (
        <>
          <p>{words.openOther()}</p>
          <button type="button" className="button primary" onClick={open}>
            {words.openAudienceDisplay()}
          </button>
        </>
      )}
    </FiguresDialog>
  );
}

interface FiguresDialogProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A large 1 on this window. */
export function FiguresDialog({ onClose, children }: FiguresDialogProps) {
  return (
    <Dialog title={words.identifyDisplays()} onClose={onClose}>
      <Figure figure={1} />
      <p>{words.thisWindow()}</p>
      {children}
    </Dialog>
  );
}
