import { words } from 'virtual:words/activities-myth-fact';
import { Check, Scale, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { letterOf } from '../options/letters';
import { SizedText } from '../options/sized-text';
import type { AudienceViewProps } from '../view-props';
import type { MythFactView, PublicMythFact } from './model';
import { mythFactGroups } from './parts';
import './audience.css';

/** A shape for each answer, in their fixed order: a myth, a fact, it depends. */
const icons = [X, Check, Scale] as const;

/** A statement and three answers; then the hands; then which it is, and what is so. */
export function AudienceView({ item, view, hall }: AudienceViewProps<PublicMythFact, MythFactView>) {
  const { bars, answer, part } = view;
  const groups = mythFactGroups(item.statement, item.answers, view);
  const shown = groups.filter((_, group) => part === undefined || [part.statement, part.rest][group]);
  return (
    <SizedText className="myth" runs={shown.flat()} hall={hall}>
      {part?.statement !== false && (
        <blockquote className="myth-statement" data-settled={answer !== null || undefined}>
          <p>{item.statement}</p>
        </blockquote>
      )}
      {part?.rest !== false &&
        (answer === null ? (
          <ol className="myth-answers">
            {item.answers.map((text, index) => (
              <AnswerTile key={text} index={index} text={text} bars={bars} />
            ))}
          </ol>
        ) : (
          <section className="myth-truth">
            <p className="myth-verdict" data-answer={answer.option}>
              <AnswerIcon index={answer.option} /> {item.answers[answer.option]}
            </p>
            <p className="myth-fact">
              <span className="myth-fact-word">{words.whatIsSo()}</span> {answer.why}
            </p>
          </section>
        ))}
    </SizedText>
  );
}

function AnswerIcon({ index }: { readonly index: number }) {
  const Icon = icons[index] ?? Scale;
  return <Icon size="1em" strokeWidth={3.5} aria-hidden />;
}

interface AnswerTileProps {
  readonly index: number;
  readonly text: string;
  readonly bars: readonly number[] | null;
}

function AnswerTile({ index, text, bars }: AnswerTileProps) {
  const count = bars?.[index] ?? 0;
  const most = Math.max(1, ...(bars ?? []));
  return (
    <li className="myth-answer">
      <span className="myth-letter">{letterOf(index)}</span>
      {bars === null ? (
        <span className="myth-answer-icon">
          <AnswerIcon index={index} />
        </span>
      ) : (
        <p className="myth-bar" style={{ '--part': count / most } as CSSProperties}>
          <span>
            {count}
            <span className="visually-hidden"> {words.hands({ count })}</span>
          </span>
          <span className="myth-bar-area" aria-hidden />
        </p>
      )}
      <p className="myth-answer-words">{text}</p>
    </li>
  );
}
