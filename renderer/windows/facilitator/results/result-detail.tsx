import { longMonth } from '../../../components/dates';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { ResultRow } from '../../../core/results/describe';
import { sayGroup, standingCaveat } from '../../../core/results/wording';
import { type ExportKind, ExportResults } from './export-results';
import { ResultsTable } from './results-table';
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
    <section className="result-detail stack" aria-label="Class result">
      <p className="figures">
        {`${capital(sayGroup(file.group))}, ages ${file.ages[0]} to ${file.ages[1]}, ${longMonth(file.month)}. Groups smaller than ${file.k} are hidden.`}
      </p>
      {file.flags.includes('unfinished') && (
        <p>This session was not finished by midnight. The app protected and saved what had been counted.</p>
      )}
      {rows.length === 0 ? <p>No question was counted in this session.</p> : <ResultsTable rows={rows} />}
      <p className="notice">{standingCaveat}</p>
      <p className="muted">
        A filled bar is an exact number. A hatched bar is a range: the true number is somewhere in it, and nobody can
        tell where.
      </p>
      <div className="row">
        <ExportResults onExport={onExport} />
      </div>
    </section>
  );
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
