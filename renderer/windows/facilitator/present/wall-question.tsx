import type { Wall } from '../../../core/session/state';
import { ProductMark } from '../../../lesson-parts/drawings/product-mark';
import type { DisplaySet } from '../../../platform/platform';
import type { AudiencePresence } from '../../../sync/facilitator-link';
import './wall-question.css';

/** What the facilitator answered, beyond which screen it is: `swapped` asks the app to change the two windows over. */
export type WallAnswer = Wall['kind'] | 'swapped';

export interface WallQuestionProps {
  readonly displays: DisplaySet;
  readonly presence: AudiencePresence;
  readonly canChooseDisplay: boolean;
  readonly onAnswer: (answer: Exclude<WallAnswer, 'unknown'>) => void;
  readonly onOpenAudience: () => void;
  readonly onLeave: () => void;
}

/**
 * Asked before anything else is drawn: which screen does the room see? Neutral, because the room may be looking at it.
 * With one display, only the facilitator knows whether a projector shows it too; with several, large figures tell.
 */
export function WallQuestion(props: WallQuestionProps) {
  const { displays, presence, canChooseDisplay, onAnswer, onOpenAudience, onLeave } = props;
  const two = presence.kind === 'open' && displays.extended;
  return (
    <main className="wall-question">
      <ProductMark />
      {two ? (
        <>
          <p className="wall-number" aria-hidden="true">
            1
          </p>
          <h1>Which number does the room see?</h1>
          <div className="row">
            <button type="button" className="button primary" onClick={() => onAnswer('separate')}>
              2, on the other screen
            </button>
            <button type="button" className="button" onClick={() => onAnswer('swapped')}>
              1, on this screen
            </button>
            <button type="button" className="button" onClick={() => onAnswer('shared')}>
              Both
            </button>
            <button type="button" className="button quiet" onClick={() => onAnswer('alone')}>
              Neither
            </button>
          </div>
          {!canChooseDisplay && (
            <p className="muted">
              A browser may not move windows. Drag the window with the 2 to the screen the room sees, click in it, and
              press F for full screen.
            </p>
          )}
        </>
      ) : (
        <>
          <h1>Can the room see this screen?</h1>
          <p>A projector or TV that shows the same picture counts.</p>
          <div className="row">
            <button type="button" className="button primary" onClick={() => onAnswer('alone')}>
              No, only I can see it
            </button>
            <button type="button" className="button" onClick={() => onAnswer('shared')}>
              Yes, the room sees it
            </button>
          </div>
          {displays.extended && (
            <div className="stack wall-second">
              <p>There is a second display. Open the audience display, and each screen shows a number to choose by.</p>
              <button type="button" className="button" onClick={onOpenAudience}>
                Open audience display
              </button>
            </div>
          )}
        </>
      )}
      <button type="button" className="button quiet wall-leave" onClick={onLeave}>
        Back to Home
      </button>
    </main>
  );
}
