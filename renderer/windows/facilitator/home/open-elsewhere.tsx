import { words } from 'virtual:words/home';
import { Dialog } from '../../../components/dialog';

export interface OpenElsewhereProps {
  readonly onTakeOver: () => void;
  readonly onClose: () => void;
}

/** One session, one facilitator page: the second one may only take it over. */
export function OpenElsewhere({ onTakeOver, onClose }: OpenElsewhereProps) {
  return (
    <Dialog
      title={words.openElsewhere()}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button mark" onClick={onTakeOver}>
            {words.takeOver()}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words.leaveThere()}
          </button>
        </>
      }
    >
      <p>{words.openElsewhereExplained()}</p>
    </Dialog>
  );
}
