import { words } from 'virtual:words/wrap-up';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Screen } from '../../../components/screen';
import type { ResultsFile } from '../../../core/contract/results-file';
import { slipPiles } from '../../../core/lesson/questions';
import type { AudienceLook } from '../../../core/session/audience-view';
import type { Wall } from '../../../core/session/state';
import type { SessionRuntime } from '../session-runtime';
import { AfterTheRoom } from './after-the-room';
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
      <AfterTheRoom store={store} state={state} piles={piles} {...rest} />
    </Screen>
  );
}
