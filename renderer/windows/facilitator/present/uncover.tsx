import { useEffect, useRef } from 'react';
import { HoldingScreen } from '../../../lesson-parts/screens/holding-screen';
import './uncover.css';

export interface UncoverProps {
  /** Words of the way back. */
  readonly back?: string;
  readonly onCovered: () => void;
  readonly onBack: () => void;
}

/** Stands before everything the room must not see, when the room can see this screen. */
export function Uncover({ back = 'Back to the slide', onCovered, onBack }: UncoverProps) {
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="uncover">
      <div className="stage" data-ratio="16:9" aria-hidden="true">
        <HoldingScreen />
      </div>
      <main className="uncover-question panel stack">
        <h1 ref={question} tabIndex={-1}>
          The room can see this screen. Projector covered?
        </h1>
        <p>Cover or switch off the projector first. Then this screen is yours.</p>
        <div className="row">
          <button type="button" className="button primary" onClick={onBack}>
            {back}
          </button>
          <button type="button" className="button" onClick={onCovered}>
            It is covered: show it
          </button>
        </div>
      </main>
    </div>
  );
}
