import { words } from 'virtual:words/wrap-up';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Screen } from '../../../components/screen';
import type { ResultsFile } from '../../../core/contract/results-file';
import { slipPiles } from '../../../core/lesson/questions';
import type { AudienceLook } from '../../../core/session/audience-view';
import { lastPosition } from '../../../core/session/position';
import type { SessionState, Wall } from '../../../core/session/state';
import type { TaughtLesson } from '../../../core/session/taught-lesson';
import { canContinueLater } from '../../../core/session/transition';
import type { SessionRuntime } from '../session-runtime';
import { AfterTheRoom } from './after-the-room';
import { AnotherDay } from './another-day';
import { RoomStillFull } from './room-still-full';
import './wrap-up.css';

export interface WrapUpProps {
  readonly runtime: SessionRuntime;
  readonly look: AudienceLook;
  /** Which screen the room sees: the answer of this session, for as long as it holds. */
  readonly wallOf: (wall: Wall) => Wall['kind'];
  /** The Help button of this screen. */
  readonly help?: ReactNode;
  /** A delivery record was made here before, with names that are remembered: it is offered ticked. */
  readonly countsDeliveries: boolean;
  /**
   * Saves the protected result, or nothing with `null`, and erases the session. Rejects when it cannot be written.
   * `withRecord`: a delivery record is to be made after that.
   */
  readonly onFinish: (result: ResultsFile | null, withRecord: boolean) => Promise<void>;
  /** Leaves the slips for later: the session waits on Home. */
  readonly onLater: () => void;
}

/** After the lesson: the help slide stays on the wall until the room is empty, then slips, preview, save. */
export function WrapUp({ runtime, look, wallOf, help, ...rest }: WrapUpProps) {
  const { store } = runtime;
  const { state } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const piles = slipPiles(store.lesson.outline, state.dropped, state.methods);
  if (state.kind === 'ended')
    return (
      <RoomStillFull
        runtime={runtime}
        look={look}
        state={state}
        wall={wallOf(state.wall)}
        hasSlips={piles.length > 0}
        help={help}
      />
    );
  return (
    <Screen title={words.wrapUp()} over={store.lesson.outline.title} aside={help}>
      <div className="stack loose">
        {canContinueLater(state) && isCutShort(store.lesson, state) && (
          <AnotherDay
            counted={Object.keys(state.tallies).length}
            hasSlips={piles.length > 0}
            onLeave={() => {
              store.dispatch({ kind: 'another-day' });
              rest.onLater();
            }}
          />
        )}
        <AfterTheRoom store={store} state={state} piles={piles} {...rest} />
      </div>
    </Screen>
  );
}

/** Slides of the plan are left. */
const isCutShort = ({ outline }: TaughtLesson, state: SessionState) =>
  state.position.slide !== lastPosition(outline, state).slide;
