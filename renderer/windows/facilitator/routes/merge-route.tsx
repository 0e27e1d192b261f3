import { cards } from 'virtual:lessons/facilitator';
import { words } from 'virtual:words/results-merge';
import { words as common } from 'virtual:words/routes';
import { type ReactNode, useMemo, useState } from 'react';
import { longMonth } from '../../../components/dates';
import { Notice } from '../../../components/notice';
import { Screen } from '../../../components/screen';
import { describeMerged } from '../../../core/results/describe-merged';
import type { MergedRow } from '../../../core/results/merge';
import { mergedCsv } from '../../../core/results/merged-csv';
import { mergedFileName } from '../../../core/results/merged-file-name';
import { mergedJson } from '../../../core/results/merged-json';
import type { Platform } from '../../../platform/platform';
import type { AppSnapshot } from '../../../state/app-store';
import { HelpButton } from '../keys-help/help-button';
import { AddFiles } from '../results/merge/add-files';
import { MergeReport } from '../results/merge/merge-report';
import { MergedView } from '../results/merge/merged-view';
import { ReadingFiles } from '../results/merge/reading-files';
import { useFileDrop } from '../results/merge/use-file-drop';
import { type MergeStep, useMerging } from '../results/merge/use-merging';
import { sayFailure } from './results-route';
import type { Go } from './route';
import { useOutlines } from './use-outlines';

export interface MergeRouteProps {
  readonly snapshot: Pick<AppSnapshot, 'results' | 'settings'>;
  readonly platform: Pick<Platform, 'saveFile'>;
  readonly banner: ReactNode;
  readonly go: Go;
}

const titles: Readonly<Record<MergeStep['kind'], string>> = {
  choosing: words.mergeResults(),
  reading: words.readingFiles(),
  report: words.beforeMerging(),
  merged: words.mergedResults(),
};

const titleOf = (lesson: string) => cards.find(({ id }) => id === lesson)?.title ?? lesson;

/** Colleagues' result files beside this computer's own: added, looked over, merged. Nothing of it is stored. */
export function MergeRoute({ snapshot: { results, settings }, platform, banner, go }: MergeRouteProps) {
  const own = useMemo(
    () =>
      results.map((file) => ({
        name: words.ownResult({ lesson: titleOf(file.lesson.id), month: longMonth(file.month) }),
        file,
      })),
    [results],
  );
  const merging = useMerging(own);
  const { step, report } = merging;
  const outlines = useOutlines(step.kind === 'merged' ? step.rows.map(({ lesson }) => lesson.id) : []);
  const [saved, setSaved] = useState<string | null>(null);
  const mayAdd = step.kind === 'choosing' || step.kind === 'report';
  const isDropping = useFileDrop(mayAdd ? merging.add : null);
  const save = async (rows: readonly MergedRow[], kind: 'csv' | 'json') => {
    const text = kind === 'json' ? mergedJson(rows) : mergedCsv(rows);
    const type = kind === 'json' ? 'application/json' : 'text/csv';
    const outcome = await platform.saveFile({ name: mergedFileName(rows, kind), text, type });
    setSaved(outcome.ok ? common.isSaved({ file: outcome.name }) : sayFailure[outcome.reason]);
  };
  const startAgain = () => {
    setSaved(null);
    merging.startAgain();
  };
  return (
    <Screen
      title={titles[step.kind]}
      back={{ label: words.results(), onBack: () => go({ kind: 'results' }) }}
      banner={banner}
      aside={<HelpButton screen="merge" singleKeys={settings.singleKeys} />}
    >
      <div className="stack">
        {'isCancelled' in step && step.isCancelled && <Notice announce>{words.cancelled()}</Notice>}
        {saved !== null && <Notice announce>{saved}</Notice>}
        {step.kind === 'reading' && <ReadingFiles step={step} onCancel={merging.cancel} />}
        {step.kind === 'report' && <MergeReport report={report} onMerge={merging.merge} onStartAgain={startAgain} />}
        {step.kind === 'merged' && (
          <MergedView
            lessons={describeMerged(step.rows, outlines)}
            sessions={step.sessions}
            refused={report.refused.length}
            titleOf={titleOf}
            onSave={(kind) => void save(step.rows, kind)}
            onStartAgain={startAgain}
          />
        )}
        {mayAdd && (
          <>
            <AddFiles
              isMore={step.kind === 'report'}
              isDropping={isDropping}
              own={own.length}
              includesOwn={merging.includesOwn}
              onIncludeOwn={merging.setIncludesOwn}
              onAdd={merging.add}
            />
            {step.kind === 'choosing' && own.length > 1 && merging.includesOwn && (
              <button type="button" className="button" onClick={merging.goOn}>
                {words.goOnWithOwn()}
              </button>
            )}
            <p className="muted">{words.notKept()}</p>
          </>
        )}
      </div>
    </Screen>
  );
}
