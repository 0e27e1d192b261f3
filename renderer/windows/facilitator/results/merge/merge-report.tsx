import { words } from 'virtual:words/results-merge';
import { type ReactNode, useId, useState } from 'react';
import type { RefusedFile } from '../../../../core/results/read-results';
import type { MergeReport as Report } from './use-merging';
import './merge-report.css';

export interface MergeReportProps {
  readonly report: Report;
  readonly onMerge: () => void;
  readonly onStartAgain: () => void;
}

/** What may be merged, what may not and why, what is there twice: all of it before anything is merged. */
export function MergeReport({ report: { kept, refused, repeated, others }, onMerge, onStartAgain }: MergeReportProps) {
  const count = kept.length;
  return (
    <div className="merge-report stack">
      <p className="merge-count">{words.canBeMerged({ count })}</p>
      {refused.length > 0 && (
        <Found isMarked title={words.refusedTitle({ count: refused.length })} about={words.refusedExplained()}>
          <Files all={refused} draw={(file) => <Refused file={file} />} />
        </Found>
      )}
      {repeated.length > 0 && (
        <Found title={words.repeatedTitle({ count: repeated.length })} about={words.repeatedExplained()}>
          <Files all={repeated} draw={({ name, other }) => <span>{shown(words.repeatedFile({ name, other }))}</span>} />
        </Found>
      )}
      {others > 0 && <p className="muted">{words.leftAlone({ count: others })}</p>}
      <div className="row">
        {count > 0 && (
          <button type="button" className="button primary" onClick={onMerge}>
            {refused.length > 0 ? words.mergeOthers({ count }) : words.merge({ count })}
          </button>
        )}
        <button type="button" className="button" onClick={onStartAgain}>
          {words.startAgain()}
        </button>
      </div>
    </div>
  );
}

interface FoundProps {
  /** Asks for a decision; else it only says. */
  readonly isMarked?: boolean;
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Found({ isMarked = false, title, about, children }: FoundProps) {
  const heading = useId();
  return (
    <section className={isMarked ? 'notice mark stack tight' : 'notice stack tight'} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{about}</p>
      {children}
    </section>
  );
}

function Refused({ file: { name, line, problem, remedy } }: { readonly file: RefusedFile }) {
  return (
    <>
      <strong>{shown(line === null ? name : words.atLine({ name, line }))}</strong>
      <span>{shown(problem)}</span>
      <span>{remedy}</span>
    </>
  );
}

/** As many as can be looked over; the others when asked for. */
const shownAtFirst = 50;

function Files<File>({ all, draw }: { readonly all: readonly File[]; readonly draw: (file: File) => ReactNode }) {
  const [showsAll, setShowsAll] = useState(false);
  const some = showsAll ? all : all.slice(0, shownAtFirst);
  return (
    <>
      <ul className="merge-files">
        {some.map((file, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one name may stand here twice, and nothing moves in this list.
          <li key={place}>{draw(file)}</li>
        ))}
      </ul>
      {some.length < all.length && (
        <button type="button" className="button" onClick={() => setShowsAll(true)}>
          {words.showAll({ count: all.length })}
        </button>
      )}
    </>
  );
}

/** Names of files are somebody else's: none of them may turn the text around or hide what stands behind it. */
const shown = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, '\uFFFD');
