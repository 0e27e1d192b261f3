import { words as results } from 'virtual:words/results';
import { words } from 'virtual:words/results-merge';
import { longMonth } from '../../../../components/dates';
import type { MergedLine, MergedQuestion } from '../../../../core/results/describe-merged';
import { sayAnswer, sayQuestion } from '../wording';
import { MergedBar } from './merged-bar';
import { sayMergedAmount, sayMergedPair } from './merged-wording';
import '../results-table.css';
import './merged-table.css';

export interface MergedTableProps {
  readonly caption: string;
  readonly questions: readonly MergedQuestion[];
}

const phaseNames: Readonly<Record<MergedLine['phase'], string>> = {
  baseline: results.before(),
  endpoint: results.after(),
  single: results.askedOnce(),
};
const methodNames: Readonly<Record<MergedQuestion['method'], string>> = {
  hands: results.hands(),
  slips: results.paperSlips(),
};

/** Every question with its phases: in words, as a bar drawn from the same interval, and what it is made of. */
export function MergedTable({ caption, questions }: MergedTableProps) {
  return (
    <table className="results-table merged-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{results.when()}</th>
          <th scope="col">{results.howMany()}</th>
          <th scope="col" className="results-bar-column">
            <span className="visually-hidden">{results.bar()}</span>
          </th>
          <th scope="col">{words.from()}</th>
        </tr>
      </thead>
      {questions.map((question) => (
        <tbody key={question.key}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="results-question">
              <span>{sayQuestion(question.label)}</span>
              <span className="results-about">
                {results.countedHere({
                  answers: question.target.map(sayAnswer).reduce((first, second) => results.either({ first, second })),
                  method: methodNames[question.method],
                })}
              </span>
            </th>
          </tr>
          {question.lines.map((line) => (
            <tr key={line.phase}>
              <th scope="row">{phaseNames[line.phase]}</th>
              <td className="figures">{sayMergedAmount(line.amount)}</td>
              <td className="results-bar-column">{line.bar !== undefined && <MergedBar bar={line.bar} />}</td>
              <td className="merged-from figures">{sayFrom(line)}</td>
            </tr>
          ))}
          {question.pair !== null && (
            <tr>
              <th scope="row">{results.together()}</th>
              <td colSpan={3} className="figures">
                {sayMergedPair(question.pair)}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** "41 sessions, September 2026 to November 2026." */
function sayFrom({ sessions, months: [first, last], withheld }: MergedLine): string {
  const months = first === last ? longMonth(first) : words.months({ first: longMonth(first), last: longMonth(last) });
  return [
    `${words.sessions({ count: sessions })}, ${months}.`,
    ...(withheld > 0 ? [words.withheldSessions({ count: withheld })] : []),
  ].join(' ');
}
