import { helplines } from 'virtual:lessons/facilitator';
import { words } from 'virtual:words/displays';
import { type ReactNode, useEffect, useState } from 'react';
import { WhoContext } from '../../../components/who';
import { tutorModuleOf } from '../../../core/lesson/follow-up';
import { helpFor } from '../../../core/lesson/help';
import type { Outline } from '../../../core/lesson/outline';
import { nextLessons } from '../../../core/lesson/shelves';
import { inNation } from '../../../core/session/taught-lesson';
import type { Settings } from '../../../core/settings';
import type { LessonCard } from '../../../lesson-parts/lesson-module';
import { SlideStage } from '../../../lesson-parts/slide-stage';
import type { Platform } from '../../../platform/platform';
import type { PrintJob, PrintKind } from '../../../print/print-job';
import { printOffers } from '../../../print/print-offers';
import { PrintView, printTitle } from '../../../print/print-view';
import { votingLetters } from '../../../print/voting-letters';
import { localDay } from '../../../state/app-store';
import { IdentifyButton } from '../displays/display-tools';
import { ProjectorTest } from '../displays/projector-test';
import { HelpButton } from '../keys-help/help-button';
import { confirmedContacts, newDraft, type PrepareDraft } from '../prepare/draft';
import { Prepare } from '../prepare/prepare';
import { type OpenLesson, openLesson } from '../session-runtime';
import { printJobOf } from './print-job-of';
import type { Go } from './route';
import type { Start } from './use-start';

export interface PrepareRouteProps {
  readonly lesson: string;
  readonly cards: readonly LessonCard[];
  readonly platform: Platform;
  readonly settings: Settings;
  /** Smallest group that its results may show. */
  readonly k: number;
  /** There is more than one display. */
  readonly extended: boolean;
  readonly start: Start;
  /** What was chosen for this lesson so far; kept while Settings is open. */
  readonly draft: PrepareDraft | null;
  readonly onDraft: (draft: PrepareDraft) => void;
  readonly banner: ReactNode;
  readonly onSettings: (settings: Settings) => void;
  readonly go: Go;
}

/** Prepare for one lesson, and what is printed from there. */
export function PrepareRoute(props: PrepareRouteProps) {
  const { lesson, settings, start, draft, onDraft, onSettings, go } = props;
  const [opened, setOpened] = useState<OpenLesson | null>(null);
  const [printing, setPrinting] = useState<{ readonly job: PrintJob; readonly of: Outline } | null>(null);
  const [testing, setTesting] = useState(false);
  useEffect(() => {
    void openLesson(lesson).then(setOpened);
  }, [lesson]);
  if (opened === null) return null;
  const { nation, helplineTicks } = settings;
  const { outline } = inNation(opened.taught, nation);
  const current = draft ?? newDraft(outline, settings.contacts);
  const today = localDay(Date.now());
  const help = helpFor(helplines, nation, outline, confirmedContacts(current));
  const onCard = help.groups.flatMap((group) => group.lines);
  // Those that the lesson names too, where they are used: a number in a sentence is rung as well.
  const named = Object.values(opened.facilitator.helplines).filter(
    (line) => nation === null || line.nations.includes(nation),
  );
  const lines = [...new Map([...onCard, ...named].map((line) => [line.id, line])).values()];

  const tutorModule = tutorModuleOf(outline, props.cards);
  const print = async (kind: PrintKind) => {
    const of = kind === 'tutor-script' && tutorModule !== null ? await openLesson(tutorModule) : opened;
    setPrinting({ job: printJobOf(kind, of, { draft: current, settings, today }), of: of.taught.outline });
  };

  if (testing)
    return (
      <ProjectorTest
        platform={props.platform}
        look={settings.look}
        extended={props.extended}
        backLabel={words.prepare()}
        onBack={() => setTesting(false)}
        banner={props.banner}
        help={<HelpButton screen="projector" singleKeys={settings.singleKeys} />}
      />
    );
  if (printing !== null)
    return (
      <WhoContext value={printing.of.audience}>
        <PrintView
          job={printing.job}
          onPrint={() => {
            // The browser puts the title of the document at the head of the page and into a PDF.
            const { title } = document;
            document.title = `${printTitle(printing.job.kind, printing.of.audience)}: ${printing.of.title}`;
            props.platform.print();
            document.title = title;
          }}
          onBack={() => setPrinting(null)}
          banner={props.banner}
          help={<HelpButton screen="print" singleKeys={settings.singleKeys} />}
        />
      </WhoContext>
    );
  return (
    <WhoContext value={outline.audience}>
      <Prepare
        outline={outline}
        nation={nation}
        helplines={lines}
        ticks={helplineTicks}
        today={today}
        draft={current}
        onChange={onDraft}
        onContacts={(contacts) => onSettings({ ...settings, contacts })}
        onTick={(id, ticked) => {
          const { [id]: _before, ...others } = helplineTicks;
          onSettings({ ...settings, helplineTicks: ticked ? { ...others, [id]: today } : others });
        }}
        preview={(contacts) => (
          <SlideStage
            lesson={opened.audience}
            ratio="16:9"
            view={{
              lesson: { id: outline.id, version: outline.version },
              nation,
              help: { ...help, contacts },
              look: settings.look,
              ...(current.hall && { hall: true }),
              screen: { kind: 'help', when: 'now' },
            }}
          />
        )}
        next={nextLessons(outline, props.cards)}
        onPrepareOther={(other) => go({ kind: 'prepare', lesson: other })}
        prints={printOffers({
          outline,
          dropped: current.dropped,
          methods: current.methods,
          help,
          letters: votingLetters(outline, current.dropped, opened.facilitator.activities),
          tutorScript: tutorModule !== null,
        })}
        onPrint={(kind) => void print(kind)}
        displays={
          <>
            <button type="button" className="button" onClick={() => setTesting(true)}>
              {words.testTheProjector()}
            </button>
            <IdentifyButton platform={props.platform} look={settings.look} />
          </>
        }
        onSettings={() => go({ kind: 'settings', backTo: { kind: 'prepare', lesson } })}
        onStart={() =>
          start(lesson, {
            nation,
            contacts: confirmedContacts(current),
            methods: current.methods,
            k: props.k,
            dropped: current.dropped,
            shorter: current.shorter,
            ...(current.hall && { hall: true }),
          })
        }
        onBack={() => go({ kind: 'home' })}
        banner={props.banner}
        help={<HelpButton screen="prepare" singleKeys={settings.singleKeys} />}
      />
    </WhoContext>
  );
}
