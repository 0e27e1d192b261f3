import './reminders.css';

export interface RemindersProps {
  /** Leaves out the line about slips when nothing was answered on paper. */
  readonly hasSlips: boolean;
}

/** What the adults do now, before any figure: first thing in Wrap-up. */
export function Reminders({ hasSlips }: RemindersProps) {
  return (
    <section className="reminders stack tight" aria-labelledby="reminders-title">
      <h2 id="reminders-title">Before you go</h2>
      <ul className="stack tight">
        <li>Stay in or near the room for 15 minutes. Some pupils wait until the others have left.</li>
        <li>Write down any concern now, in the pupil’s own words, as your school or club asks.</li>
        <li>Talk to the safeguarding lead today, even about a small worry.</li>
        {hasSlips && (
          <li>
            <strong>Turn every slip over before you shred it.</strong> Writing on it may be a child asking for help:
            take it to the safeguarding lead.
          </li>
        )}
      </ul>
    </section>
  );
}
