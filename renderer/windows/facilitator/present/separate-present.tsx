import { words } from 'virtual:words/present';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Outline } from '../../../core/lesson/outline';
import type { AudienceLook } from '../../../core/session/audience-view';
import { SlideStage, type StageRatio } from '../../../lesson-parts/slide-stage';
import { useStageNews } from '../../../lesson-parts/use-stage-news';
import type { SessionRuntime } from '../session-runtime';
import { ActivityPanel } from './activity-panel';
import { Clock } from './clock';
import { Controls } from './controls';
import { EstimateNote } from './estimate-note';
import { EstimatePanel } from './estimate-panel';
import { NotesPane } from './notes-pane';
import { ResponsesPanel } from './responses-panel';
import { Says } from './says';
import { SlideTools } from './slide-tools';
import { StatusLine } from './status-line';
import { useFocusAfterCount } from './use-focus-after-count';
import { useLate } from './use-late';
import type { Present } from './use-present';
import { useReadAloud, type Voice } from './use-read-aloud';
import { useStageViews } from './use-stage-views';
import './separate-present.css';

export interface SeparatePresentProps extends Voice {
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
  const { snapshot, state, dispatch, run } = present;
  const { taught, audience } = runtime.lesson;
  const { now, next } = useStageViews(taught, state, look);
  const ratio = useRoomRatio(present);
  const screen = useRef<HTMLDivElement>(null);
  const readAloud = useReadAloud(props, audience.language, now.screen);
  const late = useLate(snapshot.presence, snapshot.sent);
  // A display that does not keep up is shown as it is, not as it should be.
  const inRoom = (late ? snapshot.room : null) ?? now;
  const painted = snapshot.room?.screen ?? now.screen;
  // The status line says which slide it is.
  useStageNews(readAloud.stage, now.screen, null);
  const title = useRef<HTMLHeadingElement>(null);
  useFocusAfterCount(screen, state);
  // The question that stood here took the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const index = taught.outline.slides.findIndex(({ id }) => id === state.position.slide);
  const slide = taught.outline.slides[index];
  return (
    <div ref={screen} className="present">
      {banner !== undefined && banner !== false && (
        <aside className="present-banner" aria-label={words.beforeYouGoOn()}>
          {banner}
        </aside>
      )}
      <header className="present-head">
        <h1 ref={title} tabIndex={-1}>
          <span className="figures">{words.slideOf({ number: index + 1, count: taught.outline.slides.length })}</span>{' '}
          {slide?.title}
        </h1>
        <StatusLine
          screen={painted}
          painted={snapshot.presence.kind === 'open' && (snapshot.room !== null || snapshot.presence.shown > 0)}
          slide={slideWords(taught.outline, painted.kind === 'slide' ? painted.slide : state.position.slide)}
          counting={present.counting}
          presence={snapshot.presence}
          late={late}
          disturbed={snapshot.disturbed}
          onOpenAudience={onOpenAudience}
        />
        <SlideTools present={present} readAloud={readAloud} />
        <button type="button" className="button quiet present-help" onClick={() => run({ kind: 'keys-help' })}>
          {words.help()}
        </button>
        <button type="button" className="button present-end" onClick={() => dispatch({ kind: 'end-lesson' })}>
          {words.endLesson()}
        </button>
      </header>
      <main className="present-body" data-ratio={ratio}>
        <div className="present-stages">
          <section ref={readAloud.stage} className="present-now" aria-label={words.roomSeesNow()}>
            <SlideStage lesson={audience} view={inRoom} ratio={ratio} onRefusedFact={present.handleRefusedFact} />
          </section>
          <section className="present-next" aria-label={words.comesNext()}>
            {next === 'end' && <p className="muted">{words.endOfLesson()}</p>}
            {next === 'choice' && <p className="muted">{words.storyWaits()}</p>}
            {typeof next !== 'string' && (
              <>
                <SlideStage lesson={audience} view={next} ratio={ratio} />
                <span className="present-next-label" aria-hidden="true">
                  {words.next()}
                </span>
              </>
            )}
          </section>
        </div>
        <div className="present-side">
          {state.responses.kind === 'estimating' ? (
            <EstimatePanel
              key={state.responses.activity}
              question={present.question}
              options={present.choices}
              marks={present.marks}
              responses={state.responses}
              confirming={present.confirming}
              singleKeys={present.singleKeys}
              onEvent={dispatch}
            />
          ) : state.responses.kind === 'open' && state.n !== null ? (
            <ResponsesPanel
              key={state.responses.activity}
              question={present.question}
              options={present.choices}
              marks={present.marks}
              responses={state.responses}
              n={state.n}
              kept={!present.steers}
              earlier={present.earlier}
              confirming={present.confirming}
              singleKeys={present.singleKeys}
              onEvent={dispatch}
            />
          ) : (
            <>
              <ActivityPanel lesson={taught} state={state} safe={false} onEvent={dispatch}>
                {present.estimated !== null && (
                  <EstimateNote options={present.choices} marks={present.marks} amounts={present.estimated} />
                )}
              </ActivityPanel>
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
        <Says present={present} className="present-says" />
        <div className="present-bar">
          <Controls state={state} canCount={present.canCount} canReveal={present.canReveal} onCommand={run} />
          <button type="button" className="button quiet present-disclosure" onClick={() => run({ kind: 'disclosure' })}>
            {words.ifPupilTells({ who: taught.outline.audience })}
          </button>
          <Clock lesson={taught} state={state} onPlan={() => present.setDialog('plan')} />
        </div>
      </footer>
    </div>
  );
}

function slideWords({ slides }: Outline, id: string): string {
  const index = slides.findIndex((slide) => slide.id === id);
  return words.slideNumberTitle({ number: index + 1, title: slides[index]?.title ?? '' });
}

/** The stage of the audience window, also while it is closed for a moment; wide before there was one. */
function useRoomRatio({ snapshot: { presence } }: Present): StageRatio {
  const reported = presence.kind === 'open' ? presence.ratio : undefined;
  const [known, setKnown] = useState<StageRatio>(reported ?? '16:9');
  if (reported !== undefined && reported !== known) setKnown(reported);
  return reported ?? known;
}
