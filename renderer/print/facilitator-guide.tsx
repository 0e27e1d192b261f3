import type { LocalContact } from '../core/lesson/help';
import type { Outline } from '../core/lesson/outline';
import { effectiveSlides, minutesAhead, plannedMinutes } from '../core/lesson/plan';
import './facilitator-guide.css';
import { GuideSlide } from './guide-slide';
import type { PrintJob } from './print-job';

/** The whole lesson on paper: plan, script, questions with answers, and what to do when a pupil tells something. */
export function FacilitatorGuide({ job }: { readonly job: Extract<PrintJob, { kind: 'guide' }> }) {
  const { outline, dropped, methods, activities, contacts, yearGroup, disclosure } = job;
  const taught = effectiveSlides(outline, dropped);
  return (
    <article className="print-sheet guide">
      <header className="guide-head">
        <h2>{outline.title}</h2>
        <p>
          {[yearGroup, `ages ${outline.ages[0]} to ${outline.ages[1]}`, `${plannedMinutes(taught)} minutes`]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <p>
          {outline.reviewed === null
            ? 'Not yet reviewed by a safeguarding professional. Keep this guide away from pupils: it holds the answers.'
            : 'Keep this guide away from pupils: it holds the answers.'}
        </p>
      </header>
      <SafeguardingBox contacts={contacts} />
      <section>
        <h3>By the end</h3>
        <ul>
          {outline.outcomes.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
      </section>
      <PlanTable outline={outline} dropped={dropped} />
      {disclosure !== undefined && <section className="guide-disclosure">{disclosure}</section>}
      {taught.map((slide) => (
        <GuideSlide
          key={slide.id}
          number={outline.slides.indexOf(slide) + 1}
          slide={slide}
          methods={methods}
          activities={activities}
        />
      ))}
    </article>
  );
}

function SafeguardingBox({ contacts }: { readonly contacts: readonly LocalContact[] }) {
  const lines = contacts.length === 0 ? [{ role: 'Safeguarding lead', who: '' }] : contacts;
  return (
    <section className="guide-box">
      <h3>Who to tell today</h3>
      {lines.map(({ role, who }) => (
        <p key={`${role} ${who}`} className="guide-fill">
          {role}: {who === '' ? <span className="guide-blank" /> : <strong>{who}</strong>}
        </p>
      ))}
      <p className="guide-fill">
        Where I am for 15 minutes after the lesson: <span className="guide-blank" />
      </p>
    </section>
  );
}

function PlanTable({ outline, dropped }: { readonly outline: Outline; readonly dropped: readonly string[] }) {
  const taught = effectiveSlides(outline, dropped);
  const total = plannedMinutes(taught);
  const cuttable = taught.filter((slide) => !slide.keep);
  const gone = outline.slides.filter((slide) => !taught.includes(slide));
  return (
    <section>
      <h3>Plan</h3>
      <table className="guide-plan">
        <thead>
          <tr>
            <th scope="col">Slide</th>
            <th scope="col">Minutes</th>
            <th scope="col">Begins at</th>
            <th scope="col">If time is short</th>
          </tr>
        </thead>
        <tbody>
          {taught.map((slide) => (
            <tr key={slide.id}>
              <th scope="row">{`${outline.slides.indexOf(slide) + 1}. ${slide.title}`}</th>
              <td>{slide.minutes}</td>
              <td>{`${total - minutesAhead(outline, dropped, { slide: slide.id }) - slide.minutes} min`}</td>
              <td>{slide.keep ? 'Keep' : 'Can be dropped'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {cuttable.length === 0
          ? 'Nothing more can be dropped.'
          : `Running late, drop: ${cuttable.map(({ title, minutes }) => `${title} (${minutes} min)`).join(', ')}. Never the opening, help or closing.`}
      </p>
      {gone.length > 0 && <p>{`Dropped for this lesson: ${gone.map(({ title }) => title).join(', ')}.`}</p>}
    </section>
  );
}
