import { words } from 'virtual:words/activities-scale';
import type { NoState } from '../no-state';
import type { FacilitatorViewProps } from '../view-props';
import type { ScaleItem } from './model';

/** What the statement watches. There is no right answer and nothing to control. */
export function FacilitatorView({ item, context, safe }: FacilitatorViewProps<ScaleItem, NoState>) {
  if (safe) return null;
  return (
    <section className="stack tight" aria-label={words.aboutThisStatement()}>
      <p>{words.thereIsNoRightAnswer()}</p>
      {item.watches !== undefined && <p>{item.watches}</p>}
      {item.note !== undefined && <p>{item.note}</p>}
      {context.tally !== null && <p className="figures">{words.handsFrom1To5({ hands: context.tally.join(', ') })}</p>}
    </section>
  );
}
