import { words } from 'virtual:words/activities-options';
import { Check } from 'lucide-react';
import { letterOf } from './letters';
import type { QuestionOption } from './question';
import './answer-key.css';

interface AnswerKeyProps {
  readonly options: readonly QuestionOption[];
  /** Stands beside the tick of a safe answer. */
  readonly answerWord: string;
  /** Closed counts of hands, one for each option. */
  readonly tally: readonly number[] | null;
  readonly note?: string | undefined;
}

/** For the facilitator: which answer is safe, why, and what makes a wrong one tempting. */
export function AnswerKey({ options, answerWord, tally, note }: AnswerKeyProps) {
  return (
    <section className="answer-key stack tight" aria-label={words.answerKey()}>
      <ol className="answer-key-options">
        {options.map((option, index) => (
          <li key={option.text} className="answer-key-option">
            <p className="answer-key-text">
              <span className="answer-key-letter">{letterOf(index)}</span> <span>{option.text}</span>
            </p>
            {option.target && (
              <p className="tag lead">
                <Check size="1em" strokeWidth={3} aria-hidden /> {answerWord}
              </p>
            )}
            {tally !== null && <p className="muted figures">{handsText(tally[index] ?? 0)}</p>}
            <p>{option.why}</p>
            {option.misconception !== undefined && (
              <p className="muted">{words.mayThink({ misconception: option.misconception })}</p>
            )}
          </li>
        ))}
      </ol>
      {note !== undefined && <p>{note}</p>}
    </section>
  );
}

function handsText(count: number): string {
  return words.hands({ count });
}
