import { words } from 'virtual:words/results-merge';
import type { MergeStep } from './use-merging';
import './reading-files.css';

export interface ReadingFilesProps {
  readonly step: Extract<MergeStep, { kind: 'reading' }>;
  readonly onCancel: () => void;
}

/** How far reading has come, and the way out of it. */
export function ReadingFiles({ step: { done, total }, onCancel }: ReadingFilesProps) {
  const said = total === null ? words.lookingThrough({ found: done }) : words.filesRead({ done, total });
  return (
    <section className="stack" aria-label={words.readingFiles()}>
      {total === null ? (
        <progress className="reading-files" aria-label={words.readingFiles()} />
      ) : (
        <progress className="reading-files" aria-label={words.readingFiles()} value={done} max={Math.max(total, 1)} />
      )}
      <p className="figures">{said}</p>
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel()}
      </button>
    </section>
  );
}
