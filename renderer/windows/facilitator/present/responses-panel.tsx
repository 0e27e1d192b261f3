import { words } from 'virtual:words/present';
import { useEffect, useRef, useState } from 'react';
import { Said } from '../../../components/live-region';
import { useWho } from '../../../components/who';
import { counted } from '../../../core/session/responses';
import type { Responses, SessionEvent } from '../../../core/session/state';
import { CloseButton } from './close-button';
import { CountButton } from './count-button';
import { GroupSize } from './group-size';
import './responses-panel.css';

export interface ResponsesPanelProps {
  readonly question: string;
  readonly options: readonly string[];
  /** What each option is called on the wall: a letter, or the point of a scale. */
  readonly marks: readonly string[];
  readonly responses: Extract<Responses, { kind: 'open' }>;
  readonly n: number;
  /** Votes that steer a story are forgotten; others are kept when the question is closed. */
  readonly kept: boolean;
  /** Hands of the closed count that this one replaces; `null` when it is the first. */
  readonly earlier: number | null;
  /** `O` was pressed: close asks for a second key, so that no single key ends a count. */
  readonly confirming: boolean;
  readonly singleKeys: boolean;
  readonly onEvent: (event: SessionEvent) => void;
}

/** Counting hands: big plus and minus for each option, the running sum, what is left, undo. */
export function ResponsesPanel(props: ResponsesPanelProps) {
  const { question, options, marks, responses, n, kept, earlier, confirming, singleKeys, onEvent } = props;
  const { counts } = responses;
  const total = counted(counts);
  const left = n - total;
  const last = useLastChanged(counts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="responses" aria-label={words.responses()}>
      <header className="responses-head">
        <h2 ref={heading} tabIndex={-1}>
          {question}
        </h2>
        <div className="responses-sum figures">
          {/* One thing to hear a press: what changed, and the sum. */}
          <Said>
            {last !== null && (
              <span className="visually-hidden">
                {words.optionCounted({ option: options[last] ?? '', count: counts[last] ?? 0 })}{' '}
              </span>
            )}
            <strong>{words.countedOf({ total, n })}</strong>
          </Said>
          <p>{left === 0 ? words.everyoneCounted() : words.leftToCount({ left })}</p>
        </div>
      </header>
      <div className="responses-options">
        {options.map((option, index) => (
          <div key={option} role="group" aria-label={option} className="responses-option">
            <span className="responses-mark" aria-hidden="true">
              <span className="responses-letter">{marks[index]}</span>
              {singleKeys && marks[index] !== String(index + 1) && (
                <span className="responses-key">{words.keyNumber({ number: index + 1 })}</span>
              )}
            </span>
            <span className="responses-text">{option}</span>
            <CountButton
              className="responses-step"
              label={words.takeOneAway()}
              off={counts[index] === 0}
              onPress={() => onEvent({ kind: 'count', option: index, change: -1 })}
            >
              −
            </CountButton>
            <span className="responses-count figures">{counts[index]}</span>
            <CountButton
              className="primary responses-step"
              label={words.addOne()}
              off={left === 0}
              onPress={() => onEvent({ kind: 'count', option: index, change: 1 })}
            >
              +
            </CountButton>
            <CountButton
              className="quiet responses-rest"
              off={left === 0}
              onPress={() => onEvent({ kind: 'count-rest', option: index })}
            >
              {words.theRest()}
            </CountButton>
          </div>
        ))}
      </div>
      <footer className="responses-foot">
        <p className="muted">
          {whatClosingDoes(kept, left, earlier)}
          {singleKeys && <span className="responses-keys">{` ${words.countKeys({ last: options.length })}`}</span>}
        </p>
        <Foot n={n} total={total} responses={responses} confirming={confirming} onEvent={onEvent} />
      </footer>
    </section>
  );
}

type FootProps = Pick<ResponsesPanelProps, 'n' | 'responses' | 'confirming' | 'onEvent'> & { readonly total: number };

/** What is done with the whole count; `Change 28 pupils` puts its field in their place and comes back. */
function Foot({ n, total, responses, confirming, onEvent }: FootProps) {
  const who = useWho();
  const [correcting, setCorrecting] = useState<'no' | 'yes' | 'done'>('no');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (correcting === 'yes') place.current?.querySelector('input')?.focus();
    if (correcting === 'done') place.current?.querySelector<HTMLElement>('.responses-change')?.focus();
  }, [correcting]);
  return (
    <div ref={place}>
      {correcting === 'yes' ? (
        <GroupSize
          n={n}
          atLeast={Math.max(1, total)}
          onDone={(next) => {
            setCorrecting('done');
            if (next !== null) onEvent({ kind: 'set-n', n: next });
          }}
        />
      ) : (
        <div className="row">
          <CloseButton confirming={confirming} onClose={() => onEvent({ kind: 'close-responses' })} />
          <CountButton
            className=""
            off={responses.history.length === 0}
            onPress={() => onEvent({ kind: 'undo-count' })}
          >
            {words.undo()}
          </CountButton>
          <CountButton className="quiet" onPress={() => onEvent({ kind: 'discard-responses' })}>
            {words.discardCount()}
          </CountButton>
          <CountButton className="quiet responses-change" onPress={() => setCorrecting('yes')}>
            {words.changePupils({ n, who })}
          </CountButton>
        </div>
      )}
    </div>
  );
}

function whatClosingDoes(kept: boolean, left: number, earlier: number | null): string {
  if (!kept) return words.voteNotKept();
  if (earlier !== null) return words.closingReplaces({ earlier });
  if (left > 0) return words.closingLeaves({ left });
  return words.closingKeeps();
}

/** The option whose count changed last, by a press or by undo; `null` before the first. */
function useLastChanged(counts: readonly number[]): number | null {
  const [seen, setSeen] = useState<{ readonly counts: readonly number[]; readonly last: number | null }>({
    counts,
    last: null,
  });
  if (seen.counts === counts) return seen.last;
  const changed = counts.findIndex((count, option) => count !== seen.counts[option]);
  const last = changed === -1 ? seen.last : changed;
  setSeen({ counts, last });
  return last;
}
