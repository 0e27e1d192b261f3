import { words } from 'virtual:words/wrap-up';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Checkbox } from '../../../components/checkbox';
import { Notice } from '../../../components/notice';
import { focusHeading } from '../../../components/use-opened';
import type { ResultsFile } from '../../../core/contract/results-file';
import type { SlipPile } from '../../../core/lesson/questions';
import { describeResults } from '../../../core/results/describe';
import { sessionResults } from '../../../core/results/session-results';
import { SlipTyping } from '../../../core/results/slip-typing';
import { appVersion, monthOf, slipsAreIn } from '../../../core/session/overnight';
import type { SessionState } from '../../../core/session/state';
import { localDay } from '../../../state/app-store';
import type { SessionStore } from '../../../state/session-store';
import { newId } from '../../../sync/new-id';
import { sayRefusal } from '../present/words';
import { AskN } from './ask-n';
import { Reminders } from './reminders';
import { ResultsPreview } from './results-preview';
import { SlipsStep } from './slips-step';
import type { WrapUpProps } from './wrap-up';

export interface AfterTheRoomProps extends Pick<WrapUpProps, 'countsDeliveries' | 'onFinish' | 'onLater'> {
  readonly store: SessionStore;
  readonly state: SessionState;
  /** Of this lesson; empty when nothing was answered on slips. */
  readonly piles: readonly SlipPile[];
}

/** Reminders, then the slips, then what the results will say, then saving. */
export function AfterTheRoom({ store, state, piles, countsDeliveries, onFinish, onLater }: AfterTheRoomProps) {
  const { outline } = store.lesson;
  // In memory only: closing this window forgets the slips, and the pile is typed again.
  const [typing, setTyping] = useState<SlipTyping | null>(() =>
    piles.length > 0 && state.n !== null ? SlipTyping.start(piles, state.n) : null,
  );
  const [withoutSlips, setWithoutSlips] = useState(false);
  const [withRecord, setWithRecord] = useState(countsDeliveries);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // Of the result alone: whoever has seen the address of the audience window cannot find the file by it.
  const [resultId] = useState(newId);
  const { refusal, unsaved } = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const slipsIn = slipsAreIn(state);
  const slipsWait = piles.length > 0 && !slipsIn && !withoutSlips;
  const content = useStepFocus(slipsWait ? (typing === null ? 'ask-n' : 'slips') : 'results');

  const setN = (n: number) => {
    const corrected = typing?.withN(n);
    // Fewer than are typed: the line of the slip says so, and nothing changes.
    if (corrected !== undefined && corrected.n !== n) return setTyping(corrected);
    store.dispatch({ kind: 'set-n', n });
    if (slipsWait && store.getSnapshot().state.n === n) setTyping(corrected ?? SlipTyping.start(piles, n));
  };
  const finish = async (result: ResultsFile | null) => {
    setSaving(true);
    try {
      await onFinish(result, withRecord);
    } catch {
      setSaving(false);
      setProblem(words.saveRefused());
    }
  };
  // Once anything is protected, the number of pupils stays as it is.
  const askN = state.earlier === null && (
    <AskN n={state.n} problem={refusal === null ? null : sayRefusal(refusal, false, outline.audience)} onN={setN} />
  );

  const askRecord = (
    <Checkbox label={words.makeRecord()} hint={words.makeRecordHint()} checked={withRecord} onChange={setWithRecord} />
  );

  if (slipsWait)
    return (
      <div ref={content} className="stack loose">
        <Reminders hasSlips />
        <SlipsStep
          askN={askN}
          typing={typing}
          onTyping={setTyping}
          onAllIn={(counts) => {
            const file = resultOf(store, state, counts, resultId);
            // The counts are protected now: nothing keeps them, and what is kept survives a crash before Save.
            setTyping(null);
            if (file !== null && slipsAreIn({ earlier: file })) store.dispatch({ kind: 'slips-in', protected: file });
            else setWithoutSlips(true);
          }}
          onNone={() => {
            setTyping(null);
            setWithoutSlips(true);
          }}
          onLater={onLater}
        />
      </div>
    );

  const result = slipsIn ? state.earlier : resultOf(store, state, {}, resultId);
  if (result === null || result.results.length === 0)
    return (
      <div ref={content} className="stack loose">
        <Reminders hasSlips={false} />
        <Notice title={words.nothingWasCounted()}>{words.nothingCountedExplained()}</Notice>
        {askRecord}
        <button type="button" className="button primary" onClick={() => void finish(null)}>
          {words.finish()}
        </button>
      </div>
    );
  return (
    <div ref={content} className="stack loose">
      {slipsIn && unsaved && (
        <Notice tone="mark" title={words.inThisWindowOnly()} announce>
          {words.inThisWindowOnlyExplained()}
        </Notice>
      )}
      {askN}
      <ResultsPreview
        file={result}
        rows={describeResults(result, outline)}
        beforeSaving={askRecord}
        isSaving={saving}
        {...(problem !== null && { problem })}
        onSave={() => void finish(result)}
        onDiscard={() => void finish(null)}
      />
    </div>
  );
}

/** Moves focus on with each step, as what was pressed goes: to the line of the first slip, else to the first heading. */
function useStepFocus(step: 'ask-n' | 'slips' | 'results') {
  const content = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    const line = step === 'slips' ? content.current?.querySelector<HTMLElement>('.slips-box') : null;
    if (line) line.focus();
    else focusHeading(content.current?.querySelector('h2'));
  }, [step]);
  return content;
}

function resultOf(
  store: SessionStore,
  state: SessionState,
  slips: Readonly<Record<string, readonly number[]>>,
  resultId: string,
): ResultsFile | null {
  const { n, k, tallies, methods, earlier, startedAtMs } = state;
  if (n === null) return null;
  const { outline } = store.lesson;
  return sessionResults({
    outline,
    tallies,
    slips,
    methods,
    n,
    k,
    ages: outline.ages,
    session: earlier?.session ?? resultId,
    month: monthOf(localDay(startedAtMs)),
    app: appVersion,
    earlier: earlier?.results ?? [],
  });
}
