import { words } from 'virtual:words/print';
import { Children, isValidElement, type ReactNode } from 'react';
import { listed } from '../components/listed';
import type { AudienceView } from '../core/session/audience-view';
import { Fact } from '../lesson-parts/fact';
import { For } from '../lesson-parts/for-nation';
import { unnamed } from '../lesson-parts/help-words';
import { InlineHelpline } from '../lesson-parts/inline-helpline';
import type { PartMap } from '../lesson-parts/lesson-module';
import { SlideBreak } from '../lesson-parts/slide-break';
import { StageContext, useStage } from '../lesson-parts/stage-context';
import type { PrintedLesson } from './print-job';

interface Holder {
  readonly children?: ReactNode;
}

/** What pupils read on one slide, as a line of the guide: for a room without a screen. Nothing where it has no words. */
export function SlideWords({ lesson, slide }: { readonly lesson: PrintedLesson; readonly slide: string }) {
  const { audience, nation, help } = lesson;
  const view: AudienceView = {
    lesson: { id: audience.id, version: audience.version },
    nation,
    help,
    look: { theme: 'light', reducedMotion: true, font: 'standard' },
    screen: { kind: 'slide', slide, from: 0, to: Infinity, activities: {} },
  };
  const activities = Object.values(audience.activities).map(({ kind }) => [kind, ActivityBelow] as const);
  return (
    <StageContext value={{ lesson: audience, view }}>
      <audience.Content components={{ ...paperParts, ...Object.fromEntries(activities) }} />
    </StageContext>
  );
}

/** Activities are printed with their answers, under the script. */
function ActivityBelow() {
  return null;
}

function Slide({ id, children }: Holder & { readonly id: string }) {
  const { view } = useStage();
  const blocks = Children.toArray(children)
    .filter((child) => isValidElement(child))
    .filter(({ type }) => type !== ActivityBelow && type !== SlideBreak);
  if (view.screen.kind !== 'slide' || view.screen.slide !== id || blocks.length === 0) return null;
  return (
    <div className="guide-note" data-kind="shown">
      <dt>{words.shown()}</dt>
      <dd>
        {blocks.map((block) => (
          <div key={block.key}>{block}</div>
        ))}
      </dd>
    </div>
  );
}

const Words = ({ children }: Holder) => children;

function Discuss({ minutes, children }: Holder & { readonly minutes?: string }) {
  return (
    <>
      <p>{words.talkFor({ minutes: Number(minutes) })}</p>
      {children}
    </>
  );
}

function HelpCard() {
  const { view } = useStage();
  const people = view.help.contacts.map(({ who }) => who);
  return <p>{words.helpCardInGuide({ people: people.length === 0 ? unnamed(view.help) : listed(people) })}</p>;
}

function Picture({ alt }: { readonly alt: string }) {
  return <p>{words.pictureOf({ alt })}</p>;
}

/** The lesson's parts as plain words, one under the other. */
const paperParts: PartMap = {
  Break: SlideBreak,
  Callout: Words,
  Closer: Words,
  Columns: Words,
  ContentNote: Words,
  Discuss,
  Fact,
  For,
  GroundRules: Words,
  HelpCard,
  Helpline: InlineHelpline,
  NotYourFault: Words,
  Picture,
  QuestionBox: Words,
  Slide,
  Welcome: Words,
};
