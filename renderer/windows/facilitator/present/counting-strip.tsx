import { words } from 'virtual:words/present';
import { Said } from '../../../components/live-region';
import { useWho } from '../../../components/who';
import { counted } from '../../../core/session/responses';
import type { Responses, SessionEvent } from '../../../core/session/state';
import { CloseButton } from './close-button';
import { CountButton } from './count-button';
import './counting-strip.css';

export interface CountingStripProps {
  readonly options: readonly string[];
  /** What each option is called on the slide: a letter, or the point of a scale. */
  readonly marks: readonly string[];
  readonly responses: Extract<Responses, { kind: 'open' }>;
  readonly n: number;
  readonly confirming: boolean;
  readonly singleKeys: boolean;
  readonly onEvent: (event: SessionEvent) => void;
  /** Asks for another number of pupils. */
  readonly onChangeSize: () => void;
}

/**
 * Counting hands on the screen the room sees: the mark counted last and the sum, never a number beside an option. Nothing
 * here tells one count from another, so `−` is never off.
 */
export function CountingStrip(props: CountingStripProps) {
  const { options, marks, responses, n, confirming, singleKeys, onEvent, onChangeSize } = props;
  const who = useWho();
  const total = counted(responses.counts);
  const last = responses.history.at(-1)?.option;
  const lastMark = last === undefined ? null : sayMark(marks[last] ?? '');
  return (
    <section className="counting-strip" aria-label={words.responses()}>
      <Said className="counting-strip-sum figures">
        {lastMark === null ? words.countingHands({ total, n }) : words.countingHandsLast({ mark: lastMark, total, n })}
      </Said>
      {options.map((option, index) => (
        <div key={option} role="group" aria-label={option} className="counting-strip-option">
          <CountButton
            className="counting-strip-step"
            label={words.takeOneAway()}
            onPress={() => onEvent({ kind: 'count', option: index, change: -1 })}
          >
            −
          </CountButton>
          <span aria-hidden="true">{marks[index]}</span>
          <CountButton
            className="counting-strip-step"
            label={words.addOne()}
            off={total >= n}
            onPress={() => onEvent({ kind: 'count', option: index, change: 1 })}
          >
            +
          </CountButton>
        </div>
      ))}
      <CountButton
        className="quiet"
        off={last === undefined || total >= n}
        onPress={() => last !== undefined && onEvent({ kind: 'count-rest', option: last })}
      >
        {lastMark === null ? words.theRest() : words.theRestTo({ mark: lastMark })}
      </CountButton>
      <CountButton
        className="quiet"
        off={responses.history.length === 0}
        onPress={() => onEvent({ kind: 'undo-count' })}
      >
        {words.undo()}
      </CountButton>
      <CountButton className="quiet" onPress={() => onEvent({ kind: 'discard-responses' })}>
        {words.discardCount()}
      </CountButton>
      <CountButton className="quiet" onPress={onChangeSize}>
        {words.changePupils({ n, who })}
      </CountButton>
      <CloseButton confirming={confirming} onClose={() => onEvent({ kind: 'close-responses' })} />
      <p className="counting-strip-help">
        {singleKeys && `${words.countingKeys()} `}
        {words.restGoes()}
      </p>
    </section>
  );
}

/** A point of a scale is a number itself: with its word nobody takes it for a count. */
const sayMark = (mark: string) => (/^\d$/u.test(mark) ? words.scalePoint({ mark }) : mark);
