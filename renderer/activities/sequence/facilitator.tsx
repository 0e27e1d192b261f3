import { words } from 'virtual:words/activities-sequence';
import { lazy, Suspense, useRef, useState } from 'react';
import type { FacilitatorViewProps } from '../view-props';
import { cardsOf, type SequenceItem } from './item';
import { type FocusAfterMove, MoveButton } from './move-button';
import { judge, type SequenceEvent, type SequenceState } from './order';
import { OrderKey } from './order-key';
import './facilitator.css';

const CardList = lazy(async () => ({ default: (await import('./card-list')).CardList }));

/** Moves the cards for the class, by dragging or by buttons; the key stands below unless the room can see this screen. */
export function FacilitatorView({
  item,
  state,
  safe,
  onEvent,
}: FacilitatorViewProps<SequenceItem, SequenceState, SequenceEvent>) {
  const bin = useRef<HTMLElement>(null);
  const [focus, setFocus] = useState<FocusAfterMove | null>(null);
  const cards = cardsOf(item);
  const textOf = (card: number) => cards[card]?.text ?? '';
  const handleMove = (event: SequenceEvent, next: FocusAfterMove) => {
    setFocus(next);
    onEvent(event);
  };
  const handleBack = (card: number) => {
    onEvent({ kind: 'from-bin', card });
    // The button goes with its card, so focus stays where the other binned cards are.
    bin.current?.focus();
  };
  return (
    <section className="sequence-panel stack tight" aria-label={words.cards()}>
      <Suspense fallback={<p className="muted">{words.gettingTheCards()}</p>}>
        <CardList
          line={state.line}
          textOf={textOf}
          hasBin={item.bin !== undefined}
          focus={focus}
          onEvent={onEvent}
          onMove={handleMove}
        />
      </Suspense>
      {item.bin !== undefined && (
        <section aria-label={words.bin()} tabIndex={-1} ref={bin} className="sequence-panel-bin stack tight">
          <h3>{words.bin()}</h3>
          {state.bin.length === 0 && <p className="muted">{words.empty()}</p>}
          <ul>
            {state.bin.map((card) => (
              <li key={card} className="sequence-panel-card">
                <span className="sequence-panel-text">{textOf(card)}</span>
                <MoveButton
                  card={card}
                  text={textOf(card)}
                  move="to-line"
                  focus={focus}
                  onPress={() => handleBack(card)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {!safe && <OrderKey item={item} judgement={judge(item, state)} />}
    </section>
  );
}
