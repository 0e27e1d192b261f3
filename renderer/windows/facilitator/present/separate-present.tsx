import type { ReactNode } from 'react';
import type { AudienceLook } from '../../../core/session/audience-view';
import { SlideStage } from '../../../lesson-parts/slide-stage';
import type { SessionRuntime } from '../session-runtime';
import { ActivityPanel } from './activity-panel';
import { Clock } from './clock';
import { Controls } from './controls';
import { NotesPane } from './notes-pane';
import { ResponsesPanel } from './responses-panel';
import { StatusLine } from './status-line';
import type { Present } from './use-present';
import { useStageViews } from './use-stage-views';
import { sayRefusal } from './words';
import './separate-present.css';

export interface SeparatePresentProps {
  readonly runtime: SessionRuntime;
  readonly present: Present;
  readonly look: AudienceLook;
  readonly notesSize: number;
  readonly onNotesSize: (by: 1 | -1) => void;
  readonly onOpenAudience: () => void;
  /** Above everything: that changes cannot be saved, or that the projector must stay covered. */
  readonly banner?: ReactNode;
}

/** Present for a screen the room cannot see: now and next, notes or responses, one row of controls, time and pace. */
export function SeparatePresent(props: SeparatePresentProps) {
  const { runtime, present, look, notesSize, onNotesSize, onOpenAudience, banner } = props;
  const { snapshot, state, dispatch, run, goTo } = present;
  const { taught, audience } = runtime.lesson;
  const { now, next } = useStageViews(taught, state, look);
  const index = taught.outline.slides.findIndex(({ id }) => id === state.position.slide);
  const slide = taught.outline.slides[index];
  const words = `slide ${index + 1}, ${slide?.title ?? ''}`;
  return (
    <div className="present">
      {banner !== undefined && banner !== false && (
        <aside className="present-banner" aria-label="Before you go on">
          {banner}
        </aside>
      )}
      <header className="present-head">
        <h1>
          <span className="figures">
            {index + 1} of {taught.outline.slides.length}
          </span>{' '}
          {slide?.title}
        </h1>
        <StatusLine
          screen={now.screen}
          slide={words}
          counting={present.counting}
          presence={snapshot.presence}
          sent={snapshot.sent}
          onOpenAudience={onOpenAudience}
        />
        <button type="button" className="button present-end" onClick={() => dispatch({ kind: 'end-lesson' })}>
          End lesson
        </button>
      </header>
      <main className="present-body">
        <div className="present-stages">
          <section className="present-now" aria-label="What the room sees now">
            <SlideStage lesson={audience} view={now} ratio="16:9" />
          </section>
          <section className="present-next" aria-label="What comes next">
            {next === null ? (
              <p className="muted">End of the lesson</p>
            ) : (
              <SlideStage lesson={audience} view={next} ratio="16:9" />
            )}
          </section>
        </div>
        <div className="present-side">
          {state.responses.kind === 'open' && state.n !== null ? (
            <ResponsesPanel
              question={present.question}
              options={present.choices}
              responses={state.responses}
              n={state.n}
              kept={!present.steers}
              confirming={present.confirming}
              onEvent={dispatch}
            />
          ) : (
            <>
              <ActivityPanel lesson={taught} state={state} safe={false} onEvent={dispatch} />
              <NotesPane
                lesson={runtime.lesson}
                slide={state.position.slide}
                nation={state.nation}
                size={notesSize}
                onSize={onNotesSize}
              />
            </>
          )}
        </div>
      </main>
      <footer className="present-foot">
        <div className="present-says" aria-live="polite">
          {goTo.number !== null && <p>Go to {goTo.number}: press Enter</p>}
          {snapshot.refusal !== null && snapshot.refusal.kind !== 'n-needed' && <p>{sayRefusal(snapshot.refusal)}</p>}
          {snapshot.unsaved && <p>The last change could not be saved on this computer. The lesson goes on.</p>}
        </div>
        <div className="present-bar">
          <Controls state={state} canCount={present.canCount} canReveal={present.canReveal} onCommand={run} />
          <button type="button" className="button quiet present-disclosure" onClick={() => run({ kind: 'disclosure' })}>
            If a pupil tells you
          </button>
          <Clock lesson={taught} state={state} onEvent={dispatch} />
        </div>
      </footer>
    </div>
  );
}
