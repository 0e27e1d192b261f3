import { words } from 'virtual:words/print';
import { letterOf } from '../activities/options/letters';
import { CutMarks, pieces } from './cut-marks';
import { LetterShape } from './letter-shape';
import './voting-cards.css';

const cardsPerSheet = 2;

/** How many sheets one set of cards takes. */
export const votingSheets = (letters: number) => Math.ceil(letters / cardsPerSheet);

/** One card for each letter, half a sheet each: to hold up in place of a hand, and to be read from the front. */
export function VotingCards({ letters }: { readonly letters: number }) {
  return pieces(votingSheets(letters)).map((sheet) => (
    <section key={sheet} className="print-sheet" aria-label={words.votingSheet({ sheet: sheet + 1 })}>
      <div className="print-pieces voting-cards">
        {pieces(letters)
          .slice(sheet * cardsPerSheet, (sheet + 1) * cardsPerSheet)
          .map((index) => (
            <div key={index} className="print-piece voting-card">
              <CutMarks />
              <p>{letterOf(index)}</p>
              <LetterShape index={index} />
            </div>
          ))}
      </div>
    </section>
  ));
}
