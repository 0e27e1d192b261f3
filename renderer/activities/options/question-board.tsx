import { Check } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { letterOf } from './letters';
import type { QuestionView } from './question';
import { SizedText } from './sized-text';
import type { TextRun } from './text-size';
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
  /** The words of `afterAnswer`. */
  readonly afterText?: string | undefined;
}

/** A question for the room: lettered options, then bars, then the safe answer first with its why. */
export function QuestionBoard({
  prompt,
  promptText,
  options,
  view,
  answerWord,
  afterAnswer,
  afterText,
}: QuestionBoardProps) {
  const { bars, answer } = view;
  const row = (index: number) => <OptionRow key={index} index={index} text={options[index] ?? ''} bars={bars} />;
  const all = options.map((_, index) => index);
  return (
    <SizedText
      className="question"
      runs={[{ text: promptText, beside: 4, around: 6 }, ...runsOf(options, view, afterText)]}
    >
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
    </SizedText>
  );
}

/** The words under the prompt, as they stand before and after the answer. */
function runsOf(options: readonly string[], { bars, answer }: QuestionView, afterText: string | undefined): TextRun[] {
  if (answer === null)
    return options.map((text) => ({ text, beside: 13, share: bars === null ? 0 : 0.33, around: 4.6 }));
  const under = afterText === undefined ? options.filter((_, index) => !answer.options.includes(index)) : [afterText];
  return [
    // The word of the answer stands on a line of its own.
    { text: '', beside: 0, around: 14 },
    ...answer.options.map((index) => ({ text: options[index] ?? '', beside: 18, around: 1 })),
    { text: answer.why, beside: 8, around: 2 },
    ...under.map((text) => ({ text, beside: 14, around: afterText === undefined ? 1 : 9 })),
  ];
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
