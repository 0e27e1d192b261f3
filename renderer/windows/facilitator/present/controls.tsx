import { words } from 'virtual:words/present';
import type { Overlay, SessionState } from '../../../core/session/state';
import { plain, rich } from '../../../words/rich';
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
  const open = state.responses.kind !== 'closed';
  const covering = { overlay: state.overlay, onCommand };
  return (
    <div className="controls" role="toolbar" aria-label={words.lessonControls()}>
      <button
        type="button"
        className="button"
        aria-label={plain(words.previousSlide())}
        onClick={() => onCommand(event('previous'))}
      >
        <Shortened message={words.previousSlide()} />
      </button>
      <button
        type="button"
        className="button primary"
        aria-label={plain(words.nextSlide())}
        onClick={() => onCommand(event('next'))}
      >
        <Shortened message={words.nextSlide()} />
      </button>
      <OverlayButton {...covering} name="black" message={words.blankScreen()} className="controls-blank" />
      <OverlayButton {...covering} name="help" message={words.helpNow()} className="controls-help mark" />
      <OverlayButton {...covering} name="hide" message={words.hideFromPupils()} className="" />
      <button
        type="button"
        className="button"
        data-control="responses"
        aria-label={words.openResponses()}
        // While a question is open its own panel closes it: one button of that name on the screen.
        aria-disabled={open || !canCount}
        onClick={() => !open && onCommand({ kind: 'responses' })}
      >
        <span>
          <span className="controls-more">{words.openResponses()}</span>
          <span className="controls-less">{words.responses()}</span>
        </span>
      </button>
      <button
        type="button"
        className="button"
        data-control="reveal"
        aria-label={plain(words.revealAnswer())}
        aria-disabled={!canReveal}
        onClick={() => onCommand(event('reveal'))}
      >
        <Shortened message={words.revealAnswer()} />
      </button>
      <button type="button" className="button quiet" onClick={() => onCommand({ kind: 'slide-list' })}>
        {words.slides()}
      </button>
    </div>
  );
}

interface OverlayButtonProps extends Pick<ControlsProps, 'onCommand'> {
  /** What covers the slide now. */
  readonly overlay: Overlay | null;
  readonly name: Overlay;
  readonly message: string;
  readonly className: string;
}

function OverlayButton({ overlay, name, message, className, onCommand }: OverlayButtonProps) {
  return (
    <button
      type="button"
      className={`button ${className}`}
      aria-label={plain(message)}
      aria-pressed={overlay === name}
      onClick={() => onCommand({ kind: 'event', event: { kind: 'overlay', overlay: name } })}
    >
      <Shortened message={message} />
    </button>
  );
}

/** The words of a button, of which the part marked `more` goes on small screens. */
const Shortened = ({ message }: { readonly message: string }) => (
  <span>{rich(message, { more: (text) => <span className="controls-more">{text}</span> })}</span>
);
