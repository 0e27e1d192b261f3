import { words } from 'virtual:words/settings';
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
      <h2 id="settings-data">{words.whatIsKept()}</h2>
      <p className="settings-explain">{keptWhere}</p>
      <p className="settings-explain">{words.whatIsKeptExplained()}</p>
      <button type="button" className="button mark" onClick={() => setAsking(true)}>
        <Trash2 aria-hidden="true" size={20} />
        {words.deleteEverything()}
      </button>
      {asking && (
        <ConfirmDialog
          title={words.askDeleteEverything()}
          confirmLabel={words.deleteEverythingNow()}
          onConfirm={() => {
            setAsking(false);
            onDeleteEverything();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{words.deleteEverythingExplained()}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
