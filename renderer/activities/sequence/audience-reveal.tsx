import { words } from 'virtual:words/activities-sequence';
import { ArrowRight, Check, Trash2, Undo2 } from 'lucide-react';
import { SizedText } from '../options/sized-text';
import type { PublicSequence, SequenceView } from './model';
import { binGroups, orderGroups } from './parts';

interface OrderRevealProps {
  readonly order: NonNullable<SequenceView['order']>;
  readonly hall: boolean | undefined;
}

/** Which of the pairs that matter hold, and why several orders are right. */
export function OrderReveal({ order, hall }: OrderRevealProps) {
  return (
    <SizedText className="sequence" runs={orderGroups(order).flat()} hall={hall}>
      <ul className="sequence-rules">
        {order.rules.map(({ first, second, holds }) => (
          <li key={`${first} ${second}`} className="sequence-rule" data-holds={holds || undefined}>
            <p className="sequence-rule-word">
              {holds ? (
                <Check size="1em" strokeWidth={3.5} aria-hidden />
              ) : (
                <Undo2 size="1em" strokeWidth={3} aria-hidden />
              )}{' '}
              {holds ? words.yes() : words.moveIt()}
            </p>
            <p>
              <strong>{first}</strong> {words.before()} <strong>{second}</strong>
            </p>
          </li>
        ))}
      </ul>
      {order.praise !== null && (
        <p className="sequence-praise">
          <Check size="1em" strokeWidth={3.5} aria-hidden /> <span>{order.praise}</span>
        </p>
      )}
      {order.explanation !== null && <p className="sequence-explanation">{order.explanation}</p>}
    </SizedText>
  );
}

interface BinRevealProps {
  readonly item: PublicSequence;
  readonly binned: NonNullable<SequenceView['binned']>;
  readonly thrownAway: readonly number[];
  readonly hall: boolean | undefined;
}

/** The cards that belong in the bin, and why; then those that were thrown away and help. */
export function BinReveal({ item, binned, thrownAway, hall }: BinRevealProps) {
  const kept = thrownAway.map((card) => item.cards[card]).join(', ');
  return (
    <SizedText className="sequence" runs={binGroups(item.cards, binned, thrownAway).flat()} hall={hall}>
      <ul className="sequence-whys">
        {binned.map(({ card, why }) => (
          <li key={card} className="sequence-why">
            <p className="sequence-why-card">
              <Trash2 size="1em" strokeWidth={2.5} aria-hidden /> <span>{item.cards[card]}</span>
            </p>
            <p>{why}</p>
          </li>
        ))}
      </ul>
      {thrownAway.length > 0 && (
        <p className="sequence-explanation">
          <ArrowRight size="1em" strokeWidth={3} aria-hidden /> {words.keepInLine({ cards: kept })}
        </p>
      )}
    </SizedText>
  );
}
