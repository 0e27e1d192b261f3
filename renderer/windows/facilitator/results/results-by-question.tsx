import { words } from 'virtual:words/results';
import { useId } from 'react';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { ResultLine, ResultRow } from '../../../core/results/describe';
import { ResultChart } from './result-chart';
import { barsOf, sayAbout, sayAmount, sayOption, sayPair, sayPhase, sayQuestion, sayReason } from './wording';
import './results-by-question.css';

export interface ResultsByQuestionProps {
  readonly file: ResultsFile;
  /** `describeResults(file, outline)`. */
  readonly rows: readonly ResultRow[];
  /** Of each question: one below the heading they stand under. */
  readonly level: 2 | 3;
  /** Says beside each result why it reads as it does. */
  readonly showsReasons?: boolean;
}

/**
 * Every question with its phases, drawn and in words from the same published forms, in the order of the lesson whatever they
 * say; then what none of it shows.
 */
export function ResultsByQuestion({ file, rows, level, showsReasons = false }: ResultsByQuestionProps) {
  return (
    <div className="results-by-question stack">
      {rows.map((row) => (
        <QuestionResult key={row.item} file={file} row={row} level={level} showsReasons={showsReasons} />
      ))}
      <p className="notice">{words.standingCaveat()}</p>
      {rows.some((row) => barsOf(row).length > 0) && <p className="muted">{words.barsExplained()}</p>}
    </div>
  );
}

interface QuestionResultProps extends Required<Omit<ResultsByQuestionProps, 'rows'>> {
  readonly row: ResultRow;
}

function QuestionResult({ file, row, level, showsReasons }: QuestionResultProps) {
  const title = useId();
  const Heading = `h${level}` as const;
  const bars = barsOf(row);
  return (
    <section className={showsReasons ? 'question-result wide' : 'question-result'} aria-labelledby={title}>
      <Heading id={title}>{sayQuestion(row.label)}</Heading>
      <p className="question-result-about">{sayAbout(row, file)}</p>
      {bars.length > 0 && <ResultChart bars={bars} />}
      <table aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{words.when()}</th>
            <th scope="col">{words.howMany()}</th>
            {showsReasons && <th scope="col">{words.why()}</th>}
          </tr>
        </thead>
        <tbody>
          {row.lines.map((line) => (
            <LineRow key={line.phase} line={line} showsReasons={showsReasons} />
          ))}
          {row.pair !== null && (
            <tr>
              <th scope="row">{words.together()}</th>
              <td colSpan={showsReasons ? 2 : 1}>{sayPair(row)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function LineRow({ line, showsReasons }: { readonly line: ResultLine; readonly showsReasons: boolean }) {
  const { amount } = line;
  const options = amount.kind === 'withheld' ? [] : line.options.map((option) => sayOption(option, amount.n));
  return (
    <tr>
      <th scope="row">{sayPhase(line.phase)}</th>
      <td className="figures">
        {sayAmount(line.amount)}
        {options.length > 0 && (
          <ul className="question-result-options">
            {options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        )}
      </td>
      {showsReasons && <td>{sayReason(line)}</td>}
    </tr>
  );
}
