import { useId } from 'react';
import { longDay } from '../../../components/dates';
import { reviewOf } from '../../../core/review';
import type { LessonCard as Card } from '../../../lesson-parts/lesson-module';

const formats: Readonly<Record<Card['format'], string>> = {
  lesson: 'Lesson',
  assembly: 'Assembly',
  workshop: 'Workshop',
  briefing: 'Briefing',
};
const audiences: Readonly<Record<Card['audience'], string>> = { pupils: 'For pupils', staff: 'For staff and parents' };

export interface LessonCardProps {
  readonly card: Card;
  /** ISO day. */
  readonly today: string;
  readonly primary: boolean;
  readonly onStart: () => void;
  readonly onPrepare: () => void;
}

/** One lesson on Home: what it is, for whom, how long, who has reviewed it, and the way in. */
export function LessonCard({ card, today, primary, onStart, onPrepare }: LessonCardProps) {
  const titleId = useId();
  return (
    <article className="panel home-card" aria-labelledby={titleId}>
      <div className="stack">
        <h3 id={titleId}>{card.title}</h3>
        <p className="home-card-summary">{card.summary}</p>
        <ul className="home-card-facts row">
          <li className="tag">{audiences[card.audience]}</li>
          <li className="tag">{`Ages ${card.ages[0]} to ${card.ages[1]}`}</li>
          <li className="tag">{`${card.minutes} minutes`}</li>
          <li className="tag">{formats[card.format]}</li>
        </ul>
        <ReviewLine card={card} today={today} />
      </div>
      <div className="row home-card-actions">
        <button
          type="button"
          className={primary ? 'button primary' : 'button'}
          aria-describedby={titleId}
          onClick={onStart}
        >
          Start lesson
        </button>
        <button type="button" className="button" aria-describedby={titleId} onClick={onPrepare}>
          Prepare
        </button>
      </div>
    </article>
  );
}

function ReviewLine({ card, today }: Pick<LessonCardProps, 'card' | 'today'>) {
  const review = reviewOf(card.reviewed, today);
  if (review.kind === 'never')
    return <p className="home-card-review">Not yet reviewed by a safeguarding professional.</p>;
  const overdue = review.kind === 'old' || (card.reviewBy !== null && card.reviewBy < today);
  if (!overdue) return <p className="muted">{`Last reviewed ${longDay(review.day)}.`}</p>;
  return (
    <p className="home-card-review">
      {review.kind === 'old'
        ? `Last reviewed ${longDay(review.day)}, more than 12 months ago. Check it before you teach it.`
        : `Last reviewed ${longDay(review.day)}. Its review is overdue: check it before you teach it.`}
    </p>
  );
}
