import { useState, useSyncExternalStore } from 'react';
import { Notice } from '../../../components/notice';
import { NumberField } from '../../../components/number-field';
import { Screen } from '../../../components/screen';
import type { ResultsFile } from '../../../core/contract/results-file';
import { slipPiles } from '../../../core/lesson/questions';
import { describeResults } from '../../../core/results/describe';
import { sessionResults } from '../../../core/results/session-results';
import { SlipTyping } from '../../../core/results/slip-typing';
import type { AudienceLook } from '../../../core/session/audience-view';
import { appVersion, monthOf } from '../../../core/session/overnight';
import type { SessionState } from '../../../core/session/state';
import { SlideStage } from '../../../lesson-parts/slide-stage';
import { localDay } from '../../../state/app-store';
import { useStageViews } from '../present/use-stage-views';
import { sayRefusal } from '../present/words';
import type { SessionRuntime } from '../session-runtime';
import { Reminders } from './reminders';
import { ResultsPreview } from './results-preview';
import { SlipsEntry } from './slips-entry';
import './wrap-up.css';

export interface WrapUpProps {
  readonly runtime: SessionRuntime;
  readonly look: AudienceLook;
  /** Saves the protected result, or nothing with `null`, and erases the session. Rejects when it cannot be written. */
  readonly onFinish: (result: ResultsFile | null) => Promise<void>;
  /** Leaves the slips for later: the session waits on Home. */
  readonly onLater: () => void;
}

/** After the lesson: the help slide stays on the wall until the room is empty, then slips, preview, save. */
export function WrapUp({ runtime, look, onFinish, onLater }: WrapUpProps) {
  const { store } = runtime;
  const { state } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const piles = slipPiles(store.lesson.outline, state.dropped, state.methods);
  if (state.kind === 'ended')
    return <RoomStillFull runtime={runtime} look={look} state={state} hasSlips={piles.length > 0} />;
  return (
    <Screen title="Wrap-up" over={store.lesson.outline.title}>
      <AfterTheRoom runtime={runtime} state={state} onFinish={onFinish} onLater={onLater} />
    </Screen>
  );
}

interface RoomStillFullProps {
  readonly runtime: SessionRuntime;
  readonly look: AudienceLook;
  readonly state: SessionState;
  readonly hasSlips: boolean;
}

/** The closing help card is on the wall. On the room's own screen it is all that is drawn, beside two buttons. */
function RoomStillFull({ runtime, look, state, hasSlips }: RoomStillFullProps) {
  const { store, lesson } = runtime;
  const { now } = useStageViews(store.lesson, state, look);
  const actions = (
    <div className="row">
      <button type="button" className="button primary" onClick={() => store.dispatch({ kind: 'room-empty' })}>
        The room is empty
      </button>
      <button type="button" className="button" onClick={() => store.dispatch({ kind: 'back-to-lesson' })}>
        Back to the lesson
      </button>
    </div>
  );
  if (state.wall.kind === 'shared' || state.wall.kind === 'unknown')
    return (
      <main className="wrap-up-wall">
        <h1 className="visually-hidden">The lesson has ended</h1>
        <SlideStage lesson={lesson.audience} view={now} ratio="16:9" />
        {actions}
      </main>
    );
  return (
    <Screen title="The lesson has ended" over={store.lesson.outline.title} bar={actions}>
      <div className="wrap-up-columns">
        <section className="wrap-up-stage" aria-label="What the room sees now">
          <SlideStage lesson={lesson.audience} view={now} ratio="16:9" />
          <p>The help slide stays up until you say that the room is empty.</p>
        </section>
        <Reminders hasSlips={hasSlips} />
      </div>
    </Screen>
  );
}

interface AfterTheRoomProps {
  readonly runtime: SessionRuntime;
  readonly state: SessionState;
  readonly onFinish: WrapUpProps['onFinish'];
  readonly onLater: () => void;
}

function AfterTheRoom({ runtime, state, onFinish, onLater }: AfterTheRoomProps) {
  const { store } = runtime;
  const { outline } = store.lesson;
  const piles = slipPiles(outline, state.dropped, state.methods);
  // In memory only: closing this window forgets the slips, and the pile is typed again.
  const [typing, setTyping] = useState<SlipTyping | null>(() =>
    piles.length > 0 && state.n !== null ? SlipTyping.start(piles, state.n) : null,
  );
  const [allIn, setAllIn] = useState(piles.length === 0);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [file, setFile] = useState<ResultsFile | null>(null);
  const { refusal } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const problemWithN = refusal === null ? null : sayRefusal(refusal);

  const setN = (n: number) => {
    store.dispatch({ kind: 'set-n', n });
    if (allIn || store.getSnapshot().state.n !== n) return;
    setTyping(typing === null ? SlipTyping.start(piles, n) : typing.withN(n));
  };
  const finish = async (result: ResultsFile | null) => {
    setSaving(true);
    try {
      await onFinish(result);
    } catch {
      setSaving(false);
      setProblem(
        'This computer refused to save. Free some space or allow storage for this page, then press Save results again.',
      );
    }
  };

  const slipsWait = !allIn && piles.length > 0;
  if (slipsWait)
    return (
      <div className="stack loose">
        <Reminders hasSlips />
        {typing === null ? (
          <AskN n={state.n} problem={problemWithN} onN={setN} />
        ) : (
          <SlipsEntry
            typing={typing}
            onChange={setTyping}
            onAllIn={() => {
              setFile(resultOf(runtime, state, typing.counts()));
              // The counts are protected now: nothing keeps them.
              setTyping(null);
              setAllIn(true);
            }}
          />
        )}
        <div className="row">
          <button type="button" className="button quiet" onClick={onLater}>
            Type the slips another day
          </button>
          <button type="button" className="button quiet" onClick={() => setAllIn(true)}>
            There are no slips
          </button>
        </div>
      </div>
    );

  const result = file ?? (state.n === null ? null : resultOf(runtime, state, {}));
  if (result === null || result.results.length === 0)
    return (
      <div className="stack loose">
        <Reminders hasSlips={false} />
        <Notice title="Nothing was counted">There are no class results to save for this lesson.</Notice>
        <button type="button" className="button primary" onClick={() => void finish(null)}>
          Finish
        </button>
      </div>
    );
  return (
    <div className="stack loose">
      {file === null && <AskN n={state.n} problem={problemWithN} onN={setN} />}
      <ResultsPreview
        file={result}
        rows={describeResults(result, outline)}
        isSaving={saving}
        {...(problem !== null && { problem })}
        onSave={() => void finish(result)}
        onDiscard={() => void finish(null)}
      />
    </div>
  );
}

function resultOf(
  runtime: SessionRuntime,
  state: SessionState,
  slips: Readonly<Record<string, readonly number[]>>,
): ResultsFile | null {
  if (state.n === null) return null;
  const { outline } = runtime.store.lesson;
  return sessionResults({
    outline,
    tallies: state.tallies,
    slips,
    methods: state.methods,
    n: state.n,
    k: state.k,
    ages: outline.ages,
    session: state.id,
    month: monthOf(localDay(state.startedAtMs)),
    app: appVersion,
    earlier: state.earlier?.results ?? [],
  });
}

interface AskNProps {
  readonly n: number | null;
  /** Why the last number was not taken; `null` when it was. */
  readonly problem: string | null;
  readonly onN: (n: number) => void;
}

/** Asked here when nothing was counted by hands; corrected here until the results are saved. */
function AskN({ n, problem, onN }: AskNProps) {
  const [typed, setTyped] = useState(n);
  return (
    <form
      className="row wrap-up-n"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== null) onN(typed);
      }}
    >
      <NumberField label="How many pupils took part?" value={n} min={1} max={2000} onChange={setTyped} />
      <button
        type="submit"
        className={n === null ? 'button primary' : 'button'}
        disabled={typed === null || typed === n}
      >
        Use this number
      </button>
      {problem !== null && <Notice announce>{problem}</Notice>}
    </form>
  );
}
