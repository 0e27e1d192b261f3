import { Check } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { letterOf } from './letters';
import type { QuestionView } from './question';
import { textSize } from './text-size';
import './question-board.css';

interface QuestionBoardProps {
  /** The question, or a friend's message; `promptText` is its words. */
  readonly prompt: ReactNode;
  readonly promptText: string;
  readonly options: readonly string[];
  readonly view: QuestionView;
  /** Stands beside the tick of a safe answer. */
  readonly answerWord: string;
  /** Under the answer, instead of the other options. */
  readonly afterAnswer?: ReactNode;
}

/** A question for the room: lettered options, then bars, then the safe answer first with its why. */
export function QuestionBoard({ prompt, promptText, options, view, answerWord, afterAnswer }: QuestionBoardProps) {
  const { bars, answer } = view;
  const size = textSize([
    { text: promptText, beside: 0, around: 3 },
    ...options.map((text) => ({ text, beside: bars === null ? 14 : 52, around: 4 })),
  ]);
  const row = (index: number) => <OptionRow key={index} index={index} text={options[index] ?? ''} bars={bars} />;
  const all = options.map((_, index) => index);
  return (
    <div className="question" data-size={answer === null ? size : 'small'}>
      <div className="question-prompt">{prompt}</div>
      {answer === null ? (
        <ol className="question-options">{all.map(row)}</ol>
      ) : (
        <>
          <section className="question-answer">
            {answer.options.map((index) => (
              <div key={index} className="question-answer-option">
                <p className="question-answer-mark">
                  <Check size="1em" strokeWidth={3.5} aria-hidden /> {answerWord}
                </p>
                <OptionWords index={index} text={options[index] ?? ''} />
              </div>
            ))}
            <p className="question-why">{answer.why}</p>
          </section>
          {afterAnswer ?? (
            <ol className="question-others">
              {all
                .filter((index) => !answer.options.includes(index))
                .map((index) => (
                  <li key={index}>
                    <OptionWords index={index} text={options[index] ?? ''} />
                  </li>
                ))}
            </ol>
          )}
        </>
      )}
    </div>
  );
}

function OptionWords({ index, text }: { readonly index: number; readonly text: string }) {
  return (
    <p className="question-words">
      <span className="question-letter">{letterOf(index)}</span> <span>{text}</span>
    </p>
  );
}

interface OptionRowProps {
  readonly index: number;
  readonly text: string;
  readonly bars: readonly number[] | null;
}

function OptionRow({ index, text, bars }: OptionRowProps) {
  const count = bars?.[index] ?? 0;
  const most = Math.max(1, ...(bars ?? []));
  return (
    <li className="question-option" data-bars={bars !== null || undefined}>
      <OptionWords index={index} text={text} />
      {bars !== null && (
        <p className="question-bar" style={{ '--part': count / most } as CSSProperties}>
          <span className="question-bar-area" aria-hidden />
          <span>
            {count}
            <span className="visually-hidden"> hands</span>
          </span>
        </p>
      )}
    </li>
  );
}
