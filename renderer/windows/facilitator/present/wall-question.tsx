import { words } from 'virtual:words/present';
import type { ReactNode } from 'react';
import type { WallAnswer } from '../../../core/displays/answers';
import type { DisplaySet } from '../../../core/displays/display-set';
import { ProductMark } from '../../../lesson-parts/drawings/product-mark';
import type { AudiencePresence } from '../../../sync/facilitator-link';
import './wall-question.css';

export interface WallQuestionProps {
  readonly displays: DisplaySet;
  readonly presence: AudiencePresence;
  readonly canChooseDisplay: boolean;
  readonly onAnswer: (answer: WallAnswer) => void;
  readonly onOpenAudience: () => void;
  readonly onLeave: () => void;
  /** The Help button of this screen. */
  readonly help?: ReactNode;
}

/**
 * Asked before anything else is drawn: which screen does the room see? Neutral, because the room may be looking at it.
 * With one display, only the facilitator knows whether a projector shows it too; with several, large figures tell.
 */
export function WallQuestion(props: WallQuestionProps) {
  const { displays, presence, canChooseDisplay, onAnswer, onOpenAudience, onLeave, help } = props;
  const two = presence.kind === 'open' && displays.extended;
  return (
    <main className="wall-question">
      <ProductMark />
      {two ? (
        <>
          <p className="wall-number" aria-hidden="true">
            1
          </p>
          <h1>{words.whichNumber()}</h1>
          <div className="row">
            <button type="button" className="button primary" onClick={() => onAnswer('separate')}>
              {words.numberOtherScreen()}
            </button>
            <button type="button" className="button" onClick={() => onAnswer('swapped')}>
              {words.numberThisScreen()}
            </button>
            <button type="button" className="button" onClick={() => onAnswer('shared')}>
              {words.numbersBoth()}
            </button>
            <button type="button" className="button quiet" onClick={() => onAnswer('alone')}>
              {words.numbersNeither()}
            </button>
          </div>
          {!canChooseDisplay && <p className="muted">{words.dragAudienceWindow()}</p>}
        </>
      ) : (
        <>
          <h1>{words.canRoomSee()}</h1>
          <p>{words.samePictureCounts()}</p>
          <div className="row">
            <button type="button" className="button primary" onClick={() => onAnswer('alone')}>
              {words.onlyISee()}
            </button>
            <button type="button" className="button" onClick={() => onAnswer('shared')}>
              {words.roomSeesThis()}
            </button>
          </div>
          {displays.extended && (
            <div className="stack wall-second">
              <p>{words.secondDisplay()}</p>
              <button type="button" className="button" onClick={onOpenAudience}>
                {words.openAudienceDisplay()}
              </button>
            </div>
          )}
        </>
      )}
      <div className="row wall-leave">
        <button type="button" className="button quiet" onClick={onLeave}>
          {words.backToHome()}
        </button>
        {help}
      </div>
    </main>
  );
}
