import { words } from 'virtual:words/results';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { ResultRow } from '../../../core/results/describe';
import type { ExportKind } from '../../../core/results/file-name';
import { ExportResults } from './export-results';
import { ResultsByQuestion } from './results-by-question';
import { sayBase } from './wording';
import './result-detail.css';

export interface ResultDetailProps {
  readonly file: ResultsFile;
  /** `describeResults(file, outline)`. */
  readonly rows: readonly ResultRow[];
  readonly onExport: (kind: ExportKind) => void;
}

/** One saved class result: base, method and month first, then every question, then what it does not show. */
export function ResultDetail({ file, rows, onExport }: ResultDetailProps) {
  return (
    <section className="result-detail stack" aria-label={words.classResult()}>
      <p className="figures">{sayBase(file)}</p>
      {file.flags.includes('unfinished') && <p>{words.unfinished()}</p>}
      {rows.length === 0 ? <p>{words.nothingCounted()}</p> : <ResultsByQuestion file={file} rows={rows} level={2} />}
      <div className="row">
        <ExportResults onExport={onExport} />
      </div>
    </section>
  );
}
