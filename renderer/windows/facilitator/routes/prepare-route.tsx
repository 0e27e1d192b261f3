import { helplines } from 'virtual:lessons/facilitator';
import { type ReactNode, useEffect, useState } from 'react';
import { helpFor } from '../../../core/lesson/help';
import { nextLessons } from '../../../core/lesson/shelves';
import { allCheckedSince } from '../../../core/review';
import type { Settings } from '../../../core/settings';
import type { LessonCard } from '../../../lesson-parts/lesson-module';
import { SlideStage } from '../../../lesson-parts/slide-stage';
import type { Platform } from '../../../platform/platform';
import type { PrintJob, PrintKind } from '../../../print/print-job';
import { PrintView, printTitles } from '../../../print/print-view';
import { localDay } from '../../../state/app-store';
import { HelpButton } from '../keys-help/help-button';
import { confirmedContacts, newDraft, type PrepareDraft } from '../prepare/draft';
import { Prepare } from '../prepare/prepare';
import { DisclosureSteps } from '../present/disclosure-card';
import { type OpenLesson, openLesson } from '../session-runtime';
import type { Go } from './route';
import type { Start } from './use-start';

export interface PrepareRouteProps {
  readonly lesson: string;
  readonly cards: readonly LessonCard[];
  readonly platform: Platform;
  readonly settings: Settings;
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
  const [printing, setPrinting] = useState<PrintKind | null>(null);
  useEffect(() => {
    void openLesson(lesson).then(setOpened);
  }, [lesson]);
  if (opened === null) return null;
  const { outline } = opened.taught;
  const { nation, helplineTicks } = settings;
  const current = draft ?? newDraft(outline, settings.contacts);
  const today = localDay(Date.now());
  const help = helpFor(helplines, nation, outline.ages, confirmedContacts(current));
  const lines = help.groups.flatMap((group) => group.lines).filter((line, index, all) => all.indexOf(line) === index);

  if (printing !== null)
    return (
      <PrintView
        job={printJob(printing, opened, current, { ...settings, today })}
        onPrint={() => {
          // The browser puts the title of the document at the head of the page and into a PDF.
          const { title } = document;
          document.title = `${printTitles[printing]}: ${outline.title}`;
          props.platform.print();
          document.title = title;
        }}
        onBack={() => setPrinting(null)}
        banner={props.banner}
      />
    );
  return (
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
            screen: { kind: 'help', when: 'now', ...(current.hall && { half: 1 }) },
          }}
        />
      )}
      next={nextLessons(outline, props.cards)}
      onPrepareOther={(other) => go({ kind: 'prepare', lesson: other })}
      onPrint={setPrinting}
      onSettings={() => go({ kind: 'settings', backTo: { kind: 'prepare', lesson } })}
      onStart={() =>
        start(lesson, {
          nation,
          contacts: confirmedContacts(current),
          methods: current.methods,
          k: settings.k,
          dropped: current.dropped,
          ...(current.hall && { hall: true }),
        })
      }
      onBack={() => go({ kind: 'home' })}
      banner={props.banner}
      help={<HelpButton screen="prepare" singleKeys={settings.singleKeys} />}
    />
  );
}

function printJob(
  kind: PrintKind,
  { taught, facilitator }: OpenLesson,
  draft: PrepareDraft,
  { nation, helplineTicks, today }: Settings & { readonly today: string },
): PrintJob {
  const { outline } = taught;
  const { dropped, methods } = draft;
  const contacts = confirmedContacts(draft);
  switch (kind) {
    case 'guide':
      return {
        kind,
        outline,
        dropped,
        methods,
        activities: facilitator.activities,
        contacts,
        yearGroup: draft.yearGroup,
        disclosure: <DisclosureSteps />,
      };
    case 'help-card': {
      const help = helpFor(helplines, nation, outline.ages, contacts);
      const lines = help.groups.flatMap((group) => group.lines);
      return { kind, help, checkedSince: allCheckedSince(lines, helplineTicks, today) };
    }
    case 'slips':
      return { kind, outline, dropped, methods };
    case 'question-cards':
      return { kind };
  }
}
