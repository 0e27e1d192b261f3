import { Dialog } from '../../../components/dialog';
import { type UnfinishedSession, whereItStands } from './continue-panel';

export interface StartAnotherProps {
  /** The newest lesson that is still being taught. */
  readonly open: UnfinishedSession;
  readonly onContinue: () => void;
  readonly onStart: () => void;
  readonly onClose: () => void;
}

/** Asked when a lesson is started while another is still open: a press on the wrong button must not leave that one behind. */
export function StartAnother({ open, onContinue, onStart, onClose }: StartAnotherProps) {
  return (
    <Dialog
      title="A lesson is still open"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button primary" data-focus-first onClick={onContinue}>
            Continue the open lesson
          </button>
          <button type="button" className="button" onClick={onStart}>
            Start a new lesson
          </button>
        </>
      }
    >
      <p>
        <strong>{open.lessonTitle}</strong>
        <br />
        <span className="figures">{whereItStands(open)}</span>
      </p>
      <p>If you start a new lesson, this one stays on Home, where you can continue or finish it.</p>
    </Dialog>
  );
}
