import { ArrowRight, Check, Trash2, Undo2 } from 'lucide-react';
import { SizedText } from '../options/sized-text';
import type { PublicSequence, SequenceView } from './model';

/** Which of the pairs that matter hold, and why several orders are right. */
export function OrderReveal({ order }: { readonly order: NonNullable<SequenceView['order']> }) {
  const runs = [
    ...order.rules.map(({ first, second }) => ({
      text: `${first} before ${second}`,
      beside: 8,
      share: 0.22,
      around: 5,
    })),
    { text: order.praise ?? '', beside: 6, around: 3 },
    { text: order.explanation, beside: 4, around: 3 },
  ];
  return (
    <SizedText className="sequence" runs={runs}>
      <ul className="sequence-rules">
        {order.rules.map(({ first, second, holds }) => (
          <li key={`${first} ${second}`} className="sequence-rule" data-holds={holds || undefined}>
            <p className="sequence-rule-word">
              {holds ? (
                <Check size="1em" strokeWidth={3.5} aria-hidden />
              ) : (
                <Undo2 size="1em" strokeWidth={3} aria-hidden />
              )}{' '}
              {holds ? 'Yes' : 'Move it'}
            </p>
            <p>
              <strong>{first}</strong> before <strong>{second}</strong>
            </p>
          </li>
        ))}
      </ul>
      {order.praise !== null && (
        <p className="sequence-praise">
          <Check size="1em" strokeWidth={3.5} aria-hidden /> <span>{order.praise}</span>
        </p>
      )}
      <p className="sequence-explanation">{order.explanation}</p>
    </SizedText>
  );
}

interface BinRevealProps {
  readonly item: PublicSequence;
  readonly binned: NonNullable<SequenceView['binned']>;
  readonly thrownAway: readonly number[];
}

/** The cards that belong in the bin, and why; then those that were thrown away and help. */
export function BinReveal({ item, binned, thrownAway }: BinRevealProps) {
  const kept = thrownAway.map((card) => item.cards[card]).join(', ');
  const runs = [
    ...binned.flatMap(({ card, why }) => [
      { text: item.cards[card] ?? '', beside: 12, around: 2.4 },
      { text: why, beside: 6, around: 2.4 },
    ]),
    { text: kept === '' ? '' : `Keep in the line: ${kept}`, beside: 10, around: kept === '' ? 0 : 4 },
  ];
  return (
    <SizedText className="sequence" runs={runs}>
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
          <ArrowRight size="1em" strokeWidth={3} aria-hidden /> Keep in the line: {kept}
        </p>
      )}
    </SizedText>
  );
}
