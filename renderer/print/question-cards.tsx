import { words } from 'virtual:words/print';
import { CutMarks, pieces } from './cut-marks';
import './question-cards.css';

export const questionCardsPerSheet = 8;

/** "One question I still have": cards of their own, never part of an answer slip, because one may be a call for help. */
export function QuestionCards() {
  return (
    <section className="print-sheet" aria-label={words.questionCards()}>
      <div className="print-pieces question-cards">
        {pieces(questionCardsPerSheet).map((piece) => (
          <div key={piece} className="print-piece question-card" aria-hidden={piece > 0}>
            <CutMarks fold />
            <p className="question-card-head">{words.oneQuestion()}</p>
            <div className="question-card-lines" aria-hidden="true">
              {pieces(4).map((line) => (
                <div key={line} />
              ))}
            </div>
            <p>{words.oneAdultReads()}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
