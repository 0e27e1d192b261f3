import { words } from 'virtual:words/present';
import { type ReactNode, useEffect, useRef } from 'react';
import { HoldingScreen } from '../../../lesson-parts/screens/holding-screen';
import './uncover.css';

export interface UncoverProps {
  /** Words of the way back. */
  readonly back?: string;
  readonly onCovered: () => void;
  readonly onBack: () => void;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
}

/** Stands before everything the room must not see, when the room can see this screen. */
export function Uncover({ back = words.backToSlide(), onCovered, onBack, help }: UncoverProps) {
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="uncover">
      <div className="stage" data-ratio="16:9" aria-hidden="true">
        <HoldingScreen />
      </div>
      <main className="uncover-question panel stack">
        <h1 ref={question} tabIndex={-1}>
          {words.projectorCovered()}
        </h1>
        <p>{words.coverProjectorFirst()}</p>
        <div className="row">
          <button type="button" className="button primary" onClick={onBack}>
            {back}
          </button>
          <button type="button" className="button" onClick={onCovered}>
            {words.projectorIsCovered()}
          </button>
          {help}
        </div>
      </main>
    </div>
  );
}
