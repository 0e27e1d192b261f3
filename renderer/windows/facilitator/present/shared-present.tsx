import { useCallback, useEffect, useRef, useState } from 'react';
import { letterOf } from '../../../activities/options/letters';
import type { AudienceLook } from '../../../core/session/audience-view';
import { counted } from '../../../core/session/responses';
import { SlideStage, type StageRatio } from '../../../lesson-parts/slide-stage';
import type { SessionRuntime } from '../session-runtime';
import { ActivityPanel } from './activity-panel';
import { Controls } from './controls';
import type { Present } from './use-present';
import { useStageViews } from './use-stage-views';
import { sayRefusal } from './words';
import './shared-present.css';

export interface SharedPresentProps {
  readonly runtime: SessionRuntime;
  readonly present: Present;
  readonly look: AudienceLook;
  /** Opens what the room must not see, behind the question whether the projector is covered. */
  readonly onNotes: () => void;
}

const barStaysMs = 4000;

/**
 * Present on the screen the room sees: only the slide is drawn. A bar without content comes with the pointer, a touch or
 * the Tab key. While hands are counted a strip shows the letter counted last and how many are counted, never a number
 * beside an option.
 */
export function SharedPresent({ runtime, present, look, onNotes }: SharedPresentProps) {
  const { state, dispatch, run, snapshot, goTo } = present;
  const { taught, audience } = runtime.lesson;
  const { now } = useStageViews(taught, state, look);
  const ratio = useRatio();
  const [barShown, showBar] = useBar();
  const { responses } = state;
  return (
    <div
      className="shared-present"
      data-ratio={ratio}
      onPointerMove={showBar}
      onPointerDown={showBar}
      onFocusCapture={showBar}
    >
      <main className="shared-stage">
        <h1 className="visually-hidden">What the room sees</h1>
        <SlideStage lesson={audience} view={now} ratio={ratio} />
      </main>
      {responses.kind === 'open' && (
        <section className="shared-strip" aria-label="Responses">
          <p className="figures" role="status">
            {lastLetter(responses.history)} · counted {counted(responses.counts)} of {state.n}
          </p>
          <button
            type="button"
            // Re-made when `O` asks, so that the focus moves here and a second key closes.
            key={present.confirming ? 'asked' : 'idle'}
            // biome-ignore lint/a11y/noAutofocus: the facilitator asked for it with a key and confirms with the next
            autoFocus={present.confirming}
            className="button primary"
            onClick={() => dispatch({ kind: 'close-responses' })}
          >
            Close responses
          </button>
          <button type="button" className="button" onClick={() => dispatch({ kind: 'undo-count' })}>
            Undo
          </button>
        </section>
      )}
      <footer className={barShown ? 'shared-bar' : 'shared-bar shared-bar-hidden'}>
        <div className="shared-says" aria-live="polite">
          {goTo.number !== null && <p>Go to {goTo.number}: press Enter</p>}
          {snapshot.refusal !== null && snapshot.refusal.kind !== 'n-needed' && <p>{sayRefusal(snapshot.refusal)}</p>}
        </div>
        {responses.kind === 'closed' && <ActivityPanel lesson={taught} state={state} safe onEvent={dispatch} />}
        <div className="row shared-controls">
          <Controls state={state} canCount={present.canCount} canReveal={present.canReveal} onCommand={run} />
          <button type="button" className="button quiet" onClick={onNotes}>
            Notes
          </button>
          <button type="button" className="button" onClick={() => dispatch({ kind: 'end-lesson' })}>
            End lesson
          </button>
        </div>
      </footer>
    </div>
  );
}

function lastLetter(history: readonly { readonly option: number }[]): string {
  const last = history.at(-1);
  return last === undefined ? 'Counting hands' : letterOf(last.option);
}

const windowRatio = (): StageRatio => (window.innerWidth / window.innerHeight >= 1.55 ? '16:9' : '4:3');

function useRatio(): StageRatio {
  const [ratio, setRatio] = useState<StageRatio>(windowRatio);
  useEffect(() => {
    const listener = () => setRatio(windowRatio());
    window.addEventListener('resize', listener);
    return () => window.removeEventListener('resize', listener);
  }, []);
  return ratio;
}

/** The bar shows for a few seconds after each movement, and stays while something in it has the focus. */
function useBar(): [boolean, () => void] {
  const [shown, setShown] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback(() => {
    setShown(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!document.activeElement?.closest('.shared-bar')) setShown(false);
    }, barStaysMs);
  }, []);
  useEffect(() => {
    show();
    return () => clearTimeout(timer.current);
  }, [show]);
  return [shown, show];
}
