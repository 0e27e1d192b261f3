import { words } from 'virtual:words/wrap-up';
import type { ReactNode } from 'react';
import { Screen } from '../../../components/screen';
import { Opened } from '../../../components/use-opened';
import type { AudienceLook } from '../../../core/session/audience-view';
import type { SessionState, Wall } from '../../../core/session/state';
import { canGoBack } from '../../../core/session/transition';
import { SlideStage } from '../../../lesson-parts/slide-stage';
import { useStageViews } from '../present/use-stage-views';
import type { SessionRuntime } from '../session-runtime';
import { Reminders } from './reminders';

export interface RoomStillFullProps {
  readonly runtime: SessionRuntime;
  readonly look: AudienceLook;
  readonly state: SessionState;
  /** Which screen the room sees, with the displays in use now. */
  readonly wall: Wall['kind'];
  readonly hasSlips: boolean;
  readonly help: ReactNode;
}

/** The closing help card is on the wall. On the room's own screen it is all that is drawn, beside two buttons. */
export function RoomStillFull({ runtime, look, state, wall, hasSlips, help }: RoomStillFullProps) {
  const { store, lesson } = runtime;
  const { now } = useStageViews(store.lesson, state, look);
  const actions = (
    <div className="row">
      <button type="button" className="button primary" onClick={() => store.dispatch({ kind: 'room-empty' })}>
        {words.roomIsEmpty()}
      </button>
      {canGoBack(state) && (
        <button type="button" className="button" onClick={() => store.dispatch({ kind: 'back-to-lesson' })}>
          {words.backToLesson()}
        </button>
      )}
    </div>
  );
  if (wall === 'shared' || wall === 'unknown')
    return (
      <main className="wrap-up-wall">
        <Opened name={words.lessonHasEnded()} />
        <h1 className="visually-hidden">{words.lessonHasEnded()}</h1>
        <SlideStage lesson={lesson.audience} view={now} ratio="16:9" />
        {actions}
      </main>
    );
  return (
    <Screen title={words.lessonHasEnded()} over={store.lesson.outline.title} bar={actions} aside={help}>
      <div className="wrap-up-columns">
        <section className="wrap-up-stage" aria-label={words.roomSeesNow()}>
          <SlideStage lesson={lesson.audience} view={now} ratio="16:9" />
          <p>{words.helpSlideStays()}</p>
        </section>
        <Reminders hasSlips={hasSlips} />
      </div>
    </Screen>
  );
}
