import { words } from 'virtual:words/home';
import { useId } from 'react';
import { longDay } from '../../../components/dates';
import { reviewOf } from '../../../core/review';
import type { LessonCard as Card } from '../../../lesson-parts/lesson-module';

const formats: Readonly<Record<Card['format'], string>> = {
  lesson: words.lesson(),
  assembly: words.assembly(),
  workshop: words.workshop(),
  briefing: words.briefing(),
};
export interface LessonCardProps {
  readonly card: Card;
  /** ISO day. */
  readonly today: string;
  readonly primary: boolean;
  /** The review is told for all of them together. */
  readonly reviewTold: boolean;
  readonly onStart: () => void;
  readonly onPrepare: () => void;
}

/** One lesson on Home: what it is, for whom, how long, who has reviewed it, and the way in. */
export function LessonCard({ card, today, primary, reviewTold, onStart, onPrepare }: LessonCardProps) {
  const titleId = useId();
  const [youngest, oldest] = card.ages;
  return (
    <article className="panel home-card" aria-labelledby={titleId}>
      <div className="stack">
        <h3 id={titleId}>{card.title}</h3>
        <p className="home-card-summary">{card.summary}</p>
        <ul className="home-card-facts row">
          <li className="tag">
            {card.audience === 'pupils' ? words.pupilsAged({ youngest, oldest }) : words.forStaffAndParents()}
          </li>
          <li className="tag">{words.minutes({ minutes: card.minutes })}</li>
          <li className="tag">{formats[card.format]}</li>
          <li className="tag">{words.readingAge({ age: Math.round(card.readingAge) })}</li>
        </ul>
        {!reviewTold && <ReviewLine card={card} today={today} />}
      </div>
      <div className="row home-card-actions">
        <button
          type="button"
          className={primary ? 'button primary' : 'button'}
          aria-describedby={titleId}
          onClick={onStart}
        >
          {words.startLesson()}
        </button>
        <button type="button" className="button" aria-describedby={titleId} onClick={onPrepare}>
          {words.prepare()}
        </button>
      </div>
    </article>
  );
}

function ReviewLine({ card, today }: Pick<LessonCardProps, 'card' | 'today'>) {
  const review = reviewOf(card.reviewed, today);
  if (review.kind === 'never') return <p className="home-card-review">{words.notReviewed()}</p>;
  const overdue = review.kind === 'old' || (card.reviewBy !== null && card.reviewBy < today);
  const day = longDay(review.day);
  if (!overdue) return <p className="muted">{words.reviewed({ day })}</p>;
  return (
    <p className="home-card-review">
      {review.kind === 'old' ? words.reviewedLongAgo({ day }) : words.reviewOverdue({ day })}
    </p>
  );
}
