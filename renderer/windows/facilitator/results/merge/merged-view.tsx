import { words as results } from 'virtual:words/results';
import { words } from 'virtual:words/results-merge';
import { Download } from 'lucide-react';
import { useId } from 'react';
import type { MergedLesson } from '../../../../core/results/describe-merged';
import { whoOf } from '../wording';
import { MergedQuestions } from './merged-questions';
import './merged-view.css';

export interface MergedViewProps {
  readonly lessons: readonly MergedLesson[];
  /** How many class results it was made of. */
  readonly sessions: number;
  /** How many files were left out. */
  readonly refused: number;
  readonly titleOf: (lessonId: string) => string;
  readonly onSave: (kind: 'csv' | 'json') => void;
  readonly onStartAgain: () => void;
}

/** Merged class results: what they are made of first, then lesson by lesson, then what they do not show. */
export function MergedView({ lessons, sessions, refused, titleOf, onSave, onStartAgain }: MergedViewProps) {
  return (
    <div className="merged-view stack">
      <p className="figures">
        {[words.mergedOf({ count: sessions }), ...(refused > 0 ? [words.withoutRefused({ count: refused })] : [])].join(
          ' ',
        )}
      </p>
      {lessons.length === 0 && <p>{words.nothingAsked()}</p>}
      {lessons.map((one) => (
        <LessonPart key={one.key} of={one} title={titleOf(one.lesson.id)} />
      ))}
      <div className="notice stack tight">
        <p>{results.standingCaveat()}</p>
        <p>{words.groupsNotPupils()}</p>
      </div>
      <p className="muted">{[words.asRanges(), results.barsExplained(), words.asHonest()].join(' ')}</p>
      <div className="row">
        <button type="button" className="button primary" onClick={() => onSave('csv')}>
          <Download aria-hidden="true" size={20} />
          {words.saveCsv()}
        </button>
        <button type="button" className="button" onClick={() => onSave('json')}>
          {words.saveJson()}
        </button>
        <button type="button" className="button" onClick={onStartAgain}>
          {words.startAgain()}
        </button>
      </div>
    </div>
  );
}

function LessonPart({ of, title }: { readonly of: MergedLesson; readonly title: string }) {
  const heading = useId();
  const { lesson, ages, k, questions } = of;
  const about = { version: lesson.version, youngest: ages[0], oldest: ages[1], k, who: whoOf(of) };
  return (
    <section className="stack tight" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p className="muted figures">{words.aboutLesson(about)}</p>
      <MergedQuestions questions={questions} />
    </section>
  );
}
