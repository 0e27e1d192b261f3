import { words } from 'virtual:words/activities-sequence';
import { type CSSProperties, useState } from 'react';
import type { AudienceViewProps } from '../view-props';
import { BinReveal, OrderReveal } from './audience-reveal';
import { boardLetter, columnsOf } from './board-fit';
import type { PublicSequence, SequenceView } from './model';
import type { SequenceEvent } from './order';
import { SequenceCard } from './sequence-card';
import './audience.css';

/** Cards in a line and a bin; then which of the pairs that matter hold; then what the bin is for. */
export function AudienceView(props: AudienceViewProps<PublicSequence, SequenceView, SequenceEvent>) {
  const { item, view, hall } = props;
  if (view.binned !== null)
    return <BinReveal item={item} binned={view.binned} thrownAway={view.thrownAway} hall={hall} />;
  if (view.order !== null) return <OrderReveal order={view.order} hall={hall} />;
  return <Board {...props} />;
}

/** On a touch board: tap a card to pick it up, then tap where it goes. */
function Board({ item, view, onEvent }: AudienceViewProps<PublicSequence, SequenceView, SequenceEvent>) {
  const { part } = view;
  const [from, to] = part?.places ?? [0, view.line.length];
  const [picked, setPicked] = useState<number | null>(null);
  const tap = (card: number) => {
    if (picked === null) setPicked(card);
    else {
      const to = view.line.indexOf(card);
      if (picked !== card && to !== -1) onEvent?.({ kind: 'move', card: picked, to });
      setPicked(null);
    }
  };
  const bin = () => {
    if (picked === null) return;
    onEvent?.({ kind: 'to-bin', card: picked });
    setPicked(null);
  };
  const card = (index: number, place: number | null) => (
    <SequenceCard
      key={index}
      text={item.cards[index] ?? ''}
      place={place}
      picked={picked === index}
      onTap={onEvent === undefined ? undefined : () => tap(index)}
    />
  );
  return (
    <div
      className="sequence sequence-board"
      // The cards stand in one column, and take turns.
      data-turns={part !== undefined || undefined}
      style={{ '--letter': boardLetter(item, '4:3'), '--wide-letter': boardLetter(item, '16:9') } as CSSProperties}
    >
      {to > from && (
        <ol
          className="sequence-line"
          data-long={(part === undefined && columnsOf(item) === 2) || undefined}
          style={{ '--rows': Math.ceil(view.line.length / 2) } as CSSProperties}
        >
          {view.line.slice(from, to).map((index, place) => card(index, from + place + 1))}
        </ol>
      )}
      {item.hasBin && part?.bin !== false && (
        <section className="sequence-bin">
          {onEvent === undefined ? (
            <p className="sequence-bin-name">{words.bin()}</p>
          ) : (
            <button type="button" className="sequence-bin-name" disabled={picked === null} onClick={bin}>
              {words.bin()}
            </button>
          )}
          <ul className="sequence-binned">{view.bin.map((index) => card(index, null))}</ul>
        </section>
      )}
    </div>
  );
}
