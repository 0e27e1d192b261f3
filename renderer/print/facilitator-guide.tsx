import { words } from 'virtual:words/print';
import type { HelpContent, LocalContact } from '../core/lesson/help';
import type { Outline, OutlineSlide } from '../core/lesson/outline';
import { effectiveSlides, minutesAhead, plannedMinutes } from '../core/lesson/plan';
import './facilitator-guide.css';
import { GuideSlide } from './guide-slide';
import { HelpLine, helpSections } from './help-lines';
import type { PrintJob } from './print-job';

/** The whole lesson on paper: plan, script, questions with answers, and what to do when a pupil tells something. */
export function FacilitatorGuide({ job }: { readonly job: Extract<PrintJob, { kind: 'guide' }> }) {
  const { lesson, dropped, methods, yearGroup, disclosure } = job;
  const { outline, help } = lesson;
  const taught = effectiveSlides(outline, dropped);
  return (
    <article className="print-sheet guide">
      <ScriptHead
        outline={outline}
        facts={[
          yearGroup,
          outline.audience === 'staff' ? null : words.ages({ youngest: outline.ages[0], oldest: outline.ages[1] }),
          words.minutesLong({ minutes: plannedMinutes(taught) }),
        ]}
      />
      <SafeguardingBox contacts={help.contacts} />
      <PlanTable outline={outline} dropped={dropped} />
      <section>
        <h3>{words.byTheEnd()}</h3>
        <ul>
          {outline.outcomes.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
      </section>
      <HelpNamed help={help} />
      {disclosure !== undefined && (
        <section className="guide-disclosure">
          <h3>{words.whenPupilTells({ who: outline.audience })}</h3>
          {disclosure}
        </section>
      )}
      {taught.map((slide) => (
        <GuideSlide
          key={slide.id}
          number={outline.slides.indexOf(slide) + 1}
          slide={slide}
          methods={methods}
          lesson={lesson}
        />
      ))}
    </article>
  );
}

/** What it is a script of, and that it is not for pupils. */
export function ScriptHead({
  outline,
  facts,
}: {
  readonly outline: Outline;
  readonly facts: readonly (string | null)[];
}) {
  return (
    <header className="guide-head">
      <h2>{outline.title}</h2>
      <p>{facts.filter((part) => part !== null).join(' · ')}</p>
      <p>
        {[outline.reviewed === null && words.notReviewed(), words.keepAway({ who: outline.audience })]
          .filter(Boolean)
          .join(' ')}
      </p>
    </header>
  );
}

/** Where help is, to be read out at the start and at the end where there is no screen. */
function HelpNamed({ help }: { readonly help: HelpContent }) {
  return (
    <section className="guide-help">
      <h3>{words.helpToReadOut()}</h3>
      <div className="guide-help-groups">
        {helpSections(help).map(({ title, lines }) => (
          <section key={title}>
            <h4>{title}</h4>
            {lines.map(({ need, line }) => (
              <p key={line.id}>
                <HelpLine line={line} words={need !== 'danger'} />
              </p>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}

export function SafeguardingBox({ contacts }: { readonly contacts: readonly LocalContact[] }) {
  const lines = contacts.length === 0 ? [{ role: words.safeguardingLead(), who: '' }] : contacts;
  return (
    <section className="guide-box">
      <h3>{words.whoToTell()}</h3>
      {lines.map(({ role, who }) => (
        <p key={`${role} ${who}`} className="guide-fill">
          {role}: {who === '' ? <span className="print-blank" /> : <strong>{who}</strong>}
        </p>
      ))}
      <p className="guide-fill">
        {words.whereIAm()} <span className="print-blank" />
      </p>
    </section>
  );
}

function whenShort({ keep, leastMinutes }: OutlineSlide): string {
  if (!keep) return words.canBeDropped();
  return leastMinutes === undefined ? words.keep() : words.keepShorter({ minutes: leastMinutes });
}

function PlanTable({ outline, dropped }: { readonly outline: Outline; readonly dropped: readonly string[] }) {
  const taught = effectiveSlides(outline, dropped);
  const total = plannedMinutes(taught);
  const cuttable = taught.filter((slide) => !slide.keep);
  const gone = outline.slides.filter((slide) => !taught.includes(slide));
  return (
    <section className="guide-plan-section">
      <h3>{words.plan()}</h3>
      <table className="guide-plan">
        <thead>
          <tr>
            <th scope="col">{words.slide()}</th>
            <th scope="col">{words.minutes()}</th>
            <th scope="col">{words.beginsAt()}</th>
            <th scope="col">{words.ifTimeIsShort()}</th>
          </tr>
        </thead>
        <tbody>
          {taught.map((slide) => (
            <tr key={slide.id}>
              <th scope="row">{`${outline.slides.indexOf(slide) + 1}. ${slide.title}`}</th>
              <td>{slide.minutes}</td>
              <td>
                {words.minutesShort({
                  minutes: total - minutesAhead(outline, dropped, { slide: slide.id }) - slide.minutes,
                })}
              </td>
              <td>{whenShort(slide)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {cuttable.length === 0
          ? words.nothingToDrop()
          : words.dropWhenLate({
              slides: cuttable.map(({ title, minutes }) => words.slideMinutes({ title, minutes })).join(', '),
            })}
      </p>
      {gone.length > 0 && <p>{words.dropped({ slides: gone.map(({ title }) => title).join(', ') })}</p>}
    </section>
  );
}
