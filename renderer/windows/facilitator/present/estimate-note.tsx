import { words } from 'virtual:words/estimates';
import type { Estimate } from '../../../core/session/state';
import { EstimateList } from './estimate-panel';

export interface EstimateNoteProps {
  readonly options: readonly string[];
  readonly marks: readonly string[];
  readonly amounts: readonly (Estimate | null)[];
}

/** The closed estimate of the question on show, for the facilitator alone. */
export function EstimateNote({ options, marks, amounts }: EstimateNoteProps) {
  return (
    <section className="estimate-note" aria-label={words.estimate()}>
      <p>
        <strong className="estimate-mark">{words.estimate()}</strong>{' '}
        <span className="muted">{words.inThisWindowOnly()}</span>
      </p>
      <EstimateList options={options} marks={marks} amounts={amounts} />
    </section>
  );
}
