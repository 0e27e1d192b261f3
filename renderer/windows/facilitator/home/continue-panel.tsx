import { words } from 'virtual:words/home';
import { words as fileWords } from 'virtual:words/working-file';
import { useId, useState } from 'react';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { longDay } from '../../../components/dates';
import type { SaveOutcome } from '../../../core/contract/ipc';
import { CarryOver } from './carry-over';

/** An interrupted lesson, as Home speaks of it. */
export interface UnfinishedSession {
  readonly sessionId: string;
  readonly lessonTitle: string;
  /** From 1. */
  readonly slideNumber: number;
  readonly slideTitle: string;
  /** Whole minutes taught so far. */
  readonly minutesIn: number;
  /** How many questions have a closed count. */
  readonly counted: number;
  /** The lesson itself has ended: what is left is Wrap-up. */
  readonly hasEnded: boolean;
  /** ISO day on which it began; `null` for today. */
  readonly begun: string | null;
}

export interface ContinuePanelProps {
  readonly session: UnfinishedSession;
  /** One primary action on the screen: the newest lesson that is open. */
  readonly primary: boolean;
  readonly onContinue: () => void;
  readonly onPutAway: () => void;
  readonly onCarryOver: () => Promise<SaveOutcome>;
}

/** At the top of Home after a bell, a crash or a power cut. */
export function ContinuePanel({ session, primary, onContinue, onPutAway, onCarryOver }: ContinuePanelProps) {
  const titleId = useId();
  const [asking, setAsking] = useState(false);
  const [carrying, setCarrying] = useState(false);
  const { counted, hasEnded, begun } = session;
  return (
    <section className="panel home-continue" aria-labelledby={titleId}>
      <div className="stack tight">
        <h2 id={titleId}>{words.stillOpen({ lesson: session.lessonTitle })}</h2>
        <p className="figures">{whereItStands(session)}</p>
        {!hasEnded && begun !== null && <p className="muted">{fileWords.leftFromBefore()}</p>}
        {!hasEnded && begun === null && counted > 0 && <p className="muted">{fileWords.untilMidnight()}</p>}
      </div>
      <div className="row">
        <button
          type="button"
          className={primary ? 'button primary' : 'button'}
          aria-describedby={titleId}
          onClick={onContinue}
        >
          {words.continueLesson()}
        </button>
        <button type="button" className="button" aria-describedby={titleId} onClick={() => setAsking(true)}>
          {words.finishWithout()}
        </button>
        {!hasEnded && (
          <button type="button" className="button quiet" aria-describedby={titleId} onClick={() => setCarrying(true)}>
            {fileWords.carryOver()}
          </button>
        )}
      </div>
      {carrying && <CarryOver counted={counted} onSave={onCarryOver} onClose={() => setCarrying(false)} />}
      {asking && (
        <ConfirmDialog
          title={words.askFinishWithout()}
          confirmLabel={words.finishIt()}
          onConfirm={() => {
            setAsking(false);
            onPutAway();
          }}
          onCancel={() => setAsking(false)}
        >
          <p>{words.finishWithoutExplained()}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

/** "Slide 7, Jay's choices · 23 minutes in · 2 questions counted". */
export function whereItStands(session: UnfinishedSession): string {
  const { slideNumber, slideTitle, minutesIn, counted, hasEnded, begun } = session;
  return [
    ...(hasEnded
      ? [words.lessonHasEnded(), words.wrapUpToDo()]
      : [words.slide({ number: slideNumber, title: slideTitle }), words.minutesIn({ minutes: minutesIn })]),
    words.questionsCounted({ count: counted }),
    ...(begun === null ? [] : [words.begun({ day: longDay(begun) })]),
  ].join(' · ');
}
