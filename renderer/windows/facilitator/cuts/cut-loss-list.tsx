import { words } from 'virtual:words/cuts';
import { lossOf } from '../../../core/lesson/cuts';
import type { Outline } from '../../../core/lesson/outline';

export interface CutLossListProps {
  readonly outline: Outline;
  readonly dropped: readonly string[];
  /** Slides that are about to be dropped beside them. */
  readonly drop: readonly string[];
}

/** What is lost beside slides and minutes: outcomes without a slide or a question, and questions asked only once. */
export function CutLossList({ outline, dropped, drop }: CutLossListProps) {
  const { untaught, unasked, unpaired } = lossOf(outline, dropped, drop);
  const outcome = (number: number) => ({ number, outcome: outline.outcomes[number - 1] ?? '' });
  const lost = [
    ...untaught.map((number) => words.outcomeUntaught(outcome(number))),
    ...unasked.map((number) => words.outcomeUnasked(outcome(number))),
    ...unpaired.map((question) => words.askedOnce({ question })),
  ];
  const isKnown = outline.slides.some(({ outcomes }) => outcomes !== undefined);
  return (
    <>
      {isKnown && untaught.length === 0 && <p>{words.outcomesKept()}</p>}
      {lost.length > 0 && (
        <ul className="stack tight">
          {lost.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
