import { useState } from 'react';
import { NumberField } from '../../../components/number-field';
import { counted } from '../../../core/session/responses';
import type { Responses, SessionEvent } from '../../../core/session/state';
import './responses-panel.css';

export interface ResponsesPanelProps {
  readonly question: string;
  readonly options: readonly string[];
  readonly responses: Extract<Responses, { kind: 'open' }>;
  readonly n: number;
  /** Votes that steer a story are forgotten; others are kept when the question is closed. */
  readonly kept: boolean;
  /** `O` was pressed: close asks for a second key, so that no single key ends a count. */
  readonly confirming: boolean;
  readonly onEvent: (event: SessionEvent) => void;
}

/** Counting hands: big plus and minus for each option, the running sum, what is left, undo. */
export function ResponsesPanel(props: ResponsesPanelProps) {
  const { question, options, responses, n, kept, confirming, onEvent } = props;
  const [correcting, setCorrecting] = useState(false);
  const total = counted(responses.counts);
  const left = n - total;
  return (
    <section className="responses" aria-label="Responses">
      <header className="responses-head">
        <h2>{question}</h2>
        <p className="responses-sum figures">
          <strong>
            {total} of {n} counted
          </strong>
          <span>{left === 0 ? 'Everyone is counted' : `Left to count: ${left}`}</span>
        </p>
      </header>
      <div className="responses-options">
        {options.map((option, index) => (
          <div key={option} role="group" aria-label={option} className="responses-option">
            <span className="responses-letter" aria-hidden="true">
              {index + 1}
            </span>
            <span className="responses-text">{option}</span>
            <button
              type="button"
              className="button responses-step"
              aria-label="Take one away"
              disabled={responses.counts[index] === 0}
              onClick={() => onEvent({ kind: 'count', option: index, change: -1 })}
            >
              −
            </button>
            <output className="responses-count figures" aria-label="Count">
              {responses.counts[index]}
            </output>
            <button
              type="button"
              className="button primary responses-step"
              aria-label="Add one"
              disabled={left === 0}
              onClick={() => onEvent({ kind: 'count', option: index, change: 1 })}
            >
              +
            </button>
            <button
              type="button"
              className="button quiet responses-rest"
              disabled={left === 0}
              onClick={() => onEvent({ kind: 'count-rest', option: index })}
            >
              The rest
            </button>
          </div>
        ))}
      </div>
      {correcting && (
        <GroupSize
          n={n}
          atLeast={Math.max(1, total)}
          onDone={(next) => {
            setCorrecting(false);
            if (next !== null) onEvent({ kind: 'set-n', n: next });
          }}
        />
      )}
      <footer className="responses-foot">
        <p className="muted">
          {kept
            ? left > 0
              ? `Closing now keeps the count; ${left} will have no answer.`
              : 'Closing keeps the count. Nothing shows on the wall until you reveal it.'
            : 'This vote only steers the story. It is not kept.'}
          <span className="responses-keys">{` Keys 1 to ${options.length} add one, with Shift take one away.`}</span>
        </p>
        <div className="row">
          <button
            type="button"
            // Re-made when the key asks, so that the focus moves here and a second key closes.
            key={confirming ? 'asked' : 'idle'}
            // biome-ignore lint/a11y/noAutofocus: the facilitator asked for it with a key and confirms with the next
            autoFocus={confirming}
            className="button primary"
            onClick={() => onEvent({ kind: 'close-responses' })}
          >
            Close responses
          </button>
          <button
            type="button"
            className="button"
            disabled={responses.history.length === 0}
            onClick={() => onEvent({ kind: 'undo-count' })}
          >
            Undo
          </button>
          <button type="button" className="button quiet" onClick={() => onEvent({ kind: 'discard-responses' })}>
            Discard this count
          </button>
          <button type="button" className="button quiet" onClick={() => setCorrecting(true)}>
            Change {n} pupils
          </button>
        </div>
      </footer>
    </section>
  );
}

interface GroupSizeProps {
  readonly n: number | null;
  readonly atLeast?: number;
  /** `null` goes back without a change. */
  readonly onDone: (n: number | null) => void;
}

/** Asks how many pupils take part: once for a session, at the first count. */
export function GroupSize({ n, atLeast = 1, onDone }: GroupSizeProps) {
  const [typed, setTyped] = useState(n);
  return (
    <form
      className="responses-group stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== null) onDone(typed);
      }}
    >
      <NumberField
        label="How many pupils are taking part?"
        hint="Count once. It is used for every question, and can be corrected until you save the results."
        value={n}
        min={atLeast}
        max={2000}
        onChange={setTyped}
        focusFirst
      />
      <div className="row">
        <button type="submit" className="button primary" disabled={typed === null}>
          {n === null ? 'Start counting' : 'Use this number'}
        </button>
        <button type="button" className="button quiet" onClick={() => onDone(null)}>
          Not now
        </button>
      </div>
    </form>
  );
}
