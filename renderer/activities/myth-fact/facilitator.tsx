import { words } from 'virtual:words/activities-myth-fact';
import { Check } from 'lucide-react';
import type { NoState } from '../no-state';
import type { FacilitatorViewProps } from '../view-props';
import { type MythFactItem, rightAnswer, usualAnswers } from './model';

/** Which it is, what is so, and what makes the other tempting. There is nothing to control. */
export function FacilitatorView({ item, context, safe }: FacilitatorViewProps<MythFactItem, NoState>) {
  if (safe) return null;
  const answers = item.answers ?? usualAnswers;
  const right = rightAnswer(item);
  return (
    <section className="stack tight" aria-label={words.answerKey()}>
      <p className="tag lead">
        <Check size="1em" strokeWidth={3} aria-hidden /> {answers[right]}
      </p>
      <p>
        <strong>{words.whatIsSo()}</strong> {item.why}
      </p>
      <p className="muted">{words.behindIt({ misconception: item.misconception })}</p>
      {context.tally !== null && (
        <ul>
          {answers.map((text, index) => (
            <li key={text} className="figures">
              {words.handsFor({ answer: text, count: context.tally?.[index] ?? 0 })}
            </li>
          ))}
        </ul>
      )}
      {item.note !== undefined && <p>{item.note}</p>}
    </section>
  );
}
