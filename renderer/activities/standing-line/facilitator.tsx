import { words } from 'virtual:words/activities-standing-line';
import type { FacilitatorViewProps } from '../view-props';
import type { Spot, StandingLineEvent, StandingLineItem, StandingLineState } from './model';
import './facilitator.css';

/** The two ends opposite each other, as the line has them. */
const order: readonly Spot[] = ['firstEnd', 'secondEnd', 'nearerFirst', 'nearerSecond', 'middle', 'allAlong'];

/** Where most people stand, by the eye. It may be left out: nobody is counted. */
export function FacilitatorView({
  item,
  state,
  context,
  safe,
  onEvent,
}: FacilitatorViewProps<StandingLineItem, StandingLineState, StandingLineEvent>) {
  const statement = Math.min(context.step, item.statements.length) - 1;
  const shown = item.statements[statement];
  if (shown === undefined) return null;
  const [first, second] = shown.ends;
  return (
    <section className="stack tight" aria-label={words.standingLine()}>
      <p>{words.nobodyCounted()}</p>
      <div className="standing-panel-spots" role="group" aria-label={words.whereMostStand()}>
        {order.map((spot) => {
          const pressed = state.spots[statement] === spot;
          return (
            <button
              key={spot}
              type="button"
              className="button"
              aria-pressed={pressed}
              onClick={() => onEvent({ kind: 'estimate', statement, spot: pressed ? null : spot })}
            >
              {words.spot({ spot, first, second })}
            </button>
          );
        })}
      </div>
      {shown.ask !== undefined && !safe && <p>{words.revealAsks({ ask: shown.ask })}</p>}
      {!safe && item.note !== undefined && <p>{item.note}</p>}
    </section>
  );
}
