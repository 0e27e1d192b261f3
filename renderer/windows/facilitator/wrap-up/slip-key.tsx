import type { SlipPile } from '../../../core/lesson/questions';
import { markOf } from '../../../core/results/slip-marks';

/** Which number is which question, and which mark is which answer, for whoever types. */
export function SlipKey({ pile }: { readonly pile: SlipPile }) {
  return (
    <ol className="slips-key">
      {pile.activities.map((question) => (
        <li key={question.key}>
          <h3>{question.label}</h3>
          <p className="muted">
            {question.options.map((option, place) => `${markOf(question, place)} ${option}`).join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
