import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';

export interface DataKeptProps {
  /** Where this edition keeps its data, in one sentence for the facilitator. */
  readonly keptWhere: string;
  /** Deletes sessions, results, settings and contacts from this computer. */
  readonly onDeleteEverything: () => void;
}

/** What is kept on this computer, where, and how to be rid of it. */
export function DataKept({ keptWhere, onDeleteEverything }: DataKeptProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="stack" aria-labelledby="settings-data">
      <h2 id="settings-data">What is kept</h2>
      <p className="settings-explain">{keptWhere}</p>
      <p className="settings-explain">
        These settings, local contacts, the lesson in progress, and protected class results. Never a name, a device, or
        what one pupil answered. Nothing is sent anywhere.
      </p>
      <button type="button" className="button mark" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden="true" size={20} />
        Delete everything
      </button>
      {asking && (
        <ConfirmDialog
          title="Delete everything from this computer?"
          confirmLabel="Delete everything now"
          onConfirm={() => {
            setAsking(false);
            onDeleteEverything();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>
            Results, settings, local contacts, helpline ticks and any lesson still open go from this computer. It cannot
            be undone. Files you have exported stay where you saved them.
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
