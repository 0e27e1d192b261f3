import { words } from 'virtual:words/present';
import { useEffect, useRef } from 'react';
import { TouchControls, useTouched } from '../../../components/touch-controls';
import type { AudienceLook } from '../../../core/session/audience-view';
import { SlideStage } from '../../../lesson-parts/slide-stage';
import { useStageNews } from '../../../lesson-parts/use-stage-news';
import type { SessionRuntime } from '../session-runtime';
import { useWindowRatio } from '../use-window-ratio';
import { ActivityPanel } from './activity-panel';
import { Controls } from './controls';
import { CountingStrip } from './counting-strip';
import { EstimateStrip } from './estimate-strip';
import { Says } from './says';
import { SlideTools } from './slide-tools';
import { useBar } from './use-bar';
import type { Present } from './use-present';
import { useReadAloud, type Voice } from './use-read-aloud';
import { useStageViews } from './use-stage-views';
import './shared-present.css';

export interface SharedPresentProps extends Voice {
  readonly runtime: SessionRuntime;
  readonly present: Present;
  readonly look: AudienceLook;
  /** Back from the question that `Notes` asked: the focus returns there. */
  readonly fromNotes: boolean;
  /** Opens what the room must not see, behind the question whether the projector is covered. */
  readonly onNotes: () => void;
}

/**
 * Present on the screen the room sees: only the slide is drawn. A bar without content comes with the pointer, a touch or
 * the Tab key, and while the slide is covered; while hands are counted there is a strip. Both stand under the slide, which
 * makes room for them, and so does the line that says why a key did nothing.
 */
export function SharedPresent(props: SharedPresentProps) {
  const { runtime, present, look, fromNotes, onNotes } = props;
  const { state, dispatch, run } = present;
  const { taught, audience } = runtime.lesson;
  const { now } = useStageViews(taught, state, look);
  const ratio = useWindowRatio();
  const bar = useRef<HTMLDivElement>(null);
  const { isShown, show, handleMove } = useBar(bar);
  const { touched, handleDown } = useTouched();
  const { responses, overlay } = state;
  const open = responses.kind !== 'closed';
  const notes = useRef<HTMLButtonElement>(null);
  const readAloud = useReadAloud(props, audience.language, now.screen);
  const { stage } = readAloud;
  // How a covered slide comes back is said by the line under it.
  useStageNews(
    stage,
    now.screen,
    now.screen.kind === 'slide' ? (audience.slides[now.screen.slide]?.title ?? null) : null,
  );
  // What stood here before took the focus with it; so does the strip when the count is over.
  useEffect(() => {
    if (fromNotes) notes.current?.focus();
  }, [fromNotes]);
  useEffect(() => {
    if (!open && document.activeElement === document.body) stage.current?.focus();
  }, [open, stage]);
  return (
    <div
      className="shared-present"
      data-ratio={ratio}
      data-screen={now.screen.kind === 'cover' ? now.screen.cover : undefined}
      onPointerMove={handleMove}
      onPointerDown={(event) => {
        handleDown(event);
        show();
      }}
      onFocusCapture={show}
    >
      <main ref={stage} className="shared-main" tabIndex={-1}>
        <h1 className="visually-hidden">{words.roomSeesHeading()}</h1>
        <div className="shared-stage">
          <SlideStage lesson={audience} view={now} ratio={ratio} onRefusedFact={present.handleRefusedFact} />
        </div>
        <Says present={present} className="shared-says" shared />
      </main>
      {responses.kind === 'open' && state.n !== null && (
        <CountingStrip
          options={present.choices}
          marks={present.marks}
          responses={responses}
          n={state.n}
          confirming={present.confirming}
          singleKeys={present.singleKeys}
          onEvent={dispatch}
          onChangeSize={() => present.setDialog('change-size')}
        />
      )}
      {responses.kind === 'estimating' && (
        <EstimateStrip marks={present.marks} responses={responses} confirming={present.confirming} onEvent={dispatch} />
      )}
      <footer ref={bar} className={isShown || overlay !== null ? 'shared-bar' : 'shared-bar shared-bar-hidden'}>
        {/* Its words belong to the slide: what covers that covers them. */}
        {!open && overlay === null && <ActivityPanel lesson={taught} state={state} safe onEvent={dispatch} />}
        <div className="row shared-controls">
          <Controls state={state} canCount={present.canCount} canReveal={present.canReveal} onCommand={run} />
          <SlideTools present={present} readAloud={readAloud} />
          <button ref={notes} type="button" className="button quiet" onClick={onNotes}>
            {words.notes()}
          </button>
          <button type="button" className="button quiet" onClick={() => run({ kind: 'keys-help' })}>
            {words.help()}
          </button>
          <button type="button" className="button" onClick={() => dispatch({ kind: 'end-lesson' })}>
            {words.endLesson()}
          </button>
        </div>
        {touched && (
          <TouchControls
            keyWords={present.keyWords}
            keyWordsShown={overlay === 'words'}
            onCommand={(kind) => dispatch(kind === 'words' ? { kind: 'overlay', overlay: 'words' } : { kind })}
          />
        )}
      </footer>
    </div>
  );
}
