import { words as say } from 'virtual:words/activities-options';
import { Check } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { letterOf } from './letters';
import type { QuestionView } from './question';
import { questionGroups } from './question-fit';
import { SizedText } from './sized-text';
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
  readonly hall?: boolean | undefined;
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
  hall,
}: QuestionBoardProps) {
  const { bars, answer, part } = view;
  const [from, to] = part === undefined ? [0, options.length] : (part.options ?? [0, 0]);
  const groups = questionGroups(promptText, options, view, afterText);
  const shown = groups.filter((_, group) => part === undefined || [part.prompt, to > 0, part.under][group]);
  const row = (index: number) => <OptionRow key={index} index={index} text={options[index] ?? ''} bars={bars} />;
  const all = options.map((_, index) => index);
  return (
    <SizedText
      className="question"
      runs={answer === null && part?.options ? shownOptions(groups, part.prompt, from, to) : shown.flat()}
      hall={hall}
    >
      {part?.prompt !== false && <div className="question-prompt">{prompt}</div>}
      {answer === null ? (
        to > 0 && <ol className="question-options">{all.slice(from, to).map(row)}</ol>
      ) : (
        <>
          {to > 0 && (
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
          )}
          {part?.under !== false &&
            (afterAnswer ?? (
              <ol className="question-others">
                {all
                  .filter((index) => !answer.options.includes(index))
                  .map((index) => (
                    <li key={index}>
                      <OptionWords index={index} text={options[index] ?? ''} />
                    </li>
                  ))}
              </ol>
            ))}
        </>
      )}
    </SizedText>
  );
}

/** The words of some of the options, with the prompt above them or not. */
function shownOptions(groups: ReturnType<typeof questionGroups>, prompt: boolean, from: number, to: number) {
  const [first = [], options = []] = groups;
  return [...(prompt ? first : []), ...options.slice(from, to)];
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
            <span className="visually-hidden"> {say.handsAfterNumber()}</span>
          </span>
        </p>
      )}
    </li>
  );
}
