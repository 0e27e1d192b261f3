import { words } from 'virtual:words/results';
import type { ResultLine, ResultRow } from '../../../core/results/describe';
import { ResultBar } from './result-bar';
import { sayAmount, sayAnswer, sayOption, sayPair, sayQuestion, sayReason } from './wording';
import './results-table.css';

export interface ResultsTableProps {
  readonly rows: readonly ResultRow[];
  /** Says beside each result why it reads as it does. */
  readonly showsReasons?: boolean;
}

const phaseNames: Readonly<Record<ResultLine['phase'], string>> = {
  baseline: words.before(),
  endpoint: words.after(),
  single: words.askedOnce(),
};
const methodNames: Readonly<Record<ResultRow['method'], string>> = { hands: words.hands(), slips: words.paperSlips() };

/** Every question with its phases, in words and as a bar drawn from the same published form. */
export function ResultsTable({ rows, showsReasons = false }: ResultsTableProps) {
  return (
    <table className="results-table">
      <caption className="visually-hidden">{words.resultsByQuestion()}</caption>
      <thead>
        <tr>
          <th scope="col">{words.when()}</th>
          <th scope="col">{words.howMany()}</th>
          <th scope="col" className="results-bar-column">
            <span className="visually-hidden">{words.bar()}</span>
          </th>
          {showsReasons && <th scope="col">{words.why()}</th>}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.item}>
          <tr>
            <th scope="rowgroup" colSpan={showsReasons ? 4 : 3} className="results-question">
              <span>{sayQuestion(row.label)}</span>
              <span className="results-about">
                {words.countedHere({
                  answers: row.target.map(sayAnswer).reduce((first, second) => words.either({ first, second })),
                  method: methodNames[row.method],
                })}
              </span>
            </th>
          </tr>
          {row.lines.map((line) => (
            <LineRow key={line.phase} line={line} showsReasons={showsReasons} />
          ))}
          {row.pair !== null && (
            <tr>
              <th scope="row">{words.together()}</th>
              <td colSpan={showsReasons ? 3 : 2}>{sayPair(row)}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function LineRow({ line, showsReasons }: { readonly line: ResultLine; readonly showsReasons: boolean }) {
  const { amount } = line;
  const options = amount.kind === 'withheld' ? [] : line.options.map((option) => sayOption(option, amount.n));
  return (
    <tr>
      <th scope="row">{phaseNames[line.phase]}</th>
      <td className="figures">
        {sayAmount(line.amount)}
        {options.length > 0 && (
          <ul className="results-options">
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        )}
      </td>
      <td className="results-bar-column">{line.bar !== undefined && <ResultBar bar={line.bar} />}</td>
      {showsReasons && <td>{sayReason(line)}</td>}
    </tr>
  );
}
