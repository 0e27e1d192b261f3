import { words } from 'virtual:words/home';
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
      title={words.lessonStillOpen()}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button primary" data-focus-first onClick={onContinue}>
            {words.continueOpen()}
          </button>
          <button type="button" className="button" onClick={onStart}>
            {words.startNew()}
          </button>
        </>
      }
    >
      <p>
        <strong>{open.lessonTitle}</strong>
        <br />
        <span className="figures">{whereItStands(open)}</span>
      </p>
      <p>{words.startNewExplained()}</p>
    </Dialog>
  );
}
