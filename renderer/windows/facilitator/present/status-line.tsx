import { words } from 'virtual:words/present';
import { useEffect, useState } from 'react';
import { Said } from '../../../components/live-region';
import type { AudienceScreen } from '../../../core/session/audience-view';
import type { AudiencePresence } from '../../../sync/facilitator-link';
import { rich } from '../../../words/rich';
import { sayScreen } from './words';

export interface StatusLineProps {
  readonly screen: AudienceScreen;
  /** Slide in words: "slide 7, Jay's choices". */
  readonly slide: string;
  readonly counting: boolean;
  readonly presence: AudiencePresence;
  /** Revision of the last view sent. */
  readonly sent: number;
  /** How often something else has written to the audience display. */
  readonly disturbed: number;
  readonly onOpenAudience: () => void;
}

/** What the room sees, in words, and whether the audience window is there. */
export function StatusLine({ screen, slide, counting, presence, sent, disturbed, onOpenAudience }: StatusLineProps) {
  const late = useLate(presence, sent);
  const justDisturbed = useJustDisturbed(disturbed);
  const covered = screen.kind !== 'slide';
  return (
    <div className="status">
      <div className="status-words">
        <Said className={covered ? 'status-screen status-covered' : 'status-screen'}>
          {rich(sayStatus(presence.kind === 'open', counting, sayScreen(screen, slide)), {
            strong: (text) => <strong>{text}</strong>,
          })}
        </Said>
        {presence.kind === 'gone' && (
          <p className="status-alert" role="alert">
            {words.displayClosed()}
          </p>
        )}
        {late && (
          <p className="status-alert" role="alert">
            {words.displayLate()}
          </p>
        )}
        {justDisturbed && (
          <p className="status-alert" role="alert">
            {words.displayDisturbed()}
          </p>
        )}
      </div>
      {presence.kind !== 'open' && (
        <button type="button" className="button primary status-open" onClick={onOpenAudience}>
          {words.openAudienceDisplay()}
        </button>
      )}
    </div>
  );
}

function sayStatus(seen: boolean, counting: boolean, screen: string): string {
  if (seen) return counting ? words.roomSeesCounting({ screen }) : words.roomSees({ screen });
  return counting ? words.readyToShowCounting({ screen }) : words.readyToShow({ screen });
}

/** True while the audience window has not painted the last view for a second. */
function useLate(presence: AudiencePresence, sent: number): boolean {
  const behind = presence.kind === 'open' && presence.shown < sent;
  const [lateFor, setLateFor] = useState<number | null>(null);
  useEffect(() => {
    if (!behind) return;
    const timer = setTimeout(() => setLateFor(sent), 1000);
    return () => clearTimeout(timer);
  }, [behind, sent]);
  return behind && lateFor === sent;
}

const disturbedForMs = 30_000;

/** True for long enough to be read after something else has written to the audience display. */
function useJustDisturbed(disturbed: number): boolean {
  const [read, setRead] = useState(disturbed);
  useEffect(() => {
    if (disturbed === read) return;
    const timer = setTimeout(() => setRead(disturbed), disturbedForMs);
    return () => clearTimeout(timer);
  }, [disturbed, read]);
  return disturbed !== read;
}
