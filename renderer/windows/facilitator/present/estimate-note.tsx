import { words } from 'virtual:words/estimates';
import type { Estimate } from '../../../core/session/state';
import { estimateWords } from './estimates';

export interface EstimateNoteProps {
  readonly options: readonly string[];
  readonly marks: readonly string[];
  readonly amounts: readonly (Estimate | null)[];
}

/** The closed estimate of the question on show, in a few words, for the facilitator alone. */
export function EstimateNote({ options, marks, amounts }: EstimateNoteProps) {
  return (
    <section className="estimate-note" aria-label={words.estimate()}>
      <strong className="estimate-mark">{words.estimate()}</strong>
      <ul className="estimate-note-list">
        {amounts.map((amount, index) => (
          <li key={options[index]}>
            <strong aria-hidden="true">{marks[index]}</strong>
            <span className="visually-hidden">{options[index]}</span>{' '}
            {amount === null ? words.notJudged() : estimateWords[amount]}
          </li>
        ))}
      </ul>
      <span className="muted">{words.notKept()}</span>
    </section>
  );
}
