import { type CSSProperties, useState } from 'react';
import { SizedText } from '../options/sized-text';
import type { TextRun } from '../options/text-size';
import type { AudienceViewProps } from '../view-props';
import { BinReveal, OrderReveal } from './audience-reveal';
import type { PublicSequence, SequenceView } from './model';
import type { SequenceEvent } from './order';
import { SequenceCard } from './sequence-card';
import './audience.css';

/** Cards in a line and a bin; then which of the pairs that matter hold; then what the bin is for. */
export function AudienceView({ item, view, onEvent }: AudienceViewProps<PublicSequence, SequenceView, SequenceEvent>) {
  if (view.binned !== null) return <BinReveal item={item} binned={view.binned} thrownAway={view.thrownAway} />;
  if (view.order !== null) return <OrderReveal order={view.order} />;
  return <Board item={item} view={view} onEvent={onEvent} />;
}

/** On a touch board: tap a card to pick it up, then tap where it goes. */
function Board({ item, view, onEvent }: AudienceViewProps<PublicSequence, SequenceView, SequenceEvent>) {
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
    <SizedText className="sequence" runs={boardRuns(item)}>
      <ol
        className="sequence-line"
        data-long={item.cards.length > 5 || undefined}
        style={{ '--rows': Math.ceil(view.line.length / 2) } as CSSProperties}
      >
        {view.line.map((index, place) => card(index, place + 1))}
      </ol>
      {item.hasBin && (
        <section className="sequence-bin">
          {onEvent === undefined ? (
            <p className="sequence-bin-name">Bin</p>
          ) : (
            <button type="button" className="sequence-bin-name" disabled={picked === null} onClick={bin}>
              Bin
            </button>
          )}
          <ul className="sequence-binned">{view.bin.map((index) => card(index, null))}</ul>
        </section>
      )}
    </SizedText>
  );
}

/** Room for the longest words in every row, wherever the cards are: moving one never changes the size. */
function boardRuns({ cards, hasBin }: PublicSequence): TextRun[] {
  const columns = cards.length > 5 ? 2 : 1;
  const rows = cards.toSorted((a, b) => b.length - a.length).slice(0, Math.ceil(cards.length / columns));
  return [
    ...rows.map((text) => ({ text, beside: 10, share: columns === 2 ? 0.5 : 0, around: 3.4 })),
    { text: '', beside: 0, around: hasBin ? 17 : 0 },
  ];
}
