import { words } from 'virtual:words/results-merge';
import type { ReactNode } from 'react';
import { Notice } from '../../../../components/notice';
import { Screen } from '../../../../components/screen';
import type { Outline } from '../../../../core/lesson/outline';
import { describeMerged } from '../../../../core/results/describe-merged';
import type { MergedRow } from '../../../../core/results/merge';
import { AddFiles } from './add-files';
import { MergeReport } from './merge-report';
import { MergedView } from './merged-view';
import { ReadingFiles } from './reading-files';
import { useFileDrop } from './use-file-drop';
import type { MergeStep, Merging } from './use-merging';

export interface MergeScreenProps {
  readonly merging: Merging;
  /** How many results this computer has. */
  readonly own: number;
  /** Lessons by id, for the wording of questions. */
  readonly outlines: Readonly<Record<string, Outline>>;
  readonly titleOf: (lessonId: string) => string;
  /** What became of saving the table. */
  readonly saved: string | null;
  readonly onSave: (rows: readonly MergedRow[], kind: 'csv' | 'json') => void;
  readonly onStartAgain: () => void;
  readonly onBack: () => void;
  readonly banner?: ReactNode;
  readonly help?: ReactNode;
}

const titles: Readonly<Record<MergeStep['kind'], string>> = {
  choosing: words.mergeResults(),
  reading: words.readingFiles(),
  report: words.beforeMerging(),
  merged: words.mergedResults(),
};

/** Colleagues' result files beside this computer's own: added, read, looked over, merged. Each step has its own heading. */
export function MergeScreen({ merging, own, saved, onBack, banner, help, ...rest }: MergeScreenProps) {
  const { step, report } = merging;
  const mayAdd = step.kind === 'choosing' || step.kind === 'report';
  const isDropping = useFileDrop(mayAdd ? merging.add : null);
  return (
    <Screen title={titles[step.kind]} back={{ label: words.results(), onBack }} banner={banner} aside={help}>
      <div className="stack">
        {'isCancelled' in step && step.isCancelled && <Notice announce>{words.cancelled()}</Notice>}
        {saved !== null && <Notice announce>{saved}</Notice>}
        {step.kind === 'reading' && <ReadingFiles step={step} onCancel={merging.cancel} />}
        {step.kind === 'report' && (
          <MergeReport report={report} onMerge={merging.merge} onStartAgain={rest.onStartAgain} />
        )}
        {step.kind === 'merged' && (
          <MergedView
            lessons={describeMerged(step.rows, rest.outlines)}
            sessions={step.sessions}
            refused={report.refused.length}
            titleOf={rest.titleOf}
            onSave={(kind) => rest.onSave(step.rows, kind)}
            onStartAgain={rest.onStartAgain}
          />
        )}
        {mayAdd && (
          <AddFiles
            isMore={step.kind === 'report'}
            isDropping={isDropping}
            own={own}
            includesOwn={merging.includesOwn}
            onIncludeOwn={merging.setIncludesOwn}
            onAdd={merging.add}
          />
        )}
        {step.kind === 'choosing' && own > 1 && merging.includesOwn && (
          <button type="button" className="button" onClick={merging.goOn}>
            {words.goOnWithOwn()}
          </button>
        )}
        <p className="muted">{words.notKept()}</p>
      </div>
    </Screen>
  );
}
