import { words } from 'virtual:words/prepare';
import type { ReactNode } from 'react';
import { Screen } from '../../../components/screen';
import type { Helpline, Nation } from '../../../core/lesson/bank';
import type { LocalContact } from '../../../core/lesson/help';
import type { Outline } from '../../../core/lesson/outline';
import { effectiveSlides, plannedMinutes, withSlidesShortened } from '../../../core/lesson/plan';
import type { NextLessons } from '../../../core/lesson/shelves';
import { checkable, helplineCheck } from '../../../core/review';
import { storableContacts } from '../../../core/settings';
import type { LessonCard } from '../../../lesson-parts/lesson-module';
import type { PrintKind } from '../../../print/print-job';
import type { PrintOffer } from '../../../print/print-offers';
import { AssemblyNotice } from './assembly-notice';
import { Checklist } from './checklist';
import { type PrepareDraft, preflightChecks } from './draft';
import { GroupChoice } from './group-choice';
import { HallChoice } from './hall-choice';
import { HelpCardSection } from './help-card-section';
import { PlanSection } from './plan-section';
import './prepare.css';
import { PrintSection } from './print-section';
import { QuestionsSection } from './questions-section';

export interface PrepareProps {
  readonly outline: Outline;
  readonly nation: Nation | null;
  /** The helplines of this lesson's help card, chosen by `helpFor`, and those the lesson names. */
  readonly helplines: readonly Helpline[];
  /** `helplineTicks` of Settings. */
  readonly ticks: Readonly<Record<string, string>>;
  /** ISO day. */
  readonly today: string;
  readonly draft: PrepareDraft;
  readonly onChange: (draft: PrepareDraft) => void;
  /** Contacts as they are edited here and may be kept, for Settings. */
  readonly onContacts: (contacts: readonly LocalContact[]) => void;
  /** Somebody rang or opened a helpline today, or takes that back. */
  readonly onTick: (helplineId: string, ticked: boolean) => void;
  /** Draws the help slide with these contacts, as the room would see it. */
  readonly preview: (contacts: readonly LocalContact[]) => ReactNode;
  /** The lessons that come after this one, as far as they are on this computer. */
  readonly next: NextLessons<LessonCard>;
  readonly onPrepareOther: (lessonId: string) => void;
  /** What can be printed. */
  readonly prints: readonly PrintOffer[];
  readonly onPrint: (kind: PrintKind) => void;
  /** Buttons that try out the projector and tell displays apart. */
  readonly displays?: ReactNode;
  readonly onSettings: () => void;
  readonly onStart: () => void;
  readonly onBack: () => void;
  readonly banner?: ReactNode;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
}

/** One lesson before it is taught. Everything here is optional: `Start lesson` is in view all the time. */
export function Prepare(props: PrepareProps) {
  const { outline, nation, draft, onChange } = props;
  const change = (part: Partial<PrepareDraft>) => onChange({ ...draft, ...part });
  return (
    <Screen
      name={words.prepare()}
      over={words.prepare()}
      title={outline.title}
      back={{ label: words.home(), onBack: props.onBack }}
      banner={props.banner}
      aside={props.help}
      bar={<StartBar {...props} />}
    >
      <div className="prepare-columns">
        <div className="stack loose">
          {outline.format === 'assembly' && <AssemblyNotice next={props.next} onPrepare={props.onPrepareOther} />}
          <section className="stack" aria-labelledby="prepare-outcomes">
            <h2 id="prepare-outcomes">{words.byTheEnd()}</h2>
            <ul className="stack tight prepare-outcomes">
              {outline.outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
            <p className="muted">
              {words.readingAge({
                age: Math.round(outline.readingAge),
                audience: outline.audience,
                youngest: outline.ages[0],
              })}
            </p>
          </section>
          <PlanSection outline={outline} plan={draft} onPlan={change} />
          <QuestionsSection
            outline={outline}
            dropped={draft.dropped}
            methods={draft.methods}
            onMethods={(methods) => change({ methods })}
          />
        </div>
        <div className="stack loose">
          <Checklist {...props} onChecks={(checks) => change({ checks })} />
          <HelpCardSection
            contacts={draft.contacts}
            confirmed={draft.contactsConfirmed}
            preview={props.preview}
            onContacts={(contacts) => {
              change({ contacts, contactsConfirmed: false });
              props.onContacts(storableContacts(contacts));
            }}
            onConfirmed={(contactsConfirmed) => change({ contactsConfirmed })}
          />
          <GroupChoice
            ages={outline.audience === 'staff' ? null : outline.ages}
            nation={nation}
            yearGroup={draft.yearGroup}
            setting={draft.setting}
            onYearGroup={(yearGroup) => change({ yearGroup })}
            onSetting={(setting) => change({ setting })}
          />
          <HallChoice hall={draft.hall} onHall={(hall) => change({ hall })} />
          {props.displays !== undefined && (
            <section className="stack" aria-labelledby="prepare-projector">
              <h2 id="prepare-projector">{words.projector()}</h2>
              <p className="muted">{words.projectorHint()}</p>
              <div className="row">{props.displays}</div>
            </section>
          )}
          <PrintSection offers={props.prints} onPrint={props.onPrint} />
        </div>
      </div>
    </Screen>
  );
}

function StartBar({ outline, nation, helplines, ticks, today, draft, onStart }: PrepareProps) {
  const minutes = plannedMinutes(effectiveSlides(withSlidesShortened(outline, draft.shorter), draft.dropped));
  const lines = checkable(helplines);
  const rung = lines.length > 0 && lines.every((line) => helplineCheck(line, ticks, today).kind === 'current');
  const done = draft.checks.length + (rung ? 1 : 0) + (nation === null ? 0 : 1);
  return (
    <>
      <p className="figures">
        {words.plannedAndChecked({ minutes, done, all: preflightChecks(outline.audience).length + 2 })}
      </p>
      <button type="button" className="button primary" onClick={onStart}>
        {words.startLesson()}
      </button>
    </>
  );
}
