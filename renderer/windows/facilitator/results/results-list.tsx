import { words } from 'virtual:words/results';
import { useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { longDay, longMonth } from '../../../components/dates';
import { EmptyState } from '../../../components/empty-state';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { ExportKind } from '../../../core/results/file-name';
import { ExportResults } from './export-results';
import { sayGroup } from './wording';
import './results-list.css';

export interface SavedResult {
  readonly file: ResultsFile;
  /** Title of the lesson, or its id when it is not installed. */
  readonly title: string;
  /** ISO day after which it is deleted by itself; `null` when somebody must. */
  readonly keptUntil: string | null;
}

export interface ResultsListProps {
  /** Newest first. */
  readonly results: readonly SavedResult[];
  readonly onOpen: (session: string) => void;
  readonly onExport: (session: string, kind: ExportKind) => void;
  /** Confirmed. */
  readonly onDelete: (session: string) => void;
}

/** All saved class results of this computer. */
export function ResultsList({ results, onOpen, onExport, onDelete }: ResultsListProps) {
  const [asking, setAsking] = useState<SavedResult | null>(null);
  if (results.length === 0) return <EmptyState title={words.noResultsYet()}>{words.noResultsExplained()}</EmptyState>;
  const handleDelete = (session: string) => {
    setAsking(null);
    onDelete(session);
  };
  return (
    <>
      <ul className="results-list">
        {results.map((result) => (
          <ResultItem
            key={result.file.session}
            result={result}
            onOpen={onOpen}
            onExport={onExport}
            onAskDelete={() => setAsking(result)}
          />
        ))}
      </ul>
      {asking !== null && (
        <ConfirmDialog
          title={words.askDelete()}
          confirmLabel={words.deleteForGood()}
          onConfirm={() => handleDelete(asking.file.session)}
          onCancel={() => setAsking(null)}
        >
          <p>{words.deleteExplained({ lesson: asking.title, month: longMonth(asking.file.month) })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

interface ResultItemProps extends Pick<ResultsListProps, 'onOpen' | 'onExport'> {
  readonly result: SavedResult;
  readonly onAskDelete: () => void;
}

function ResultItem({ result: { file, title, keptUntil }, onOpen, onExport, onAskDelete }: ResultItemProps) {
  const about = `result-${file.session}`;
  return (
    <li className="results-item">
      <div id={about}>
        <h2>{title}</h2>
        <p className="muted figures">
          {[
            longMonth(file.month),
            sayGroup(file),
            ...(file.flags.includes('unfinished') ? [words.notFinished()] : []),
          ].join(' · ')}
        </p>
        <p className="muted">
          {keptUntil === null ? words.keptForGood() : words.keptUntil({ day: longDay(keptUntil) })}
        </p>
      </div>
      <div className="row">
        <button type="button" className="button" aria-describedby={about} onClick={() => onOpen(file.session)}>
          {words.open()}
        </button>
        <ExportResults describedBy={about} onExport={(kind) => onExport(file.session, kind)} />
        <button type="button" className="button quiet" aria-describedby={about} onClick={onAskDelete}>
          {words.deleteResult()}
        </button>
      </div>
    </li>
  );
}
