import { words } from 'virtual:words/activities-sequence';
import type { SequenceItem } from './item';
import type { SequenceJudgement } from './order';

interface OrderKeyProps {
  readonly item: SequenceItem;
  readonly judgement: SequenceJudgement;
}

/** For the facilitator: what matters about the order, and whether it holds now. */
export function OrderKey({ item, judgement }: OrderKeyProps) {
  return (
    <section className="stack tight" aria-label={words.answerKey()}>
      <h3>{judgement.right ? words.thisOrderIsRight() : words.whatMatters()}</h3>
      <ul>
        {judgement.constraints.map(({ first, second, holds }) => (
          <li key={`${first} ${second}`}>
            {words.comesBefore({ first, second })} <strong>{holds ? words.holdsNow() : words.notYet()}</strong>
          </li>
        ))}
        {item.bin?.map((card) => (
          <li key={card.id}>{words.binWhy({ text: card.text, why: card.why })}</li>
        ))}
        {item.praise !== undefined && <li>{words.whenItComesFirst({ first: item.praise.first })}</li>}
      </ul>
      <p>{item.explanation}</p>
      {item.note !== undefined && <p>{item.note}</p>}
    </section>
  );
}
