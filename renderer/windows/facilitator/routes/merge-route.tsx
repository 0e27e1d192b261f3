import { cards } from 'virtual:lessons/facilitator';
import { words } from 'virtual:words/routes';
import { type ReactNode, useMemo, useState } from 'react';
import { longMonth } from '../../../components/dates';
import type { MergedRow } from '../../../core/results/merge';
import { mergedCsv } from '../../../core/results/merged-csv';
import { mergedFileName } from '../../../core/results/merged-file-name';
import { mergedJson } from '../../../core/results/merged-json';
import type { Platform } from '../../../platform/platform';
import type { AppSnapshot } from '../../../state/app-store';
import { HelpButton } from '../keys-help/help-button';
import { MergeScreen } from '../results/merge/merge-screen';
import { useMerging } from '../results/merge/use-merging';
import { sayFailure } from './results-route';
import type { Go } from './route';
import { useOutlines } from './use-outlines';

export interface MergeRouteProps {
  readonly snapshot: Pick<AppSnapshot, 'results' | 'settings'>;
  readonly platform: Pick<Platform, 'saveFile'>;
  readonly banner: ReactNode;
  readonly go: Go;
}

const titleOf = (lesson: string) => cards.find(({ id }) => id === lesson)?.title ?? lesson;

/** Class results of many sessions as one table. Nothing of it is stored: it is gone when the screen is left. */
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
  const { step } = merging;
  const outlines = useOutlines(step.kind === 'merged' ? step.rows.map(({ lesson }) => lesson.id) : []);
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (rows: readonly MergedRow[], kind: 'csv' | 'json') => {
    const text = kind === 'json' ? mergedJson(rows) : mergedCsv(rows);
    const type = kind === 'json' ? 'application/json' : 'text/csv';
    const outcome = await platform.saveFile({ name: mergedFileName(rows, kind), text, type });
    setSaved(outcome.ok ? words.isSaved({ file: outcome.name }) : sayFailure[outcome.reason]);
  };
  return (
    <MergeScreen
      merging={merging}
      own={own.length}
      outlines={outlines}
      titleOf={titleOf}
      saved={saved}
      onSave={(rows, kind) => void save(rows, kind)}
      onStartAgain={() => {
        setSaved(null);
        merging.startAgain();
      }}
      onBack={() => go({ kind: 'results' })}
      banner={banner}
      help={<HelpButton screen="merge" singleKeys={settings.singleKeys} />}
    />
  );
}
