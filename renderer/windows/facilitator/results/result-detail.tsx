import { words } from 'virtual:words/results';
import { longMonth } from '../../../components/dates';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { ResultRow } from '../../../core/results/describe';
import { type ExportKind, ExportResults } from './export-results';
import { ResultsTable } from './results-table';
import { whoOf } from './wording';
import './result-detail.css';

export interface ResultDetailProps {
  readonly file: ResultsFile;
  /** `describeResults(file, outline)`. */
  readonly rows: readonly ResultRow[];
  readonly onExport: (kind: ExportKind) => void;
}

/** One saved class result: base, method and month first, then every question, then what it does not show. */
export function ResultDetail({ file, rows, onExport }: ResultDetailProps) {
  const { group, ages, month, k } = file;
  const about = { youngest: ages[0], oldest: ages[1], month: longMonth(month), k, who: whoOf(file) };
  return (
    <section className="result-detail stack" aria-label={words.classResult()}>
      <p className="figures">
        {'n' in group ? words.base({ ...group, ...about }) : words.baseSmall({ ...group, ...about })}
      </p>
      {file.flags.includes('unfinished') && <p>{words.unfinished()}</p>}
      {rows.length === 0 ? <p>{words.nothingCounted()}</p> : <ResultsTable rows={rows} />}
      <p className="notice">{words.standingCaveat()}</p>
      <p className="muted">{words.barsExplained()}</p>
      <div className="row">
        <ExportResults onExport={onExport} />
      </div>
    </section>
  );
}
