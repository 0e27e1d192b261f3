import { Dialog } from '../../../components/dialog';

export interface OpenElsewhereProps {
  readonly onTakeOver: () => void;
  readonly onClose: () => void;
}

/** One session, one facilitator page: the second one may only take it over. */
export function OpenElsewhere({ onTakeOver, onClose }: OpenElsewhereProps) {
  return (
    <Dialog
      title="This lesson is open elsewhere"
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button mark" onClick={onTakeOver}>
            Take over here
          </button>
          <button type="button" className="button" onClick={onClose}>
            Leave it there
          </button>
        </>
      }
    >
      <p>Another tab or window is teaching it. Take over here, and that one stops: nothing that was saved is lost.</p>
    </Dialog>
  );
}
