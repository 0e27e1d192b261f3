import { words as results } from 'virtual:words/results';
import { words } from 'virtual:words/results-merge';
import { useId } from 'react';
import { longMonth } from '../../../../components/dates';
import type { ChartBar } from '../../../../core/results/chart';
import type { MergedLine, MergedQuestion } from '../../../../core/results/describe-merged';
import { ResultChart } from '../result-chart';
import { sayPhase, sayQuestion, sayTarget } from '../wording';
import { sayMergedAmount, sayMergedBriefly, sayMergedPair } from './merged-wording';
import '../results-by-question.css';

export interface MergedQuestionsProps {
  readonly questions: readonly MergedQuestion[];
}

/** Every question with its phases: drawn and in words from the same intervals, and what each is made of. */
export function MergedQuestions({ questions }: MergedQuestionsProps) {
  return (
    <div className="results-by-question stack">
      {questions.map((question) => (
        <QuestionPart key={question.key} question={question} />
      ))}
    </div>
  );
}

function QuestionPart({ question }: { readonly question: MergedQuestion }) {
  const title = useId();
  const bars = barsOf(question);
  return (
    <section className="question-result wide" aria-labelledby={title}>
      <h3 id={title}>{sayQuestion(question.label)}</h3>
      <p className="question-result-about">{words.countedHere(sayTarget(question))}</p>
      {bars.length > 0 && <ResultChart bars={bars} size="wide" />}
      <table aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{results.when()}</th>
            <th scope="col">{results.howMany()}</th>
            <th scope="col">{words.from()}</th>
          </tr>
        </thead>
        <tbody>
          {question.lines.map((line) => (
            <tr key={line.phase}>
              <th scope="row">{sayPhase(line.phase)}</th>
              <td className="figures">{sayMergedAmount(line.amount)}</td>
              <td className="figures">{sayFrom(line)}</td>
            </tr>
          ))}
          {question.pair !== null && (
            <tr>
              <th scope="row">{results.together()}</th>
              <td colSpan={2} className="figures">
                {sayMergedPair(question.pair)}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

const barsOf = ({ lines }: MergedQuestion): readonly ChartBar[] =>
  lines.flatMap(({ phase, amount, bar }) =>
    bar === undefined
      ? []
      : [{ name: sayPhase(phase), label: sayMergedBriefly(amount), amount: bar, base: bar.pupils }],
  );

/** "41 sessions, September 2026 to November 2026." */
function sayFrom({ sessions, months: [first, last], withheld }: MergedLine): string {
  const months = first === last ? longMonth(first) : words.months({ first: longMonth(first), last: longMonth(last) });
  return [
    `${words.sessions({ count: sessions })}, ${months}.`,
    ...(withheld > 0 ? [words.withheldSessions({ count: withheld })] : []),
  ].join(' ');
}
