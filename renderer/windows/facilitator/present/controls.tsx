import type { SessionState } from '../../../core/session/state';
import type { KeyCommand } from './keys';
import './controls.css';

export interface ControlsProps {
  readonly state: SessionState;
  /** The slide has a question that hands can be counted for. */
  readonly canCount: boolean;
  readonly canReveal: boolean;
  readonly onCommand: (command: KeyCommand) => void;
}

const event = (kind: 'next' | 'previous' | 'reveal'): KeyCommand => ({ kind: 'event', event: { kind } });

/**
 * The one row of controls, always in the same place. `Blank screen` and `Help now` stand out. On small screens the
 * second word goes; the name that assistive technology uses stays whole.
 */
export function Controls({ state, canCount, canReveal, onCommand }: ControlsProps) {
  const { overlay } = state;
  const open = state.responses.kind === 'open';
  const overlayButton = (name: 'black' | 'help' | 'hide', label: string, className: string, words: React.ReactNode) => (
    <button
      type="button"
      className={`button ${className}`}
      aria-label={label}
      aria-pressed={overlay === name}
      onClick={() => onCommand({ kind: 'event', event: { kind: 'overlay', overlay: name } })}
    >
      {words}
    </button>
  );
  return (
    <div className="controls" role="toolbar" aria-label="Lesson controls">
      <button type="button" className="button" aria-label="Previous slide" onClick={() => onCommand(event('previous'))}>
        <span>
          Previous<span className="controls-more"> slide</span>
        </span>
      </button>
      <button type="button" className="button primary" aria-label="Next slide" onClick={() => onCommand(event('next'))}>
        <span>
          Next<span className="controls-more"> slide</span>
        </span>
      </button>
      {overlayButton(
        'black',
        'Blank screen',
        'controls-blank',
        <span>
          Blank<span className="controls-more"> screen</span>
        </span>,
      )}
      {overlayButton('help', 'Help now', 'controls-help mark', 'Help now')}
      {overlayButton(
        'hide',
        'Hide from pupils',
        '',
        <span>
          Hide<span className="controls-more"> from pupils</span>
        </span>,
      )}
      <button
        type="button"
        className="button"
        aria-label="Open responses"
        // While a question is open its own panel closes it: one button of that name on the screen.
        aria-disabled={open || !canCount}
        onClick={() => !open && onCommand({ kind: 'responses' })}
      >
        <span>
          <span className="controls-more">Open responses</span>
          <span className="controls-less">Responses</span>
        </span>
      </button>
      <button
        type="button"
        className="button"
        aria-label="Reveal answer"
        aria-disabled={!canReveal}
        onClick={() => onCommand(event('reveal'))}
      >
        <span>
          Reveal<span className="controls-more"> answer</span>
        </span>
      </button>
      <button type="button" className="button quiet" onClick={() => onCommand({ kind: 'slide-list' })}>
        Slides
      </button>
    </div>
  );
}
