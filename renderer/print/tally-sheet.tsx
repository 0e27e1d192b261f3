import { words } from 'virtual:words/print';
import type { Outline, ResponseMethod } from '../core/lesson/outline';
import { type CountedQuestion, countedQuestions } from '../core/lesson/questions';
import { pieces } from './cut-marks';
import { optionName } from './option-name';
import './tally-sheet.css';

export interface TallySheetProps {
  readonly outline: Outline;
  readonly dropped: readonly string[];
  readonly methods: Readonly<Record<string, ResponseMethod>>;
  /** A line for each row of a hall, or each bundle of slips, in place of gates. */
  readonly byRows: boolean;
}

/** Six gates of five hold a whole class. */
const gates = 6;
/** Rows of a hall, or bundles of slips. */
const hallRows = 12;

/** For counting without a computer: every question that is counted, in the order of the lesson. */
export function TallySheet({ outline, dropped, methods, byRows }: TallySheetProps) {
  const questions = countedQuestions(outline, dropped, methods);
  return (
    <article className="print-sheet tally">
      <h2>{words.tallyOf({ title: outline.title })}</h2>
      <p className="tally-n">
        {words.pupilsTakingPart({ who: outline.audience })} <span className="print-blank" />
      </p>
      <p>{words.restGaveNoAnswer()}</p>
      <p className="tally-box">{words.afterCounting({ who: outline.audience })}</p>
      <div className="tally-questions" data-rows={byRows || undefined}>
        {questions.map((question) =>
          byRows ? (
            <RowTable key={question.activity.key} question={question} />
          ) : (
            <GateTable key={question.activity.key} question={question} />
          ),
        )}
      </div>
    </article>
  );
}

const phaseWords = { baseline: words.before(), endpoint: words.after() } as const;

function Caption({ question: { slide, activity, method } }: { readonly question: CountedQuestion }) {
  const how = method === 'slips' ? words.onSlips() : words.byHands();
  return (
    <caption>
      <strong>{activity.label}</strong>{' '}
      {activity.phase === undefined
        ? words.countedOnSlide({ slide, how })
        : words.countedInPhase({ phase: phaseWords[activity.phase], slide, how })}
    </caption>
  );
}

/** A row for each option, with a box for each five-bar gate. */
function GateTable({ question }: { readonly question: CountedQuestion }) {
  const { activity } = question;
  return (
    <table className="tally-gates">
      <Caption question={question} />
      <thead>
        <tr>
          <th scope="col">{words.option()}</th>
          {pieces(gates).map((gate) => (
            <th key={gate} scope="col">
              {(gate + 1) * 5}
            </th>
          ))}
          <th scope="col">{words.total()}</th>
        </tr>
      </thead>
      <tbody>
        {activity.options.map((option, index) => (
          <tr key={option}>
            <th scope="row">
              <strong>{optionName(activity, index)}</strong> {option}
            </th>
            {pieces(gates + 1).map((box) => (
              <td key={box} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A line for each row of the hall, or each bundle of slips, with a box for each option. */
function RowTable({ question }: { readonly question: CountedQuestion }) {
  const { activity, method } = question;
  return (
    <table className="tally-rows">
      <Caption question={question} />
      <thead>
        <tr>
          <th scope="col">{method === 'slips' ? words.bundle() : words.row()}</th>
          {activity.options.map((option, index) => (
            <th key={option} scope="col">
              {optionName(activity, index)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pieces(hallRows).map((row) => (
          <tr key={row}>
            <th scope="row">{row + 1}</th>
            {activity.options.map((option) => (
              <td key={option} />
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.total()}</th>
          {activity.options.map((option) => (
            <td key={option} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}
