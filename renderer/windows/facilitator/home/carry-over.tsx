import { words } from 'virtual:words/working-file';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog';
import { Notice } from '../../../components/notice';
import type { SaveOutcome } from '../../../core/contract/ipc';

export interface CarryOverProps {
  /** Questions with a closed count. */
  readonly counted: number;
  readonly onSave: () => Promise<SaveOutcome>;
  readonly onClose: () => void;
}

/** Saves where the lesson stands, for another computer. */
export function CarryOver({ counted, onSave, onClose }: CarryOverProps) {
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  return (
    <Dialog
      title={words.carryOverTitle()}
      onClose={onClose}
      actions={
        <button
          type="button"
          className="button primary"
          data-focus-first
          onClick={() => void onSave().then(setOutcome)}
        >
          {words.saveFile()}
        </button>
      }
    >
      <p>{words.carryOverHow()}</p>
      <p>
        {words.carryOverHolds()} {words.carryOverStories()}
      </p>
      {counted > 0 && <Notice tone="mark">{words.carryOverCounted({ count: counted })}</Notice>}
      {outcome !== null && (
        <Notice tone={outcome.ok ? 'info' : 'mark'} announce>
          {outcome.ok ? words.saved({ file: outcome.name }) : sayFailure[outcome.reason]}
        </Notice>
      )}
    </Dialog>
  );
}

const sayFailure = {
  cancelled: words.nothingSaved(),
  'disk-full': words.noSpace(),
  'not-writable': words.notAllowed(),
  'not-found': words.notThere(),
  'bad-name': words.notSaved(),
  failed: words.notSaved(),
} as const;
