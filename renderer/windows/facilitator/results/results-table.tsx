import type { ResultLine, ResultRow } from '../../../core/results/describe';
import { ResultBar } from './result-bar';
import './results-table.css';

export interface ResultsTableProps {
  readonly rows: readonly ResultRow[];
  /** Says beside each result why it reads as it does. */
  readonly showsReasons?: boolean;
}

const phaseNames: Readonly<Record<ResultLine['phase'], string>> = {
  baseline: 'Before',
  endpoint: 'After',
  single: 'Asked once',
};
const methodNames: Readonly<Record<ResultRow['method'], string>> = { hands: 'Hands', slips: 'Paper slips' };

/** Every question with its phases, in words and as a bar drawn from the same published form. */
export function ResultsTable({ rows, showsReasons = false }: ResultsTableProps) {
  return (
    <table className="results-table">
      <caption className="visually-hidden">Results by question</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">How many</th>
          <th scope="col" className="results-bar-column">
            <span className="visually-hidden">Bar</span>
          </th>
          {showsReasons && <th scope="col">Why it says this</th>}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.item}>
          <tr>
            <th scope="rowgroup" colSpan={showsReasons ? 4 : 3} className="results-question">
              <span>{row.label}</span>
              <span className="results-about">
                {`Counted here: ${row.target.join(' or ')}. ${methodNames[row.method]}.`}
              </span>
            </th>
          </tr>
          {row.lines.map((line) => (
            <LineRow key={line.phase} line={line} showsReasons={showsReasons} />
          ))}
          {row.pair !== undefined && (
            <tr>
              <th scope="row">Together</th>
              <td colSpan={showsReasons ? 3 : 2}>{sentence([row.pair, row.change])}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function LineRow({ line, showsReasons }: { readonly line: ResultLine; readonly showsReasons: boolean }) {
  return (
    <tr>
      <th scope="row">{phaseNames[line.phase]}</th>
      <td className="figures">
        {line.says}
        {line.options.length > 0 && (
          <ul className="results-options">
            {line.options.map(({ text, says }) => (
              <li key={text}>{`${text}: ${says}`}</li>
            ))}
          </ul>
        )}
      </td>
      <td className="results-bar-column">{line.bar !== undefined && <ResultBar bar={line.bar} />}</td>
      {showsReasons && <td>{line.reason}</td>}
    </tr>
  );
}

const sentence = (parts: readonly (string | undefined)[]) =>
  `${parts.filter((part) => part !== undefined).join('; ')}.`;
