import type { SequenceItem } from './item';
import type { SequenceJudgement } from './order';

interface OrderKeyProps {
  readonly item: SequenceItem;
  readonly judgement: SequenceJudgement;
}

/** For the facilitator: what matters about the order, and whether it holds now. */
export function OrderKey({ item, judgement }: OrderKeyProps) {
  return (
    <section className="stack tight" aria-label="Answer key">
      <h3>{judgement.right ? 'This order is right' : 'What matters'}</h3>
      <ul>
        {judgement.constraints.map(({ first, second, holds }) => (
          <li key={`${first} ${second}`}>
            {first} before {second}: <strong>{holds ? 'yes' : 'not yet'}</strong>
          </li>
        ))}
        {item.bin?.map((card) => (
          <li key={card.id}>
            Bin “{card.text}”: {card.why}
          </li>
        ))}
        {item.praise !== undefined && <li>When it comes first: {item.praise.first}</li>}
      </ul>
      <p>{item.explanation}</p>
      {item.note !== undefined && <p>{item.note}</p>}
    </section>
  );
}
