import type { NoState } from '../no-state';
import type { FacilitatorViewProps } from '../view-props';
import type { ScaleItem } from './model';

/** What the statement watches. There is no right answer and nothing to control. */
export function FacilitatorView({ item, context, safe }: FacilitatorViewProps<ScaleItem, NoState>) {
  if (safe) return null;
  return (
    <section className="stack tight" aria-label="About this statement">
      <p>There is no right answer. The class result counts 4 and 5 together.</p>
      {item.watches !== undefined && <p>{item.watches}</p>}
      {item.note !== undefined && <p>{item.note}</p>}
      {context.tally !== null && <p className="figures">Hands from 1 to 5: {context.tally.join(', ')}</p>}
    </section>
  );
}
