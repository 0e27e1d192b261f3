import { cards, helplines } from 'virtual:lessons/facilitator';
import { words } from 'virtual:words/routes';
import { FilePlus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Notice } from '../../../components/notice';
import { Screen } from '../../../components/screen';
import { focusHeading } from '../../../components/use-opened';
import type { SaveOutcome } from '../../../core/contract/ipc';
import type { ResultsFile } from '../../../core/contract/results-file';
import { helpFor } from '../../../core/lesson/help';
import { describeResults } from '../../../core/results/describe';
import { keptUntil } from '../../../core/results/expiry';
import { type ExportKind, resultsFileName } from '../../../core/results/file-name';
import type { Platform } from '../../../platform/platform';
import type { AppSnapshot, AppStore } from '../../../state/app-store';
import { HelpButton } from '../keys-help/help-button';
import { exportFile } from '../results/export-file';
import { PrintClassResult } from '../results/print-class-result';
import { ResultDetail } from '../results/result-detail';
import { ResultsList } from '../results/results-list';
import { whoOf } from '../results/wording';
import type { Go } from './route';
import { useOutlines } from './use-outlines';

export interface ResultsRouteProps {
  readonly app: AppStore;
  readonly snapshot: AppSnapshot;
  readonly platform: Platform;
  /** Session id of the result to open. */
  readonly open: string | undefined;
  readonly banner: ReactNode;
  readonly go: Go;
}

/** Saved class results: the list, or one of them. */
export function ResultsRoute({ app, snapshot, platform, open, banner, go }: ResultsRouteProps) {
  const { results, settings } = snapshot;
  const outlines = useOutlines(results.map(({ lesson }) => lesson.id));
  const [said, setSaid] = useState<string | null>(null);
  const [printing, setPrinting] = useState<ResultsFile | null>(null);
  const titleOf = (file: ResultsFile) => cards.find(({ id }) => id === file.lesson.id)?.title ?? file.lesson.id;
  const say = (outcome: SaveOutcome) =>
    setSaid(outcome.ok ? words.isSaved({ file: outcome.name }) : sayFailure[outcome.reason]);
  const saveAs = async (file: ResultsFile, kind: ExportKind) => {
    setSaid(null);
    if (kind === 'pdf') setPrinting(file);
    else say(await platform.saveFile(await exportFile(file, kind, outlines[file.lesson.id] ?? null)));
  };
  const { savePdf } = platform;
  const help = <HelpButton screen="results" singleKeys={settings.singleKeys} />;
  const file = results.find(({ session }) => session === open);
  const notice = said !== null && <Notice announce>{said}</Notice>;
  if (printing !== null)
    return (
      <PrintClassResult
        file={printing}
        title={titleOf(printing)}
        rows={describeResults(printing, outlines[printing.lesson.id] ?? null)}
        help={helpFor(helplines, settings.nation, { audience: whoOf(printing), ages: printing.ages }, [])}
        onPrint={() => void titled(printing, async () => platform.print())}
        onSavePdf={
          savePdf === null
            ? null
            : () =>
                void titled(printing, () =>
                  savePdf({ name: resultsFileName(printing, 'pdf'), month: printing.month }),
                ).then(say)
        }
        onBack={() => setPrinting(null)}
        banner={banner}
        helpButton={help}
        notice={notice}
      />
    );
  if (file !== undefined)
    return (
      <Screen
        title={titleOf(file)}
        name={words.classResults()}
        over={words.classResults()}
        back={{ label: words.results(), onBack: () => go({ kind: 'results' }) }}
        banner={banner}
        aside={help}
      >
        <div className="stack">
          {notice}
          <ResultDetail
            file={file}
            rows={describeResults(file, outlines[file.lesson.id] ?? null)}
            onExport={(kind) => void saveAs(file, kind)}
          />
        </div>
      </Screen>
    );
  return (
    <Screen
      title={words.results()}
      back={{ label: words.home(), onBack: () => go({ kind: 'home' }) }}
      banner={banner}
      aside={
        <div className="row">
          <button
            type="button"
            className="button quiet"
            onClick={() => go({ kind: 'kept', backTo: { kind: 'results' } })}
          >
            {words.whatIsKept()}
          </button>
          {help}
        </div>
      }
    >
      <div className="stack">
        {notice}
        <button type="button" className="button" onClick={() => go({ kind: 'merge' })}>
          <FilePlus aria-hidden="true" size={20} />
          {words.addColleagues()}
        </button>
        <ResultsList
          results={results.map((one) => ({
            file: one,
            title: titleOf(one),
            keptUntil: keptUntil(one, { kind: 'yearly', ...settings.retention }),
          }))}
          onOpen={(session) => go({ kind: 'results', open: session })}
          onExport={(session, kind) => {
            const found = results.find((one) => one.session === session);
            if (found !== undefined) void saveAs(found, kind);
          }}
          // What was pressed goes with its result.
          onDelete={(session) => void app.deleteResult(session).then(() => focusHeading(document.querySelector('h1')))}
        />
      </div>
    </Screen>
  );
}

/** A browser makes the name of a PDF of the title of the document, and the PDF keeps it as its own. */
async function titled<Outcome>(file: ResultsFile, print: () => Promise<Outcome>): Promise<Outcome> {
  const { title } = document;
  document.title = resultsFileName(file, 'pdf').replace(/\.pdf$/u, '');
  try {
    return await print();
  } finally {
    document.title = title;
  }
}

export const sayFailure = {
  cancelled: words.nothingWasSaved(),
  'disk-full': words.diskFull(),
  'not-writable': words.notWritable(),
  'not-found': words.placeNotFound(),
  'bad-name': words.badName(),
  failed: words.saveFailed(),
} as const;
