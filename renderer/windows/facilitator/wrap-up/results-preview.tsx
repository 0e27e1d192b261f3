import { words } from 'virtual:words/wrap-up';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { Notice } from '../../../components/notice';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { ResultRow } from '../../../core/results/describe';
import { ResultsByQuestion } from '../results/results-by-question';
import { sayGroup } from '../results/wording';
import './results-preview.css';

export interface ResultsPreviewProps {
  /** What will be saved, already protected. */
  readonly file: ResultsFile;
  /** The same in words: `describeResults(file, outline)`. */
  readonly rows: readonly ResultRow[];
  /** What is asked before saving. */
  readonly beforeSaving?: ReactNode;
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
export function ResultsPreview(props: ResultsPreviewProps) {
  const { file, rows, beforeSaving, isSaving = false, problem, onSave, onDiscard } = props;
  const [isAsking, setIsAsking] = useState(false);
  const handleDiscard = () => {
    setIsAsking(false);
    onDiscard();
  };
  return (
    <section className="results-preview stack" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.previewTitle()}</h2>
      <p>{words.allThatIsKept({ group: sayGroup(file), k: file.k })}</p>
      {rows.length === 0 ? (
        <p>{words.nothingToSave()}</p>
      ) : (
        <ResultsByQuestion file={file} rows={rows} level={3} showsReasons />
      )}
      {beforeSaving}
      {problem !== undefined && (
        <Notice tone="mark" title={words.notSaved()} announce>
          {problem}
        </Notice>
      )}
      <div className="row">
        <button type="button" className="button primary" disabled={rows.length === 0 || isSaving} onClick={onSave}>
          {words.saveResults()}
        </button>
        <button type="button" className="button" disabled={isSaving} onClick={() => setIsAsking(true)}>
          {words.discardResults()}
        </button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={words.askDiscard()}
          confirmLabel={words.discardForGood()}
          onConfirm={handleDiscard}
          onCancel={() => setIsAsking(false)}
        >
          <p>{words.discardExplained()}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
