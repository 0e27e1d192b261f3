import { useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';

/** An interrupted lesson, as Home speaks of it. */
export interface UnfinishedSession {
  readonly lessonTitle: string;
  /** From 1. */
  readonly slideNumber: number;
  readonly slideTitle: string;
  /** Whole minutes taught so far. */
  readonly minutesIn: number;
  /** How many questions have a closed count. */
  readonly counted: number;
}

export interface ContinuePanelProps {
  readonly session: UnfinishedSession;
  readonly onContinue: () => void;
  readonly onPutAway: () => void;
}

/** At the top of Home after a bell, a crash or a power cut. */
export function ContinuePanel({ session, onContinue, onPutAway }: ContinuePanelProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section className="panel home-continue" aria-labelledby="home-continue">
      <div className="stack tight">
        <h2 id="home-continue">A lesson is still open: {session.lessonTitle}</h2>
        <p className="figures">{whereItStands(session)}</p>
      </div>
      <div className="row">
        <button type="button" className="button primary" onClick={onContinue}>
          Continue lesson
        </button>
        <button type="button" className="button" onClick={() => setAsking(true)}>
          Finish it without teaching on
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          title="Finish without teaching on?"
          confirmLabel="Finish it"
          onConfirm={() => {
            setAsking(false);
            onPutAway();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>
            Questions counted so far are protected and kept in Results; the counts themselves are erased. Afterwards the
            lesson cannot be continued.
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}

/** "Slide 7, Jay's choices · 23 minutes in · 2 questions counted". */
function whereItStands({ slideNumber, slideTitle, minutesIn, counted }: UnfinishedSession): string {
  return [
    `Slide ${slideNumber}, ${slideTitle}`,
    `${minutesIn} ${minutesIn === 1 ? 'minute' : 'minutes'} in`,
    `${counted} ${counted === 1 ? 'question' : 'questions'} counted`,
  ].join(' · ');
}
