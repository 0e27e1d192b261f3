import { words as text } from 'virtual:words/print';
import type { OutlineActivity } from '../core/lesson/outline';
import type { SlipPile } from '../core/lesson/questions';
import './answer-slips.css';
import { CutMarks, pieces } from './cut-marks';
import { optionName } from './option-name';
import { PileShape } from './pile-shape';
import { scaleWords } from './scale-words';

const pileNames: Readonly<Record<SlipPile['pile'], string>> = {
  baseline: text.pileBefore(),
  lesson: text.pileDuring(),
  endpoint: text.pileAfter(),
};

/** How many fit on a sheet: fewer with the statements in words. */
export const slipsPerSheet = (numbersOnly: boolean) => (numbersOnly ? 6 : 4);

export interface AnswerSlipsProps {
  readonly piles: readonly SlipPile[];
  /** Leaves out the statements, which are on the slide. */
  readonly numbersOnly: boolean;
}

/**
 * One sheet for each pile. Piles differ by word and shape, never by colour. A slip has no name, class or number of its
 * own and no room for free writing: it cannot be told from the next one.
 */
export function AnswerSlips({ piles, numbersOnly }: AnswerSlipsProps) {
  const perSheet = slipsPerSheet(numbersOnly);
  return piles.flatMap((pile) =>
    slipsOf(pile, !numbersOnly).map((activities, sheet, sheets) => (
      <section
        key={`${pile.pile}-${activities[0]?.key}`}
        className="print-sheet"
        aria-label={
          sheets.length === 1
            ? text.slips({ pile: pileNames[pile.pile] })
            : text.slipsOnSheet({ pile: pileNames[pile.pile], sheet: sheet + 1 })
        }
      >
        <div className="print-pieces" data-slips={perSheet}>
          {pieces(perSheet).map((piece) => (
            // One slip is enough for a screen reader: they are all alike.
            <div key={piece} className="print-piece slip" data-pile={pile.pile} aria-hidden={piece > 0}>
              <CutMarks fold />
              <Slip
                pile={pile.pile}
                activities={activities}
                first={activities[0] === undefined ? 0 : pile.activities.indexOf(activities[0])}
                words={!numbersOnly}
              />
            </div>
          ))}
        </div>
      </section>
    )),
  );
}

/** How many sheets one set of slips takes: more than one for each pile where its questions do not fit on one slip. */
export const slipSheets = (piles: readonly SlipPile[], numbersOnly: boolean): number =>
  piles.reduce((sum, pile) => sum + slipsOf(pile, !numbersOnly).length, 0);

/** Room on one slip under its head and what the questions and the foot take, in mm, reckoned with a little to spare. */
const room = { words: 120, numbers: 77 } as const;
const lettersALine = 44;
const lettersInFoot = 42;
const lineMm = 5.3;
const marksMm = 9;

/** Shares the questions out: what one slip does not hold goes on a second slip of the same pile. */
function slipsOf({ activities }: SlipPile, words: boolean): readonly (readonly OutlineActivity[])[] {
  const slips: OutlineActivity[][] = [];
  for (const activity of activities) {
    const last = slips.at(-1);
    const first = last?.[0] === undefined ? 0 : activities.indexOf(last[0]);
    if (last === undefined || heightOf([...last, activity], first, words) > room[words ? 'words' : 'numbers'])
      slips.push([activity]);
    else last.push(activity);
  }
  return slips;
}

function heightOf(activities: readonly OutlineActivity[], first: number, words: boolean): number {
  const questions = activities.map(
    ({ label }) => marksMm + (words ? Math.ceil(label.length / lettersALine) * lineMm : 0),
  );
  const foot = scaleWords(activities, first).map((line) => Math.ceil(line.length / lettersInFoot) * lineMm);
  return [...questions, ...foot].reduce((sum, one) => sum + one, 0);
}

interface SlipProps {
  readonly pile: SlipPile['pile'];
  readonly activities: readonly OutlineActivity[];
  /** Number of the first question, from 0. */
  readonly first: number;
  readonly words: boolean;
}

function Slip({ pile, activities, first, words }: SlipProps) {
  return (
    <>
      <p className="slip-head">
        <PileShape pile={pile} />
        {pileNames[pile]}
        <span className="slip-no-name">{text.noName()}</span>
      </p>
      <ol className="slip-questions" start={first + 1}>
        {activities.map((activity, index) => (
          <li key={activity.key} className="slip-question">
            <span className="slip-number">{`${first + index + 1}.`}</span>
            {words && <span className="slip-words">{activity.label}</span>}
            <span className="slip-marks">
              {activity.options.map((option, at) => (
                <span key={option} className="slip-mark" data-round={activity.kind === 'Scale' || undefined}>
                  {optionName(activity, at)}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {scaleWords(activities, first).map((line) => (
        <p key={line} className="slip-foot">
          {line}
        </p>
      ))}
    </>
  );
}
