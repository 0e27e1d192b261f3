import { words } from 'virtual:words/print';
import { Fragment } from 'react';
import type { HelpContent } from '../core/lesson/help';
import type { OutlineActivity, OutlineSlide } from '../core/lesson/outline';
import { plannedMinutes } from '../core/lesson/plan';
import { SafeguardingBox, ScriptHead } from './facilitator-guide';
import { NoteLines, phaseNames, SlideHead } from './guide-slide';
import { HelpLine, helpSections } from './help-lines';
import { optionName } from './option-name';
import type { PrintedLesson, PrintJob } from './print-job';
import { printedItem } from './printed-item';
import './tutor-script.css';

/** The disclosure card in a few lines. */
const tellingSteps = [words.thankAndReassure(), words.noSecretNoPicture(), words.tellLeadNow(), words.inDangerStay()];

/** The module after an assembly on two pages at most, for every tutor: words to say, times, questions, and where help is. */
export function TutorScript({ job }: { readonly job: Extract<PrintJob, { kind: 'tutor-script' }> }) {
  const { outline, activities, help } = job.lesson;
  return (
    <article className="print-sheet guide tutor-script">
      <ScriptHead
        outline={outline}
        facts={[
          words.forTutors(),
          words.ages({ youngest: outline.ages[0], oldest: outline.ages[1] }),
          words.minutesLong({ minutes: plannedMinutes(outline.slides) }),
        ]}
      />
      <SafeguardingBox contacts={help.contacts} />
      {outline.slides.map((slide, index) => (
        <ShortSlide key={slide.id} number={index + 1} slide={slide} activities={activities} />
      ))}
      <HelpInBrief help={help} />
      <section className="guide-box">
        <h3>{words.whenPupilTells({ who: outline.audience })}</h3>
        <ul>
          {tellingSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}

interface ShortSlideProps {
  readonly number: number;
  readonly slide: OutlineSlide;
  readonly activities: PrintedLesson['activities'];
}

function ShortSlide({ number, slide, activities }: ShortSlideProps) {
  return (
    <section className="guide-slide">
      <SlideHead number={number} slide={slide} />
      <dl className="guide-notes">
        <NoteLines notes={slide.notes} />
      </dl>
      {slide.activities.map((activity) => (
        <ShortQuestion key={activity.key} activity={activity} item={activities[activity.key]?.item} />
      ))}
    </section>
  );
}

/** A question with its answers and, where it is not asked again later, which is right and why. */
function ShortQuestion({ activity, item }: { readonly activity: OutlineActivity; readonly item: unknown }) {
  const { phase, label, options, target = [] } = activity;
  const isScale = activity.kind === 'Scale';
  const answered = phase !== 'baseline' && !isScale;
  const told = (kinds: readonly string[]) => printedItem(item).details.filter(({ kind }) => kinds.includes(kind));
  const because = answered ? told(['why', 'keepWords']) : [];
  return (
    <div className="tutor-question">
      <p>
        <strong>{label}</strong>
        {phase !== undefined && ` (${phaseNames[phase]})`}
        {told(['scene']).map(({ text }) => ` ${text}`)}
        {isScale &&
          ` ${words.scaleEnds({ low: options[0] ?? '', points: options.length, high: options.at(-1) ?? '' })}`}
      </p>
      {!isScale && options.length > 0 && (
        <ul className="tutor-options">
          {options.map((option, index) => (
            <li key={option}>
              <strong>{optionName(activity, index)}</strong> {option}
              {answered && target.includes(index) && ` [${words.safeAnswer()}]`}
            </li>
          ))}
        </ul>
      )}
      {because.length > 0 && (
        <p>
          {because.map(({ kind, label, text }) => (
            <Fragment key={kind}>
              <strong>{`${label}:`}</strong> {text}{' '}
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}

/** Where help is, a line for each thing it is for. */
function HelpInBrief({ help }: { readonly help: HelpContent }) {
  return (
    <section>
      <h3>{words.helpToReadOut()}</h3>
      {helpSections(help).map(({ title, lines }) => (
        <p key={title}>
          <strong>{`${title}:`}</strong>{' '}
          {lines.map(({ need, line }) => (
            <Fragment key={line.id}>
              <HelpLine line={line} words={need === 'remove'} />{' '}
            </Fragment>
          ))}
        </p>
      ))}
    </section>
  );
}
