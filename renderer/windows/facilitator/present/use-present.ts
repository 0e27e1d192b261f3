import { useCallback, useState, useSyncExternalStore } from 'react';
import { markOf } from '../../../core/results/slip-marks';
import { keyWordsOf } from '../../../core/session/key-words';
import { activityOnShow } from '../../../core/session/position';
import { counted } from '../../../core/session/responses';
import { canReveal } from '../../../core/session/revealing';
import { estimates, type SessionEvent } from '../../../core/session/state';
import type { Platform } from '../../../platform/platform';
import type { SessionRuntime } from '../session-runtime';
import type { KeyCommand } from './keys';
import { useGoTo } from './use-go-to';
import { useKeys } from './use-keys';

/** What lies over the facilitator view. */
export type PresentDialog =
  | 'slides'
  /** The same list, opened for what is left of the plan. */
  | 'plan'
  | 'disclosure'
  | 'keys'
  | 'group-size'
  | 'change-size'
  | 'count-again'
  | 'swap'
  | 'identify'
  | null;

export interface PresentOptions {
  readonly runtime: SessionRuntime;
  readonly platform: Platform;
  readonly singleKeys: boolean;
  readonly clicker: boolean;
  /** A question about the wall is on the screen instead of the lesson. */
  readonly asking: boolean;
  readonly onNotesSize: (by: 1 | -1) => void;
  /** `S`: asks again which screen the room sees, from the neutral slide. */
  readonly onSwap: () => void;
  readonly onPrint: () => void;
}

/** Everything the two forms of Present share: the state, what a command does, and the keys. */
export function usePresent(options: PresentOptions) {
  const { runtime, platform, singleKeys, clicker, asking, onNotesSize, onSwap, onPrint } = options;
  const { store } = runtime;
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const { state } = snapshot;
  const [dialog, setDialog] = useState<PresentDialog>(null);
  const [confirming, setConfirming] = useState(false);
  const [refusedFact, setRefusedFact] = useState<{ readonly fact: string; readonly slide: string } | null>(null);
  const counting = state.responses.kind !== 'closed';
  const goTo = useGoTo(store.lesson.outline.slides.length);

  const dispatch = (event: SessionEvent) => {
    if (event.kind !== 'count' && event.kind !== 'estimate') setConfirming(false);
    store.dispatch(event);
  };

  const toggleResponses = (byKey: boolean) => {
    const now = store.getSnapshot().state;
    if (now.responses.kind === 'closed') {
      dispatch({ kind: 'open-responses' });
      const { refusal } = store.getSnapshot();
      if (refusal?.kind === 'n-needed') setDialog('group-size');
      if (refusal?.kind === 'counted-already' && !byKey) {
        store.clearRefusal();
        setDialog('count-again');
      }
      return;
    }
    // No single key ends a count: `O` only points at the button, and the next key presses it.
    const started =
      now.responses.kind === 'estimating' ? now.responses.at > 0 : now.responses.counts.some((count) => count > 0);
    if (byKey && started) setConfirming(true);
    else dispatch({ kind: started ? 'close-responses' : 'discard-responses' });
  };

  /** In a hall the figures are the words to choose from. */
  const eventInHall = (event: SessionEvent): SessionEvent => {
    const amount = event.kind === 'count' && event.change === 1 ? estimates[event.option] : undefined;
    return amount !== undefined && store.getSnapshot().state.responses.kind === 'estimating'
      ? { kind: 'estimate', amount }
      : event;
  };

  const run = (command: KeyCommand, byKey = false) => {
    switch (command.kind) {
      case 'event':
        goTo.clear();
        return dispatch(eventInHall(command.event));
      case 'responses':
        return toggleResponses(byKey);
      case 'undo':
        return dispatch({ kind: 'undo-count' });
      case 'digit':
        return goTo.type(command.digit);
      case 'enter': {
        // Said, and not taken for Next: a lesson of 14 slides has no slide 15.
        if (goTo.isMissing) return goTo.hold();
        const slide = goTo.number === null ? undefined : store.lesson.outline.slides[goTo.number - 1];
        goTo.clear();
        return dispatch(slide === undefined ? { kind: 'next' } : { kind: 'go-to', slide: slide.id });
      }
      case 'slide-list':
        return setDialog('slides');
      case 'disclosure':
        return setDialog('disclosure');
      case 'keys-help':
        return setDialog('keys');
      case 'notes-size':
        return onNotesSize(command.by);
      case 'swap':
        return onSwap();
      case 'full-screen':
        return void platform.toggleFullScreen();
      case 'print':
        return onPrint();
      // Everything is saved as it happens: the key only must not open the browser's own dialog.
      case 'save':
        return undefined;
    }
  };
  useKeys({ counting, singleKeys, clicker, asking, goingTo: goTo.number !== null }, (command) => run(command, true));

  const shown = state.kind === 'teaching' ? activityOnShow(store.lesson, state) : null;
  const current =
    shown === null ? null : (state.activities[shown.key] ?? { revealed: 0, state: shown.model.start(shown.item) });
  const method = store.lesson.outline.slides
    .find(({ id }) => id === state.position.slide)
    ?.activities.find(({ key }) => key === shown?.key);
  const steers = shown !== null && shown.model.result(shown.item) === null;
  const choices = shown === null || current === null ? [] : shown.model.options(shown.item, current.state);
  const earlier = shown === null ? undefined : state.tallies[shown.key];
  const canCount = choices.length > 0 && (steers || (method !== undefined && state.methods[method.item] === 'hands'));

  const handleRefusedFact = useCallback(
    (fact: string) => setRefusedFact({ fact, slide: store.getSnapshot().state.position.slide }),
    [store],
  );

  return {
    /** What is said on the screen names keys only while they act. */
    singleKeys,
    snapshot,
    state,
    dispatch,
    run,
    dialog,
    setDialog,
    confirming,
    goTo,
    counting,
    canReveal: state.kind === 'teaching' && canReveal(store.lesson, state),
    canCount,
    /** The slide, as far as it has been shown, has key words. */
    keyWords: state.kind === 'teaching' && keyWordsOf(store.lesson, state).length > 0,
    choices,
    /** What each choice is called on the wall and on slips: a letter, or the point of a scale. */
    marks: choices.map((_, index) => markOf({ kind: shown?.model.kind ?? '' }, index)),
    /** Hands of the closed count of the question on show; `null` when it was not counted. */
    earlier: earlier === undefined ? null : counted(earlier),
    steers,
    /** In words, of the question on show; `null` when it was not judged. */
    estimated: (shown === null ? undefined : state.estimates?.[shown.key]) ?? null,
    question: method?.label ?? '',
    /** A fact for staff alone that was kept off the slide on show; `null` when there is none. */
    refusedFact: refusedFact?.slide === state.position.slide ? refusedFact.fact : null,
    handleRefusedFact,
  };
}

export type Present = ReturnType<typeof usePresent>;
