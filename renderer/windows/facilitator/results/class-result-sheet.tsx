import { words } from 'virtual:words/exports';
import { words as resultWords } from 'virtual:words/results';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { HelpContent } from '../../../core/lesson/help';
import type { ResultLine, ResultRow } from '../../../core/results/describe';
import { HelpLine } from '../../../print/help-lines';
import { type ChartSize, ResultChart } from './result-chart';
import { barsOf, sayAbout, sayAmount, sayBase, sayOption, sayPair, sayPhase, sayQuestion, sayReason } from './wording';
import './class-result-sheet.css';

export interface ClassResultSheetProps {
  readonly file: ResultsFile;
  /** Title of the lesson, or its id when it is not installed. */
  readonly title: string;
  /** `describeResults(file, outline)`. */
  readonly rows: readonly ResultRow[];
  readonly help: HelpContent;
}

/** From roomy to dense: the first with which everything is on one page is taken. */
const densities = ['roomy', 'snug', 'columns', 'dense', 'targets'] as const;
type Density = (typeof densities)[number];

/** Height of A4, in mm, and a little for rounding. */
const pageMm = 297;
const slackMm = 0.5;

/**
 * The class result on one page of A4, for the school. As it gets longer it is set smaller, then in two columns, then without
 * the single options of a question; if that is still too long, it goes on overleaf, and nothing is left out.
 */
export function ClassResultSheet({ file, title, rows, help }: ClassResultSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const density = useDensity(sheet, JSON.stringify([file, title, rows, help]));
  const reasons = [...new Set(rows.flatMap((row) => row.lines.map(sayReason)))];
  const isShort = density === 'targets' && rows.some((row) => row.lines.some(({ options }) => options.length > 0));
  return (
    <article ref={sheet} className="print-sheet class-result" data-density={density}>
      <header>
        <h2>{title}</h2>
        <p className="class-result-base">{sayBase(file)}</p>
        {file.flags.includes('unfinished') && <p>{resultWords.unfinished()}</p>}
        <p className="class-result-caveat">{resultWords.standingCaveat()}</p>
      </header>
      {rows.length === 0 && <p>{resultWords.nothingCounted()}</p>}
      <div className="class-result-questions">
        {rows.map((row) => (
          <SheetQuestion
            key={row.item}
            file={file}
            row={row}
            chart={density === 'roomy' || density === 'snug' ? 'paper' : 'column'}
            showsOptions={density !== 'targets'}
          />
        ))}
      </div>
      <footer>
        <h3>{words.howToRead()}</h3>
        <ul>
          <li>{resultWords.barsExplained()}</li>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {isShort && <li>{words.optionsElsewhere()}</li>}
        </ul>
        <h3>{words.notShown()}</h3>
        <p>
          {words.notShownText()}{' '}
          {urgentLines(help).map((line) => (
            <span key={line.id} className="class-result-help">
              <HelpLine line={line} words={false} />.{' '}
            </span>
          ))}
        </p>
      </footer>
    </article>
  );
}

/** Whom to ring at once, and whom to talk to: one line each, for everybody in the room. */
function urgentLines({ groups }: HelpContent) {
  return (['danger', 'talk'] as const).flatMap((need) => groups.find((one) => one.need === need)?.lines[0] ?? []);
}

interface SheetQuestionProps extends Pick<ClassResultSheetProps, 'file'> {
  readonly row: ResultRow;
  readonly chart: ChartSize;
  readonly showsOptions: boolean;
}

function SheetQuestion({ file, row, chart, showsOptions }: SheetQuestionProps) {
  const bars = barsOf(row);
  return (
    <section className="class-result-question">
      <h3>{sayQuestion(row.label)}</h3>
      <p>{sayAbout(row, file)}</p>
      {bars.length > 0 && <ResultChart bars={bars} size={chart} />}
      <table>
        <thead>
          <tr>
            {[resultWords.when(), resultWords.howMany()].map((head) => (
              <th key={head} scope="col">
                {chart === 'column' ? <span className="visually-hidden">{head}</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row.lines.map((line) => (
            <tr key={line.phase}>
              <th scope="row">{sayPhase(line.phase)}</th>
              <td>
                {sayAmount(line.amount)}
                {showsOptions && optionsOf(line).map((option) => <div key={option}>{option}</div>)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {row.pair !== null && <p className="class-result-pair">{sayPair(row)}</p>}
    </section>
  );
}

const optionsOf = ({ amount, options }: ResultLine) =>
  amount.kind === 'withheld' ? [] : options.map((option) => sayOption(option, amount.n));

/** Tries one density after the other, before anything is painted, until the sheet is no longer than a page. */
function useDensity(sheet: RefObject<HTMLElement | null>, content: string): Density {
  const [fitted, setFitted] = useState<{ readonly content: string; readonly place: number }>({ content, place: 0 });
  const place = fitted.content === content ? fitted.place : 0;
  useLayoutEffect(() => {
    const { width = 0, height = 0 } = sheet.current?.getBoundingClientRect() ?? {};
    // Measured against its own width, which is that of the page, so that zoom makes no difference.
    const isTooLong = height > (width / 210) * (pageMm + slackMm);
    if (isTooLong && place < densities.length - 1) setFitted({ content, place: place + 1 });
  }, [sheet, content, place]);
  return densities[place] ?? 'targets';
}
