import { words } from 'virtual:words/estimates';
import { useEffect, useRef } from 'react';
import { Said } from '../../../components/live-region';
import { type Estimate, estimates, type Responses, type SessionEvent } from '../../../core/session/state';
import { CloseButton } from './close-button';
import { CountButton } from './count-button';
import { estimateWords } from './estimates';
import './estimate-panel.css';
import './responses-panel.css';

type Estimating = Extract<Responses, { kind: 'estimating' }>;

export interface EstimatePanelProps {
  readonly question: string;
  readonly options: readonly string[];
  /** What each option is called on the wall: a letter, or the point of a scale. */
  readonly marks: readonly string[];
  readonly responses: Estimating;
  /** `O` was pressed: close asks for a second key. */
  readonly confirming: boolean;
  readonly singleKeys: boolean;
  readonly onEvent: (event: SessionEvent) => void;
}

/** Hands of a hall, judged in words: one answer after the other, marked as the estimate that it is. */
export function EstimatePanel(props: EstimatePanelProps) {
  const { question, options, marks, responses, confirming, singleKeys, onEvent } = props;
  const { amounts, at } = responses;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="responses" aria-label={words.responses()}>
      <header className="responses-head">
        <h2 ref={heading} tabIndex={-1}>
          {question}
        </h2>
        <p>
          <strong className="estimate-mark">{words.estimate()}</strong>{' '}
          <span className="estimate-how">{words.judgeByLooking()}</span>
        </p>
      </header>
      <div className="estimate-choose stack">
        <Said className="estimate-ask">
          <span className="visually-hidden">{sayNoted(options, amounts, at)}</span>{' '}
          <strong>{at < options.length ? words.howManyUp({ mark: marks[at] ?? '' }) : words.allNoted()}</strong>
        </Said>
        <AmountButtons off={at >= options.length} onEvent={onEvent} />
      </div>
      <EstimateList options={options} marks={marks} amounts={amounts} at={at} />
      <footer className="responses-foot">
        <p className="muted">
          {words.inThisWindowOnly()}
          {singleKeys && <span className="responses-keys">{` ${words.estimateKeys()}`}</span>}
        </p>
        <EstimateActions responses={responses} confirming={confirming} onEvent={onEvent} />
      </footer>
    </section>
  );
}

/** The five amounts, in order. */
export function AmountButtons({ off, onEvent }: { readonly off: boolean } & Pick<EstimatePanelProps, 'onEvent'>) {
  return (
    <div className="estimate-amounts">
      {estimates.map((amount) => (
        <CountButton key={amount} className="" off={off} onPress={() => onEvent({ kind: 'estimate', amount })}>
          {estimateWords[amount]}
        </CountButton>
      ))}
    </div>
  );
}

/** What is done with the whole estimate. */
export function EstimateActions({
  responses,
  confirming,
  onEvent,
}: Pick<EstimatePanelProps, 'responses' | 'confirming' | 'onEvent'>) {
  return (
    <div className="row">
      <CloseButton confirming={confirming} onClose={() => onEvent({ kind: 'close-responses' })} />
      <CountButton className="" off={responses.at === 0} onPress={() => onEvent({ kind: 'undo-count' })}>
        {words.undo()}
      </CountButton>
      <CountButton className="quiet" onPress={() => onEvent({ kind: 'discard-responses' })}>
        {words.discard()}
      </CountButton>
    </div>
  );
}

/** Every option with its estimate in words; the one being judged is in view. */
function EstimateList({
  options,
  marks,
  amounts,
  at,
}: Pick<EstimatePanelProps, 'options' | 'marks'> & Pick<Estimating, 'amounts' | 'at'>) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  return (
    <ul ref={list} className="estimate-list">
      {options.map((option, index) => (
        <li key={option} className="estimate-option" aria-current={index === at}>
          <span className="responses-letter" aria-hidden="true">
            {marks[index]}
          </span>
          <span className="responses-text">{option}</span>
          <span className="estimate-amount">{sayAmount(amounts[index])}</span>
        </li>
      ))}
    </ul>
  );
}

const sayAmount = (amount: Estimate | null | undefined) => (amount ? estimateWords[amount] : '');

/** What was noted last, for whoever hears the screen. */
function sayNoted(options: readonly string[], amounts: Estimating['amounts'], at: number): string {
  const amount = amounts[at - 1];
  return amount ? words.notedFor({ option: options[at - 1] ?? '', amount: estimateWords[amount] }) : '';
}
