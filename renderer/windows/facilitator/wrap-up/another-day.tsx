import { words } from 'virtual:words/working-file';
import { useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';

export interface AnotherDayProps {
  /** Questions with a closed count. */
  readonly counted: number;
  readonly hasSlips: boolean;
  readonly onLeave: () => void;
}

/** The bell came first: the lesson stays on Home, and what happens to its counts is said. */
export function AnotherDay({ counted, hasSlips, onLeave }: AnotherDayProps) {
  const [asking, setAsking] = useState(false);
  return (
    <p className="row">
      {words.notFinished()}
      <button type="button" className="button quiet" onClick={() => setAsking(true)}>
        {words.anotherDay()}
      </button>
      {asking && (
        <ConfirmDialog
          title={words.askAnotherDay()}
          confirmLabel={words.leaveOnHome()}
          onConfirm={onLeave}
          onCancel={() => setAsking(false)}
        >
          <p>{words.anotherDayOffer()}</p>
          {counted > 0 && <p>{words.anotherDayCounts({ count: counted })}</p>}
          {hasSlips && <p>{words.anotherDaySlips()}</p>}
        </ConfirmDialog>
      )}
    </p>
  );
}
