import { words } from 'virtual:words/present';
import { useEffect, useState } from 'react';
import { Said } from '../../../components/live-region';
import type { AudienceScreen } from '../../../core/session/audience-view';
import type { AudiencePresence } from '../../../sync/facilitator-link';
import { rich } from '../../../words/rich';
import { sayScreen } from './words';

export interface StatusLineProps {
  /** What the audience window has painted last; before it has painted anything, what it will. */
  readonly screen: AudienceScreen;
  /** It has painted something. */
  readonly painted: boolean;
  /** Slide in words: "slide 7, Jay's choices". */
  readonly slide: string;
  readonly counting: boolean;
  readonly presence: AudiencePresence;
  /** The audience window has not painted the last change for too long. */
  readonly late: boolean;
  /** How often something else has written to the audience display. */
  readonly disturbed: number;
  readonly onOpenAudience: () => void;
}

/** What the room sees, in words, by what the audience window says it has painted; and whether that is there, and keeps up. */
export function StatusLine(props: StatusLineProps) {
  const { screen, painted, slide, counting, presence, late, disturbed, onOpenAudience } = props;
  const justDisturbed = useJustDisturbed(disturbed);
  const covered = screen.kind !== 'slide';
  return (
    <div className="status">
      <div className="status-words">
        <Said className={covered ? 'status-screen status-covered' : 'status-screen'}>
          {rich(sayStatus(presence.kind === 'open' && painted, counting, sayScreen(screen, slide)), {
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
      {(presence.kind !== 'open' || late) && (
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
