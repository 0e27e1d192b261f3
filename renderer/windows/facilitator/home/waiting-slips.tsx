import { words } from 'virtual:words/home';
import { longDay } from '../../../components/dates';

/** A lesson that is over but whose slips are still in a pile. */
export interface WaitingSession {
  readonly sessionId: string;
  readonly lessonTitle: string;
  /** ISO day after which it is finished without its slips. */
  readonly until: string;
}

export interface WaitingSlipsProps {
  readonly sessions: readonly WaitingSession[];
  readonly onTypeSlips: (sessionId: string) => void;
}

/** Lessons waiting for their slips. */
export function WaitingSlips({ sessions, onTypeSlips }: WaitingSlipsProps) {
  return (
    <section className="stack tight" aria-labelledby="home-waiting">
      <h2 id="home-waiting">{words.waitingForSlips()}</h2>
      <ul className="home-waiting">
        {sessions.map(({ sessionId, lessonTitle, until }) => (
          <li key={sessionId} className="row between home-waiting-one">
            <p id={`home-waiting-${sessionId}`}>
              <strong>{lessonTitle}</strong>
              <br />
              <span className="muted">{words.waitsUntil({ day: longDay(until) })}</span>
            </p>
            <button
              type="button"
              className="button"
              aria-describedby={`home-waiting-${sessionId}`}
              onClick={() => onTypeSlips(sessionId)}
            >
              {words.typeSlips()}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
