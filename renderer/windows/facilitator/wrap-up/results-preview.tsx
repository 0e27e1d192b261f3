import { useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { Notice } from '../../../components/notice';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { ResultRow } from '../../../core/results/describe';
import { sayGroup } from '../../../core/results/wording';
import { ResultsTable } from '../results/results-table';
import './results-preview.css';

export interface ResultsPreviewProps {
  /** What will be saved, already protected. */
  readonly file: ResultsFile;
  /** The same in words: `describeResults(file, outline)`. */
  readonly rows: readonly ResultRow[];
  /** True while saving: pressing again does nothing. */
  readonly isSaving?: boolean;
  /** Why saving failed, and what to do; absent while nothing did. */
  readonly problem?: string;
  /** Save the protected form and erase the counts. */
  readonly onSave: () => void;
  /** Confirmed: erase the counts and save nothing. */
  readonly onDiscard: () => void;
}

/** The protected preview: what each question will say, and why, before anything is written. */
export function ResultsPreview({ file, rows, isSaving = false, problem, onSave, onDiscard }: ResultsPreviewProps) {
  const [isAsking, setIsAsking] = useState(false);
  const handleDiscard = () => {
    setIsAsking(false);
    onDiscard();
  };
  return (
    <section className="results-preview stack" aria-labelledby="preview-title">
      <h2 id="preview-title">What the results will say</h2>
      <p>
        {`For ${sayGroup(file.group)}. This is all that is kept: no names, no day, and no group smaller than ${file.k}. The counts are erased when you save.`}
      </p>
      {rows.length === 0 ? (
        <p>No question was counted, so there is nothing to save.</p>
      ) : (
        <ResultsTable rows={rows} showsReasons />
      )}
      {problem !== undefined && (
        <Notice tone="mark" title="Not saved" announce>
          {problem}
        </Notice>
      )}
      <div className="row">
        <button type="button" className="button primary" disabled={rows.length === 0 || isSaving} onClick={onSave}>
          Save results
        </button>
        <button type="button" className="button" disabled={isSaving} onClick={() => setIsAsking(true)}>
          Discard results
        </button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title="Discard the results?"
          confirmLabel="Discard for good"
          onConfirm={handleDiscard}
          onCancel={() => setIsAsking(false)}
        >
          <p>The counts of this session are erased and nothing is saved. This cannot be taken back.</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
